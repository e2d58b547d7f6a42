import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimStage, WaitCode } from '@jkk/domain';
import type { PayoutState } from '@jkk/domain/payout';

/** Where a recorded life stands at the end of its last run. */
export interface Recorded {
  readonly name: string;
  readonly runs: number;
  readonly claim?: { readonly stage: ClaimStage; readonly waits: readonly WaitCode[] };
  readonly payout?: PayoutState;
}

const FILE = path.join(process.cwd(), 'tests', 'replay', 'waiting', 'recorded.json');

/** What was recorded, as the recording itself wrote it down. */
export const readRecorded = (): readonly Recorded[] => JSON.parse(readFileSync(FILE, 'utf8')) as Recorded[];

export const writeRecorded = (lives: readonly Recorded[]): void =>
  writeFileSync(FILE, `${JSON.stringify(lives, undefined, 2)}\n`);

/** The name of the recording of one run. */
export const nameOfRun = (name: string, run: number): string =>
  `waiting-${name}${run === 0 ? '' : `-${run + 1}`}`;
