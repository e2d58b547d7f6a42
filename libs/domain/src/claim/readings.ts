/** What a person opens of a claim, and what is kept about it. */
export const READ_THINGS = ['CLAIM', 'DOCUMENT', 'LETTER'] as const;
export type ReadThing = (typeof READ_THINGS)[number];
