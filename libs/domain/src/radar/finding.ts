import { addMilliseconds, type Instant } from '../calendar';
import type { Actor, Role } from '../access';
import { ownerOf, repairOf, type RadarKind, type RadarRepair } from './kinds';

/** What a look at the system has found. Facts are codes, numbers and instants, never personal data. */
export interface Sighting {
  readonly kind: RadarKind;
  /** What it is about: `claim/JKK-2026-0000001`, `payout/…`, `outbox/17`, `bank/008`, the name of a process. */
  readonly subject: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** A sighting as it is kept until it is gone. */
export interface RadarFinding extends Sighting {
  readonly findingId: number;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
  readonly goneAt: Instant | null;
}

export type RepairRefusal = 'NOT_FOUND' | 'RADAR.GONE' | 'RADAR.NO_REPAIR' | 'ACCESS.DENIED';

/** Administrators and auditors see all of it, others what is theirs. */
export const seesFinding = (kind: RadarKind, roles: readonly Role[]): boolean =>
  roles.includes('ADMIN') || roles.includes('AUDITOR') || roles.includes(ownerOf(kind));

/** Of which branch the claims are that a person is shown findings about; null: of every one. */
export const branchSeen = ({ roles, branch }: Pick<Actor, 'roles' | 'branch'>): string | null =>
  roles.includes('ADMIN') || roles.includes('AUDITOR') ? null : (branch ?? '');

/** Administrators repair anything that can be; others what is theirs. */
export function decideRepair(
  finding: RadarFinding | undefined,
  roles: readonly Role[],
):
  | { readonly ok: true; readonly repair: RadarRepair }
  | { readonly ok: false; readonly code: RepairRefusal } {
  if (finding === undefined) return { ok: false, code: 'NOT_FOUND' };
  if (finding.goneAt !== null) return { ok: false, code: 'RADAR.GONE' };
  if (!roles.includes('ADMIN') && !roles.includes(ownerOf(finding.kind))) {
    return { ok: false, code: 'ACCESS.DENIED' };
  }
  const repair = waitsForPersons(finding) ? undefined : repairOf(finding.kind);
  return repair === undefined ? { ok: false, code: 'RADAR.NO_REPAIR' } : { ok: true, repair };
}

/** A payout that is to be released, or is held, moves by the hands of two persons and by nothing else. */
const waitsForPersons = ({ kind, facts }: Sighting): boolean =>
  kind === 'PAYOUT_STILL' && ['AWAITING_RELEASE', 'HELD'].includes(String(facts['state']));

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 86_400_000;

/**
 * Whether the radar repairs by itself what it has repaired so often, the last time then: each time it waits twice as long, for
 * what a repair does not mend only collects its messages.
 */
export const repairsAgain = (times: number, lastAt: Instant | null, now: Instant): boolean =>
  lastAt === null || now >= addMilliseconds(lastAt, Math.min(FIRST_PAUSE_MS * 2 ** times, LONGEST_PAUSE_MS));
