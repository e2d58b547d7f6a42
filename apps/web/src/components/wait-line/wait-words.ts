import type { Role } from '@jkk/domain/access';
import { ROLE_LABEL, WAIT_TASK, WAIT_TITLE, labelOf } from '../../format/labels';
import type { Text } from '../../i18n/use-words';

export const waiterText = (role: string): Text => ROLE_LABEL[role as Role] ?? { id: role, en: role };
export const waitTask = (code: string): Text => labelOf(WAIT_TASK, code);
export const waitTitle = (code: string): Text => labelOf(WAIT_TITLE, code);

/** The part of a benefit id after the claim number (`B02`), empty for the claim itself. */
export const subjectText = (subject: string, claimNumber: string): string =>
  subject === claimNumber ? '' : subject.replace(`${claimNumber}-`, '');
