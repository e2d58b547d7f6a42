import { Injectable } from '@nestjs/common';
import type { ClaimCommandAnswer, ClaimCommandMessage } from '@jkk/contracts/temporal';
import type { Actor } from '@jkk/domain/access';
import {
  commandRule,
  knownOf,
  lentRoles,
  type Claim,
  type ClaimCommandCode,
  type Sheet,
} from '@jkk/domain/claim';
import { readFields } from '@jkk/domain/fields';
import { ClaimRepository } from '@jkk/persistence/claim';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { answerOf, CommandGateway } from '../commands/command-gateway';
import { CommandLog, type NewCommand } from '../commands/command-log';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { TodayOnScreen } from './today-on-screen';
import { ClaimDocuments } from './claim-documents';
import { EarlierDisabilities } from './earlier-disabilities';
import { getBenefitResponse, toClaimResponse } from './claim.mapper';
import type { BenefitResponse } from './dto/benefit.views';
import type { ClaimResponse } from './dto/claim.views';

/** One command as its route received it; `id` is what the address names: a claim, a benefit or a payout. */
export interface GivenCommand {
  readonly sheet: Sheet;
  readonly claim: Claim;
  readonly id: string;
  readonly body: object;
  readonly actor: Actor;
  readonly repeat: RepeatKey;
}

interface Target {
  readonly benefitId?: string;
  readonly payoutId?: string;
}

interface Given extends Omit<GivenCommand, 'id'> {
  readonly target: Target;
}

/** Human commands on claims: stored, delivered to the claim's workflow, answered with what the claim is then. */
@Injectable()
export class CommandService {
  private readonly claims = new ClaimRepository();

  constructor(
    private readonly database: DataSource,
    private readonly log: CommandLog,
    private readonly gateway: CommandGateway,
    private readonly today: TodayOnScreen,
    private readonly files: ClaimDocuments,
    private readonly earlier: EarlierDisabilities,
  ) {}

  /** The answer is the benefit where the command is about one or makes one, else the claim. */
  async give({ id, ...command }: GivenCommand): Promise<Repeatable<ClaimResponse | BenefitResponse>> {
    const { sheet, claim, actor } = command;
    const given = { ...command, target: targetOf(sheet, claim, id) };
    const { answer, hit } = await this.deliver(given);
    const changed = await this.reload(claim);
    const { target } = commandRule(sheet.code);
    const benefitId = target === 'benefit' ? id : answer.benefitId;
    const aboutBenefit = target === 'benefit' || (sheet.on === 'claim' && sheet.makesBenefit === true);
    if (!aboutBenefit) {
      const documents = await this.files.list(changed, actor);
      const earlierDisabilities = await this.earlier.list(changed, actor);
      const lookedUp = { documents, earlierDisabilities };
      return { hit, body: toClaimResponse(changed, actor, this.today.get(), lookedUp) };
    }
    if (benefitId === undefined) throw new Error('A command on a benefit was answered without its id');
    return { hit, body: getBenefitResponse(changed, benefitId, actor, this.today.get()) };
  }

  private async deliver(
    given: Given,
  ): Promise<{ answer: ClaimCommandAnswer & { outcome: 'DONE' }; hit: boolean }> {
    const { command, isNew } = await this.log.keep(toCommand(given));
    const closed = command.status === 'DONE' || command.status === 'REFUSED';
    const answer = closed
      ? answerOf(command.commandId, command.answer)
      : await this.gateway.deliver(
          given.claim.claimNumber,
          toMessage(command.commandId, given),
          knownOf(given.claim),
        );
    if (answer.outcome === 'REFUSED') {
      throw new Problem(answer.code, answer.errors === undefined ? {} : { errors: answer.errors });
    }
    return { answer, hit: !isNew };
  }

  private async reload({ claimNumber }: Claim): Promise<Claim> {
    const claim = await this.claims.find(this.database.manager, claimNumber);
    if (claim === undefined) throw new Error('A claim disappeared');
    return claim;
  }
}

function targetOf(sheet: Sheet, { payouts }: Claim, id: string): Target {
  const { target } = commandRule(sheet.code);
  if (target === 'claim') return {};
  if (target === 'benefit') return { benefitId: id };
  const benefitId = payouts.find(({ payoutId }) => payoutId === id)?.benefitId;
  return { payoutId: id, ...(benefitId === undefined ? {} : { benefitId }) };
}

const versionOf = (body: object): number | undefined => (body as { version?: number }).version;

function toCommand({ sheet, claim, body, actor, repeat, target }: Given): NewCommand {
  const { version: expectedVersion, ...content } = body as { version?: number };
  return {
    code: sheet.code,
    claimNumber: claim.claimNumber,
    actor,
    repeat,
    body: readFields(sheet.form.fields, { ...content }),
    ...target,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  };
}

/** What travels through Temporal: ids, codes, versions and amounts, never what a person wrote. */
function toMessage(commandId: string, { sheet, claim, body, actor, target }: Given): ClaimCommandMessage {
  const { code } = sheet;
  const benefit = claim.benefits.find(({ benefitId }) => benefitId === target.benefitId);
  return {
    commandId,
    code,
    actorId: actor.userId,
    roles: code === 'decision' ? [...actor.roles, ...lentRoles(actor)] : actor.roles,
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
