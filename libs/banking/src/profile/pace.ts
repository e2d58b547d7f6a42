/** How fast we ask and how long we wait, in milliseconds unless the name says otherwise. */
export interface Pace {
  readonly connectTimeout: number;
  readonly requestTimeout: number;
  /** An inquiry before this delay proves nothing (brief figures: 10 to 15 minutes, by bank). */
  readonly firstPollDelay: number;
  /** Pauses between inquiries; the last one repeats. */
  readonly pollSchedule: readonly number[];
  /** How long after sending the rail may still book; before its end no denial is final. */
  readonly proofHorizon: number;
  /** Pauses before a transfer that the bank has not accepted goes out again; after the last one a person decides. */
  readonly resendSchedule: readonly number[];
  /** Pause between looks at a bank whose sending is switched off. */
  readonly switchedOffPause: number;
  /** How long payouts of a batch wait for each other before those that are ready go in a bulk, and the pause between looks. */
  readonly gatherWithin: number;
  readonly gatherPause: number;
  readonly statementBusy: number;
  readonly statementIdle: number;
  /** How far behind the last complete reading the next one starts, for lines that were booked late. */
  readonly statementOverlap: number;
  /** How far back the nightly reading starts, for lines that a bank has put in later. */
  readonly statementReread: number;
  /** The newest part of a statement that is not yet believed to be complete. */
  readonly statementLag: number;
}

export type RuntimeProfile = 'demo' | 'test' | 'production';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const PRODUCTION: Pace = {
  connectTimeout: 10 * SECOND,
  requestTimeout: 45 * SECOND,
  firstPollDelay: 15 * MINUTE,
  pollSchedule: [15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR],
  proofHorizon: 24 * HOUR,
  resendSchedule: [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, HOUR, 2 * HOUR, 4 * HOUR],
  switchedOffPause: 5 * MINUTE,
  gatherWithin: 5 * MINUTE,
  gatherPause: 5 * SECOND,
  statementBusy: HOUR,
  statementIdle: HOUR,
  statementOverlap: HOUR,
  statementReread: 7 * 24 * HOUR,
  statementLag: 5 * MINUTE,
};

const DEMO: Pace = {
  connectTimeout: 3 * SECOND,
  requestTimeout: 10 * SECOND,
  firstPollDelay: 2 * SECOND,
  pollSchedule: [2 * SECOND, 4 * SECOND, 8 * SECOND, 15 * SECOND, 30 * SECOND],
  proofHorizon: 90 * SECOND,
  resendSchedule: [2 * SECOND, 5 * SECOND, 10 * SECOND, 30 * SECOND, 60 * SECOND],
  switchedOffPause: 5 * SECOND,
  gatherWithin: 10 * SECOND,
  gatherPause: SECOND,
  statementBusy: 2 * SECOND,
  statementIdle: 30 * SECOND,
  statementOverlap: 10 * SECOND,
  statementReread: 24 * HOUR,
  statementLag: 2 * SECOND,
};

const PACES: Readonly<Record<RuntimeProfile, Pace>> = {
  production: PRODUCTION,
  demo: DEMO,
  test: { ...DEMO, requestTimeout: 8 * SECOND, proofHorizon: 20 * SECOND },
};

export const paceOf = (profile: RuntimeProfile): Pace => PACES[profile];
