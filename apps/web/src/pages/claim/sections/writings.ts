import { CLAIM_COMMAND_CODES } from '@jkk/domain/claim/commands';
import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import { SHEETS } from '@jkk/domain/claim/commands/index';
import type { Sheet } from '@jkk/domain/claim/sheet';
import type { Values } from '@jkk/domain/fields/field';
import type { Benefit, Claim } from '../../../api/model';

/** What somebody wrote with a command, as the server shows it to this person. */
export interface Writing {
  readonly code: ClaimCommandCode;
  readonly written: Values;
  readonly by: { readonly userId: string; readonly role: string };
  readonly at: string;
}

const sheetOf = (code: ClaimCommandCode): Sheet => SHEETS[code] as Sheet;

const isOnBenefit = (sheet: Sheet): boolean =>
  sheet.on === 'benefit' || ('makesBenefit' in sheet && sheet.makesBenefit === true);

/** Everything that was written about the claim itself, newest first. */
export const claimWritings = (claim: Claim): readonly Writing[] =>
  writingsIn(claim, (sheet) => !isOnBenefit(sheet));

/** Everything that was written about one benefit, newest first. */
export const benefitWritings = (benefit: Benefit): readonly Writing[] => writingsIn(benefit, isOnBenefit);

function writingsIn(view: Values, belongs: (sheet: Sheet) => boolean): Writing[] {
  return CLAIM_COMMAND_CODES.map(sheetOf)
    .filter(belongs)
    .flatMap((sheet) => [view[sheet.shown.as] ?? []].flat().map((entry) => asWriting(sheet, entry as Values)))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

function asWriting(sheet: Sheet, written: Values): Writing {
  const { by, at } = sheet.shown.stampedAs ?? { by: 'by', at: 'at' };
  return { code: sheet.code, written, by: written[by] as Writing['by'], at: String(written[at]) };
}
