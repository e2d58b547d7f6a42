import { RADAR_REPAIRS, type RadarFinding, type RadarRepair } from '@jkk/domain/radar';
import {
  either,
  instant,
  list,
  nullable,
  number,
  object,
  oneOf,
  readRecord,
  text,
  valuesOf,
} from '@jkk/domain/record';
import type { Instant } from '@jkk/domain/calendar';
import { readTelling } from '../unreadable';

export interface FindingRow extends Omit<RadarFinding, 'facts'> {
  readonly facts: unknown;
}

export interface Repair {
  readonly repair: RadarRepair;
  readonly by: string;
  readonly at: Instant;
}

const factsShape = valuesOf(nullable(either(text, number)));
const repairsShape = list(object<Repair>({ repair: oneOf(RADAR_REPAIRS), by: text, at: instant }));

/** Throws UnreadableRecord. */
export const toFinding = (row: FindingRow): RadarFinding => ({
  ...row,
  facts: readTelling(() => readRecord(factsShape, row.facts, { key: `radar/${row.findingId}` })),
});

/** Throws UnreadableRecord. */
export const toRepairs = (findingId: number, repairs: unknown): readonly Repair[] =>
  readTelling(() => readRecord(repairsShape, repairs, { key: `radar/${findingId}` }));
