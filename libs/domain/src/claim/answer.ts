/** The answer to a command: done, or a refusal that a person can read. A refusal is a value, never a failure. */
export type CommandAnswer =
  | { readonly outcome: 'DONE'; readonly version: number; readonly benefitId?: string }
  | { readonly outcome: 'REFUSED'; readonly code: string; readonly errors?: readonly CommandFinding[] };

export interface CommandFinding {
  readonly pointer: string;
  readonly code: string;
  readonly detail: { readonly id: string; readonly en: string };
}
