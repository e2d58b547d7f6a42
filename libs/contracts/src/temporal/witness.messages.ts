/** A point in the life of the database: a number, what chance made of it, and which database it is. No personal data. */
export interface WitnessedMark {
  readonly mark: number;
  readonly token: string;
  readonly lineage: string;
}

/** A new mark, to be taken only on top of the one whose token is `onto`; NOTHING where none is known, LOOK only asks. */
export interface WitnessTelling extends WitnessedMark {
  readonly onto: string;
}

export const WITNESS_ONTO = { look: 'LOOK', nothing: 'NOTHING' } as const;

export interface WitnessTestimony {
  readonly accepted: boolean;
  /** What it was told last before this. */
  readonly last: WitnessedMark | null;
}

export interface WitnessWorkflowInput {
  /** Carried over a continue-as-new; absent at the first start. */
  readonly last?: WitnessedMark;
}

export const WITNESS_MESSAGE = {
  /** An Update, because the sender of money waits for the answer. */
  tell: 'tellWitness',
} as const;
