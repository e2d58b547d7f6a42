import type { ReleasePolicy } from '@jkk/persistence/payment';
import type { Profile } from '@jkk/platform/config';

/** Play money may rest on figures that nobody compared with the printed law; any other money may not. */
export function releasePolicyOf(profile: Profile): ReleasePolicy {
  return { verifiedFiguresOnly: profile !== 'demo' && profile !== 'test' };
}
