import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import type { Role } from '@jkk/domain/access';
import type { Text } from '../i18n/use-words';
import { inSentence } from './in-sentence';

interface Doer {
  readonly actor: string | null;
  readonly role: string | null;
}

/** *Rina Wulandari, petugas klaim*; empty where software acted by rule. */
export function byWhom({ actor, role }: Doer, say: (text: Text) => string): string {
  const name = role === null ? '' : say(ROLE_LABELS[role as Role] ?? { id: role, en: role });
  return [actor, inSentence(name)].filter((part) => part).join(', ');
}
