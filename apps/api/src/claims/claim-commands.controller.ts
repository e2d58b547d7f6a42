import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { CLAIM_COMMANDS, type Claim } from '@jkk/domain/claim';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, SubjectClaim, type RepeatKey } from '../edge/caller';
import type { Actor } from '@jkk/domain/access';
import { Operation } from '../edge/operation';
import { BenefitRequest } from '../benefits/dto/benefit.dto';
import { CommandService } from './command.service';
import { BenefitResponse } from './dto/benefit.views';
import { ClaimResponse } from './dto/claim.views';
import {
  CompletionRequest,
  ConclusionRequest,
  DuplicateDecisionRequest,
  EndClaimRequest,
  StageOneRequest,
  VerificationRequest,
} from './dto/commands.dto';
import { FinalReportRequest } from './dto/final-report.dto';
import { MedicalStatementRequest } from './dto/medical-statement.dto';

const CLAIM_NUMBER = { name: 'claimNumber', example: 'JKK-2026-0000001' } as const;

/** Commands of people on a claim. Each is stored, sent to the claim's workflow and answered when it has taken effect. */
@ApiTags('claim commands')
@Controller('claims/:claimNumber')
export class ClaimCommandsController {
  constructor(private readonly commands: CommandService) {}

  @Post(CLAIM_COMMANDS.stageOne.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'handInStageOne',
    summary: 'Hand in form 3 KK 1 for a claim that began as a notice',
    roles: CLAIM_COMMANDS.stageOne.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'COMMAND.PENDING'],
  })
  async stageOne(
    @SubjectClaim() claim: Claim,
    @Body() body: StageOneRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(reply, await this.commands.giveForClaim('stageOne', claim, body, actor, repeat));
  }

  @Post(CLAIM_COMMANDS.duplicateDecision.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'decideDuplicate',
    summary: 'Decide whether two reports are one accident',
    roles: CLAIM_COMMANDS.duplicateDecision.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'COMMAND.PENDING'],
  })
  async duplicateDecision(
    @SubjectClaim() claim: Claim,
    @Body() body: DuplicateDecisionRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForClaim('duplicateDecision', claim, body, actor, repeat),
    );
  }

  @Post(CLAIM_COMMANDS.completion.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'completeData',
    summary: 'Add what was missing',
    roles: CLAIM_COMMANDS.completion.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'COMMAND.PENDING'],
  })
  async completion(
    @SubjectClaim() claim: Claim,
    @Body() body: CompletionRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForClaim('completion', claim, body, actor, repeat),
    );
  }

  @Post(CLAIM_COMMANDS.medicalStatement.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'enterMedicalStatement',
    summary: "Enter the doctor's statement (form 3b KK 3)",
    roles: CLAIM_COMMANDS.medicalStatement.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'COMMAND.PENDING'],
  })
  async medicalStatement(
    @SubjectClaim() claim: Claim,
    @Body() body: MedicalStatementRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForClaim('medicalStatement', claim, body, actor, repeat),
    );
  }

  @Post(CLAIM_COMMANDS.verification.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'verifyStatement',
    summary: 'Verify the medical statement',
    roles: CLAIM_COMMANDS.verification.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'APPROVAL.SAME_PERSON', 'COMMAND.PENDING'],
  })
  async verification(
    @SubjectClaim() claim: Claim,
    @Body() body: VerificationRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForClaim('verification', claim, body, actor, repeat),
    );
  }

  @Post(CLAIM_COMMANDS.conclusion.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'concludeClaim',
    summary: 'Conclude whether it is work-related',
    roles: CLAIM_COMMANDS.conclusion.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'COMMAND.PENDING'],
  })
  async conclusion(
    @SubjectClaim() claim: Claim,
    @Body() body: ConclusionRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForClaim('conclusion', claim, body, actor, repeat),
    );
  }

  @Post(CLAIM_COMMANDS.finalReport.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'handInFinalReport',
    summary: 'Hand in form 3a KK 2',
    roles: CLAIM_COMMANDS.finalReport.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'COMMAND.PENDING'],
  })
  async finalReport(
    @SubjectClaim() claim: Claim,
    @Body() body: FinalReportRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForClaim('finalReport', claim, body, actor, repeat),
    );
  }

  @Post(CLAIM_COMMANDS.requestBenefit.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'requestBenefit',
    summary: 'Request a benefit; the answer carries its amount and trace',
    roles: CLAIM_COMMANDS.requestBenefit.roles,
    subject: 'claim',
    answer: BenefitResponse,
    status: 201,
    idempotency: 'optional',
    problems: [
      'CLAIM.STAGE_NOT_ALLOWED',
      'CLAIM.VERSION_STALE',
      'BENEFIT.DOES_NOT_FIT_CONDITION',
      'BENEFIT.ALREADY_REQUESTED',
      'COMMAND.PENDING',
    ],
  })
  async requestBenefit(
    @SubjectClaim() claim: Claim,
    @Body() body: BenefitRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BenefitResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForBenefit('requestBenefit', claim, body, actor, repeat),
      201,
    );
  }

  @Post(CLAIM_COMMANDS.withdrawal.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'withdrawClaim',
    summary: 'Withdraw the report',
    roles: CLAIM_COMMANDS.withdrawal.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'COMMAND.PENDING'],
  })
  async withdrawal(
    @SubjectClaim() claim: Claim,
    @Body() body: EndClaimRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForClaim('withdrawal', claim, body, actor, repeat),
    );
  }

  @Post(CLAIM_COMMANDS.cancellation.path)
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'cancelClaim',
    summary: 'Cancel the claim',
    roles: CLAIM_COMMANDS.cancellation.roles,
    subject: 'claim',
    answer: ClaimResponse,

    idempotency: 'optional',
    problems: ['CLAIM.STAGE_NOT_ALLOWED', 'CLAIM.VERSION_STALE', 'COMMAND.PENDING'],
  })
  async cancellation(
    @SubjectClaim() claim: Claim,
    @Body() body: EndClaimRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimResponse> {
    return answerRepeatable(
      reply,
      await this.commands.giveForClaim('cancellation', claim, body, actor, repeat),
    );
  }
}
