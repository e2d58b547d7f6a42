import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { CLAIM_COMMANDS, type Claim } from '@jkk/domain/claim';
import type { FastifyReply } from 'fastify';
import { getBenefitResponse } from '../claims/claim.mapper';
import { CommandService } from '../claims/command.service';
import { BenefitResponse } from '../claims/dto/benefit.views';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, SubjectClaim, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import {
  BenefitDecisionRequest,
  BenefitRequest,
  CompletenessRequest,
  ProposalRequest,
} from './dto/benefit.dto';
import { BenefitTraceResponse } from './dto/trace.views';
import { getTraceResponse } from './trace.mapper';

const BENEFIT_ID = { name: 'benefitId', example: 'JKK-2026-0000001-B01' } as const;

@ApiTags('benefits')
@Controller('benefits/:benefitId')
export class BenefitsController {
  constructor(private readonly commands: CommandService) {}

  @Get()
  @ApiParam(BENEFIT_ID)
  @Operation({
    id: 'getBenefit',
    summary: 'One benefit with its amount and trace',
    roles: 'EVERYBODY',
    subject: 'benefit',
    answer: BenefitResponse,
  })
  get(
    @SubjectClaim() claim: Claim,
    @Param('benefitId') benefitId: string,
    @CurrentActor() actor: Actor,
  ): BenefitResponse {
    return getBenefitResponse(claim, benefitId, actor);
  }

  @Get('trace')
  @ApiParam(BENEFIT_ID)
  @Operation({
    id: 'getBenefitTrace',
    summary: 'The whole stored calculation: rule set, steps, articles, hash, in both languages',
    roles: 'EVERYBODY',
    subject: 'benefit',
    answer: BenefitTraceResponse,
  })
  trace(@SubjectClaim() claim: Claim, @Param('benefitId') benefitId: string): BenefitTraceResponse {
    return getTraceResponse(claim, benefitId);
  }

  @Post(CLAIM_COMMANDS.completeness.path)
  @ApiParam(BENEFIT_ID)
  @Operation({
    id: 'recordCompleteness',
    summary: 'Record whether the documents are complete; starts, stops and resumes the payment clock',
    roles: CLAIM_COMMANDS.completeness.roles,
    subject: 'benefit',
    answer: BenefitResponse,
    idempotency: 'optional',
    problems: [
      'BENEFIT.STAGE_NOT_ALLOWED',
      'BENEFIT.VERSION_STALE',
      'CLAIM.STAGE_NOT_ALLOWED',
      'COMMAND.PENDING',
    ],
  })
  async completeness(
    @SubjectClaim() claim: Claim,
    @Param('benefitId') benefitId: string,
    @Body() body: CompletenessRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BenefitResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForBenefit('completeness', claim, body, actor, repeat, benefitId),
    );
  }

  @Post(CLAIM_COMMANDS.proposal.path)
  @ApiParam(BENEFIT_ID)
  @Operation({
    id: 'proposeBenefit',
    summary: 'Propose the benefit for approval',
    roles: CLAIM_COMMANDS.proposal.roles,
    subject: 'benefit',
    answer: BenefitResponse,
    idempotency: 'optional',
    problems: [
      'BENEFIT.STAGE_NOT_ALLOWED',
      'BENEFIT.VERSION_STALE',
      'CLAIM.STAGE_NOT_ALLOWED',
      'COMMAND.PENDING',
    ],
  })
  async proposal(
    @SubjectClaim() claim: Claim,
    @Param('benefitId') benefitId: string,
    @Body() body: ProposalRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BenefitResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForBenefit('proposal', claim, body, actor, repeat, benefitId),
    );
  }

  @Post(CLAIM_COMMANDS.decision.path)
  @ApiParam(BENEFIT_ID)
  @Operation({
    id: 'decideBenefit',
    summary: 'Approve, return or refuse the benefit',
    roles: CLAIM_COMMANDS.decision.roles,
    subject: 'benefit',
    answer: BenefitResponse,
    idempotency: 'optional',
    problems: [
      'BENEFIT.STAGE_NOT_ALLOWED',
      'BENEFIT.VERSION_STALE',
      'CLAIM.STAGE_NOT_ALLOWED',
      'APPROVAL.SAME_PERSON',
      'APPROVAL.LIMIT_EXCEEDED',
      'COMMAND.PENDING',
    ],
  })
  async decision(
    @SubjectClaim() claim: Claim,
    @Param('benefitId') benefitId: string,
    @Body() body: BenefitDecisionRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BenefitResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForBenefit('decision', claim, body, actor, repeat, benefitId),
    );
  }

  @Post(CLAIM_COMMANDS.correction.path)
  @ApiParam(BENEFIT_ID)
  @Operation({
    id: 'correctBenefit',
    summary: 'Correct a benefit that was returned',
    roles: CLAIM_COMMANDS.correction.roles,
    subject: 'benefit',
    answer: BenefitResponse,
    idempotency: 'optional',
    problems: [
      'BENEFIT.STAGE_NOT_ALLOWED',
      'BENEFIT.VERSION_STALE',
      'CLAIM.STAGE_NOT_ALLOWED',
      'BENEFIT.DOES_NOT_FIT_CONDITION',
      'COMMAND.PENDING',
    ],
  })
  async correction(
    @SubjectClaim() claim: Claim,
    @Param('benefitId') benefitId: string,
    @Body() body: BenefitRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BenefitResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForBenefit('correction', claim, body, actor, repeat, benefitId),
    );
  }
}
