import { CLAIM_COMMAND_CODES } from '@jkk/domain/claim/commands';
import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import type { Values } from '@jkk/domain/fields/field';
import type { Benefit, Claim } from '../../../api/model';
import { WRITTEN_AT } from '../command-facts.data';

/** What somebody wrote with a command, as the server shows it to this person. */
export interface Writing {
  readonly code: ClaimCommandCode;
  readonly written: Values;
  readonly by: { readonly userId: string; readonly role: string };
  readonly at: string;
}

/** Everything that was written about the claim itself, newest first. */
export const claimWritings = (claim: Claim): readonly Writing[] => writingsIn(claim, 'claim');

/** Everything that was written about one benefit, newest first. */
export const benefitWritings = (benefit: Benefit): readonly Writing[] => writingsIn(benefit, 'benefit');

function writingsIn(view: Values, on: 'claim' | 'benefit'): Writing[] {
  return CLAIM_COMMAND_CODES.filter((code) => WRITTEN_AT[code].on === on)
    .flatMap((code) =>
      [view[WRITTEN_AT[code].as] ?? []].flat().map((entry) => asWriting(code, entry as Values)),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

function asWriting(code: ClaimCommandCode, written: Values): Writing {
  const { by, at } = WRITTEN_AT[code];
  return { code, written, by: written[by] as Writing['by'], at: String(written[at]) };
}
