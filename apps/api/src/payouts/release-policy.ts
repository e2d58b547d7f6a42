import { capsByPolicy } from '@jkk/domain/payout/decide';
import type { ReleasePolicy } from '@jkk/persistence/payment';
import { isPlayMoney, type Profile } from '@jkk/platform/config';

/** Play money may rest on figures that nobody compared with the printed law, and is not capped; any other money is. */
export const releasePolicyOf = (profile: Profile): ReleasePolicy =>
  isPlayMoney(profile) ? { verifiedFiguresOnly: false } : { verifiedFiguresOnly: true, caps: capsByPolicy };
