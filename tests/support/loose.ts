/** Parsed JSON whose shape is the very thing a test asserts: to type it first would be to believe it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;
