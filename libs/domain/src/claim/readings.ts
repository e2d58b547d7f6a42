/** What a person opens of a claim, and what is kept about it; a person is looked up in the register of members. */
export const READ_THINGS = ['CLAIM', 'DOCUMENT', 'LETTER', 'PERSON'] as const;
export type ReadThing = (typeof READ_THINGS)[number];

/** Kept as a reading itself; a look-up is kept where look-ups are counted. */
export const OPENED_THINGS = ['CLAIM', 'DOCUMENT', 'LETTER'] as const satisfies readonly ReadThing[];
export type OpenedThing = (typeof OPENED_THINGS)[number];

/** What is kept of a look-up that found nobody: a NIK of a person whom we do not know is not ours to keep. */
export const UNKNOWN_NIK = 'NIK';
