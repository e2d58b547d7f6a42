/** Parsed JSON whose shape is the very thing a test asserts: to type it first would be to believe it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;
