/** What the driver can always write down: a value that failed on the way would leave the statements around it in effect. */
export type Parameter = string | number | boolean | null | readonly string[] | readonly number[];

export interface Statement {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}
