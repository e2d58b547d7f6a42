import type { EntityManager } from 'typeorm';
import {
  claimNumberOf,
  newClaim,
  type Actor,
  type Claim,
  type ClaimEventDraft,
  type ReportBody,
} from '@jkk/domain';
import { inOne } from '../database/in-one';
import { OutboxRepository, type OutboxMessage } from '../outbox';
import { PlaceRepository } from '../reference';
import { ClaimRepository } from './claim.repository';
import { lookUpCover } from './cover';
import { findLikeClaims, lockPersonAndCount } from './like-claims';

export interface ReportInput {
  /** The id of the stored command; the source of the first event. */
  readonly commandId: string;
  readonly report: ReportBody;
  readonly actor: Actor;
  /** The role that entitles the actor to the channel. */
  readonly role: string;
  /** When the API stored the report. */
  readonly now: string;
  readonly correlationId?: string;
}

/**
 * Commits a report: the claim's row, its first event and the message that will start its workflow. Never asks Temporal.
 * Throws when the regency is unknown, which the API has checked before.
 */
export async function reportClaim(em: EntityManager, input: ReportInput): Promise<Claim> {
  const { report, actor, now } = input;
  const number = await lockPersonAndCount(em, report.participant);
  const cover = await lookUpCover(em, report);
  const reporter = { userId: actor.userId, organisation: actor.organisation, role: input.role };
  const claim = newClaim({
    claimNumber: claimNumberOf(number, now, report.place.zone),
    report,
    reporter,
    branch: await branchOf(em, report, actor),
    cover,
    likeClaims: await findLikeClaims(em, report, cover),
    now,
  });
  const event: ClaimEventDraft = {
    code: 'CLAIM_REPORTED',
    at: now,
    by: { userId: actor.userId, role: input.role },
    stage: 'REPORTED',
    data: { channel: report.channel, stageOne: report.stageOne, receivedAt: claim.receivedAt },
  };
  const start: OutboxMessage = { kind: 'START_CLAIM', claimNumber: claim.claimNumber };
  await inOne(em, [
    new ClaimRepository().inserting(em, claim, event, input.commandId),
    new OutboxRepository().adding([start], input.correlationId ?? null),
  ]);
  return claim;
}

/** A branch's own paper forms stay with it; everything else goes by the place of the event. */
async function branchOf(em: EntityManager, report: ReportBody, actor: Actor): Promise<string> {
  if (report.channel === 'BRANCH' && actor.branch !== undefined) return actor.branch;
  const regency = await new PlaceRepository().findRegency(em, report.place.regencyCode);
  if (regency === undefined) throw new Error('The regency of a report was checked before it was stored.');
  return regency.branch;
}
