import { randomUUID } from 'node:crypto';
import type {
  ClaimCommandMessage,
  ClaimFactMessage,
  ClaimProgress,
  ClaimRecordResult,
} from '@jkk/contracts/temporal';
import { INDONESIA_CALENDAR } from '@jkk/domain/calendar';
import { CLAIM_COMMAND_CODES, CLAIM_COMMANDS, type Done } from '@jkk/domain/claim';
import { REPORTED_AT, type Walk } from '@jkk/domain/claim/spec-support';
import { toProgress } from '../../../activities/claim/progress';

const FACTS: Readonly<Record<string, ClaimFactMessage['code']>> = {
  BENEFIT_PAID: 'payoutSettled',
  PAYMENT_UNDUE: 'payoutSettled',
  PAYOUT_RETURNED: 'payoutReturned',
  PAYOUT_FAILED: 'payoutFailed',
  PAYOUT_HELD: 'payoutHeld',
  PAYOUT_CANCELLED: 'payoutCancelled',
};

/** What reaches the workflow, and what its activity answers to it. */
export type ScriptStep = { readonly result: ClaimRecordResult } & (
  | { readonly kind: 'OPEN' | 'DEADLINE' }
  | { readonly kind: 'COMMAND'; readonly message: ClaimCommandMessage }
  | { readonly kind: 'FACT'; readonly message: ClaimFactMessage }
);

/** A decided life as messages and answers, moved so that it begins now. */
export function scriptOf({ decided }: Walk): ScriptStep[] {
  const later = Date.now() - Date.parse(REPORTED_AT);
  return decided.map((done, at) => {
    const progress = moved(toProgress(done.claim, INDONESIA_CALENDAR), later);
    const before = decided[at - 1]?.claim.version ?? 1;
    const message = commandOf(done, before);
    if (message !== undefined) {
      const answer = { outcome: 'DONE' as const, version: done.claim.version };
      return { kind: 'COMMAND', message, result: { progress, answer } };
    }
    const fact = factOf(done, at);
    if (fact !== undefined) return { kind: 'FACT', message: fact, result: { progress } };
    return { kind: at === 0 ? 'OPEN' : 'DEADLINE', result: { progress } };
  });
}

const moved = (progress: ClaimProgress, later: number): ClaimProgress => ({
  ...progress,
  wakeUpAt: progress.wakeUpAt === null ? null : new Date(Date.parse(progress.wakeUpAt) + later).toISOString(),
});

function commandOf({ event, benefitId }: Done, expectedVersion: number): ClaimCommandMessage | undefined {
  const code = CLAIM_COMMAND_CODES.find((each) =>
    (CLAIM_COMMANDS[each].events as readonly string[]).includes(event.code),
  );
  if (event.by === null || code === undefined) return undefined;
  return {
    commandId: randomUUID(),
    code,
    actorId: event.by.userId,
    roles: CLAIM_COMMANDS[code].roles,
    expectedVersion,
    ...(benefitId !== undefined && { benefitId }),
  };
}

function factOf({ event }: Done, at: number): ClaimFactMessage | undefined {
  const code = FACTS[event.code];
  if (code === undefined) return undefined;
  const payoutId = String(event.data['payoutId']);
  return { factId: `${payoutId}:${code}:${at}`, code, payoutId, at: event.at };
}
