import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ACCOUNT_READERS, type Actor } from '@jkk/domain/access';
import { reportSheet, type Claim } from '@jkk/domain/claim';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { BodyOfClass, bodyClass } from '../commands/body-class';
import { CurrentActor, Repeat, SubjectClaim, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { ClaimDocuments } from './claim-documents';
import { EarlierDisabilities } from './earlier-disabilities';
import { EntitlementAccount } from './entitlement-account';
import { SimilarAwardsResponse } from './dto/similar-awards.views';
import { SimilarAwards } from './similar-awards';
import { EntitlementsResponse } from './dto/entitlements.views';
import { TaskMovesResponse } from '../tasks/dto/tasks.dto';
import { TaskDesk } from '../tasks/task-desk.service';
import { ClaimQueries } from './claim-queries';
import { toClaimResponse } from './claim.mapper';
import { ClaimResponse } from './dto/claim.views';
import {
  ClaimEventsResponse,
  ClaimListResponse,
  ClaimQuery,
  ReportResponse,
  TimelineResponse,
} from './dto/list.dto';
import { IntakeService } from './intake.service';
import { TodayOnScreen } from './today-on-screen';

const CLAIM_NUMBER = { name: 'claimNumber', example: 'JKK-2026-0000001' } as const;

/** The report's body is made from its fields; this is how Nest and the checks learn its class. */
const ReportAccidentRequest = bodyClass(reportSheet.form.name, reportSheet.form.fields);

@ApiTags('claims')
@Controller('claims')
export class ClaimsController {
  constructor(
    private readonly queries: ClaimQueries,
    private readonly desk: TaskDesk,
    private readonly intake: IntakeService,
    private readonly today: TodayOnScreen,
    private readonly documents: ClaimDocuments,
    private readonly earlier: EarlierDisabilities,
    private readonly account: EntitlementAccount,
    private readonly similar: SimilarAwards,
  ) {}

  @Post()
  @BodyOfClass(ReportAccidentRequest)
  @Operation({
    ...reportSheet.operation,
    roles: reportSheet.roles,
    answer: ReportResponse,
    status: 201,
    idempotency: 'required',
    check: reportSheet.check,
  })
  async report(
    @Body() body: object,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportResponse> {
    return answerRepeatable(reply, await this.intake.report(body, actor, repeat), 201);
  }

  @Get()
  @Operation({
    id: 'listClaims',
    summary: 'Claims that the caller may see, most urgent first',
    roles: 'EVERYBODY',
    answer: ClaimListResponse,
  })
  list(@Query() query: ClaimQuery, @CurrentActor() actor: Actor): Promise<ClaimListResponse> {
    return this.queries.list(query, actor);
  }

  @Get(':claimNumber')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'getClaim',
    summary: 'One claim with what it waits for and what the caller may do',
    roles: 'EVERYBODY',
    reads: 'CLAIM',
    subject: 'claim',
    answer: ClaimResponse,
  })
  async get(@SubjectClaim() claim: Claim, @CurrentActor() actor: Actor): Promise<ClaimResponse> {
    const documents = await this.documents.list(claim, actor);
    const earlierDisabilities = await this.earlier.list(claim, actor);
    return toClaimResponse(claim, actor, this.today.get(), { documents, earlierDisabilities });
  }

  @Get(':claimNumber/entitlements')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'getEntitlements',
    summary: 'What the claim is entitled to, what was granted, and what is left',
    roles: ACCOUNT_READERS,
    subject: 'claim',
    answer: EntitlementsResponse,
  })
  entitlements(@SubjectClaim() claim: Claim, @CurrentActor() actor: Actor): Promise<EntitlementsResponse> {
    return this.account.read(claim, actor);
  }

  @Get(':claimNumber/similar-awards')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'listSimilarAwards',
    summary: 'The last five benefits that other claims were granted for a like injury',
    roles: ACCOUNT_READERS,
    subject: 'claim',
    answer: SimilarAwardsResponse,
  })
  similarAwards(@SubjectClaim() claim: Claim, @CurrentActor() actor: Actor): Promise<SimilarAwardsResponse> {
    return this.similar.list(claim, actor);
  }

  @Get(':claimNumber/timeline')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'getTimeline',
    summary: 'What happened to the claim, in plain language, newest first',
    roles: 'EVERYBODY',
    reads: 'CLAIM',
    subject: 'claim',
    answer: TimelineResponse,
  })
  timeline(@SubjectClaim() claim: Claim, @CurrentActor() actor: Actor): Promise<TimelineResponse> {
    return this.queries.timeline(claim, actor);
  }

  @Get(':claimNumber/task-moves')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'listTaskMoves',
    summary: 'Who took the work of the claim, gave it to whom, or gave it back',
    roles: ACCOUNT_READERS,
    subject: 'claim',
    answer: TaskMovesResponse,
  })
  taskMoves(@SubjectClaim() claim: Claim): Promise<TaskMovesResponse> {
    return this.desk.listMoves(claim);
  }

  @Get(':claimNumber/events')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'listClaimEvents',
    summary: 'The hash-chained record of the claim, checked now, and who looked its person up',
    roles: ['AUDITOR'],
    subject: 'claim',
    answer: ClaimEventsResponse,
  })
  events(@SubjectClaim() claim: Claim): Promise<ClaimEventsResponse> {
    return this.queries.events(claim);
  }
}
