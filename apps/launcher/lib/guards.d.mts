export type Off =
  | { readonly sql: string }
  | { readonly file: string; readonly code: string; readonly becomes: string };

export interface Guard {
  readonly guard: string;
  readonly off: Off;
  readonly spec: string;
  readonly red: string;
}

export const GUARDS: readonly Guard[];
