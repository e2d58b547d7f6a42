/** Which number of a person is typed in the one field. */
export type NumberKind = 'card' | 'nik';

export const CARD_DIGITS = 11;
export const NIK_DIGITS = 16;

/** More digits than a card has are the beginning of a NIK. */
export const kindOf = (digits: string): NumberKind => (digits.length > CARD_DIGITS ? 'nik' : 'card');
