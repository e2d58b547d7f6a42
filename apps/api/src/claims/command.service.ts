import { Injectable } from '@nestjs/common';
import type { ClaimCommandAnswer, ClaimCommandMessage } from '@jkk/contracts/temporal';
import type { Actor } from '@jkk/domain/access';
import type { Claim, ClaimCommandCode } from '@jkk/domain/claim';
import { ClaimRepository } from '@jkk/persistence/claim';
import { inTransaction } from '@jkk/persistence/database';
import { DocumentRepository } from '@jkk/persistence/document';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { answerOf, CommandGateway } from '../commands/command-gateway';
import { CommandLog, type NewCommand, type StoredCommand } from '../commands/command-log';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { looseList } from '../edge/loose';
import { WorkingCalendar } from './working-calendar';
import { toCommandBody } from './command-body.mapper';
import { getBenefitResponse, toClaimResponse } from './claim.mapper';
import type { BenefitResponse } from './dto/benefit.views';
import type { ClaimResponse } from './dto/claim.views';

interface Target {
  readonly benefitId?: string;
  readonly payoutId?: string;
}

interface Given {
  readonly code: ClaimCommandCode;
  readonly claim: Claim;
  readonly body: object;
  readonly actor: Actor;
  readonly repeat: RepeatKey;
  readonly target: Target;
}

/** Human commands on claims: stored, delivered to the claim's workflow, answered with what the claim is then. */
@Injectable()
export class CommandService {
  private readonly claims = new ClaimRepository();
  private readonly documents = new DocumentRepository();

  constructor(
    private readonly database: DataSource,
    private readonly log: CommandLog,
    private readonly gateway: CommandGateway,
    private readonly calendar: WorkingCalendar,
  ) {}

  async giveForClaim(
    code: ClaimCommandCode,
    claim: Claim,
    body: object,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<ClaimResponse>> {
    const { hit } = await this.give({ code, claim, body, actor, repeat, target: {} });
    return { hit, body: toClaimResponse(await this.reload(claim), actor, this.calendar.current()) };
  }

  /** Without a benefit id the command makes one, and the answer says which. */
  async giveForBenefit(
    code: ClaimCommandCode,
    claim: Claim,
    body: object,
    actor: Actor,
    repeat: RepeatKey,
    benefitId?: string,
  ): Promise<Repeatable<BenefitResponse>> {
    const target = benefitId === undefined ? {} : { benefitId };
    const { answer, hit } = await this.give({ code, claim, body, actor, repeat, target });
    const concerned = benefitId ?? answer.benefitId;
    if (concerned === undefined) throw new Error('A command on a benefit was answered without its id');
    const changed = await this.reload(claim);
    return { hit, body: getBenefitResponse(changed, concerned, actor) };
  }

  async giveForPayout(
    code: ClaimCommandCode,
    claim: Claim,
    body: object,
    actor: Actor,
    repeat: RepeatKey,
    payoutId: string,
  ): Promise<Repeatable<ClaimResponse>> {
    const benefitId = claim.payouts.find((payout) => payout.payoutId === payoutId)?.benefitId;
    const target = { payoutId, ...(benefitId === undefined ? {} : { benefitId }) };
    const { hit } = await this.give({ code, claim, body, actor, repeat, target });
    return { hit, body: toClaimResponse(await this.reload(claim), actor, this.calendar.current()) };
  }

  private async give(
    given: Given,
  ): Promise<{ answer: ClaimCommandAnswer & { outcome: 'DONE' }; hit: boolean }> {
    const { command, isNew } = await this.store(given);
    const closed = command.status === 'DONE' || command.status === 'REFUSED';
    const answer = closed
      ? answerOf(command.answer)
      : await this.gateway.deliver(given.claim.claimNumber, toMessage(command.commandId, given));
    if (answer.outcome === 'REFUSED') {
      throw new Problem(answer.code, answer.errors === undefined ? {} : { errors: answer.errors });
    }
    return { answer, hit: !isNew };
  }

  private store(given: Given): Promise<StoredCommand> {
    const { claim, body } = given;
    return inTransaction(this.database, async (em) => {
      const stored = await this.log.store(em, toCommand(given));
      const documents = looseList((body as { documents?: unknown }).documents) as readonly string[];
      if (stored.isNew) await this.documents.attach(em, claim.claimNumber, documents);
      return stored;
    });
  }

  private async reload({ claimNumber }: Claim): Promise<Claim> {
    const claim = await this.claims.find(this.database.manager, claimNumber);
    if (claim === undefined) throw new Error('A claim disappeared');
    return claim;
  }
}

/** A payout is named together with its benefit, the way the claim's activity reads it. */
function targetIdOf({ benefitId, payoutId }: Target): string | undefined {
  return payoutId === undefined ? benefitId : `${benefitId ?? ''}|${payoutId}`;
}

const versionOf = (body: object): number | undefined => (body as { version?: number }).version;

function toCommand({ code, claim, body, actor, repeat, target }: Given): NewCommand {
  const { version: expectedVersion, ...content } = body as { version?: number };
  const targetId = targetIdOf(target);
  return {
    code,
    claimNumber: claim.claimNumber,
    actor,
    repeat,
    body: toCommandBody(content),
    ...(targetId === undefined ? {} : { targetId }),
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  };
}

/** What travels through Temporal: ids, codes, versions and amounts, never what a person wrote. */
function toMessage(commandId: string, { code, claim, body, actor, target }: Given): ClaimCommandMessage {
  const benefit = claim.benefits.find(({ benefitId }) => benefitId === target.benefitId);
  return {
    commandId,
    code,
    actorId: actor.userId,
    roles: actor.roles,
    expectedVersion: versionOf(body) ?? benefit?.version ?? claim.version,
    ...(target.benefitId === undefined ? {} : { benefitId: target.benefitId }),
    ...amountOf(code, body, benefit?.amountRupiah),
  };
}

/** Only an approval adds to what is approved; a return or a refusal needs no authority over the sum. */
function amountOf(
  code: ClaimCommandCode,
  body: object,
  amountRupiah: number | undefined,
): { amountRupiah?: number } {
  const approves = code === 'decision' && (body as { decision?: string }).decision === 'APPROVE';
  return approves && amountRupiah !== undefined ? { amountRupiah } : {};
}
