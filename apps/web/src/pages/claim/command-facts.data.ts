import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import { SHEETS } from '@jkk/domain/claim/commands/index';
import { FORMS } from '@jkk/domain/claim/forms';
import type { FormWords } from '@jkk/domain/claim/forms/form';
import type { Sheet } from '@jkk/domain/claim/sheet';

type OfCommands<T> = Readonly<Record<ClaimCommandCode, T>>;

const ofCommands = <T>(fact: (sheet: Sheet) => T): OfCommands<T> =>
  Object.fromEntries(
    Object.values(SHEETS).map((sheet) => [sheet.code, fact(sheet as Sheet)]),
  ) as OfCommands<T>;

/** Headings and buttons. */
export const COMMAND_WORDS: OfCommands<Pick<FormWords, 'title' | 'button' | 'send'>> = ofCommands(
  ({ code }) => {
    const { title, button, send } = FORMS[code].words;
    return { title, button, send };
  },
);

interface Place {
  readonly on: 'claim' | 'benefit';
  /** The property of the view, and the names of who and when in it. */
  readonly as: string;
  readonly by: string;
  readonly at: string;
}

/** Where what was written with a command is found again. */
export const WRITTEN_AT: OfCommands<Place> = ofCommands((sheet) => ({
  on: 'makesBenefit' in sheet && sheet.makesBenefit === true ? 'benefit' : sheet.on,
  as: sheet.shown.as,
  by: sheet.shown.stampedAs?.by ?? 'by',
  at: sheet.shown.stampedAs?.at ?? 'at',
}));
