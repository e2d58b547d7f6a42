import type { Benefit, Claim, Written } from './claim';
import type { ClaimCommandCode } from './commands';
import type { CommandBodies } from './forms';
import type { Sheet } from './sheet';

export type AnyWriting = Written<CommandBodies[ClaimCommandCode]>;

/** Where what is written with a command is found again: with the claim, or with the benefit that it is about or makes. */
export const writtenAbout = (sheet: Sheet): 'claim' | 'benefit' =>
  sheet.on === 'benefit' || sheet.makesBenefit === true ? 'benefit' : 'claim';

/** What was written with a command about the claim, or about one benefit, the oldest first. */
export function writtenWith(sheet: Sheet, claim: Claim, benefit?: Benefit): readonly AnyWriting[] {
  return sheet.shown.of?.(claim, benefit) ?? (benefit ?? claim).written?.[sheet.code] ?? [];
}
