import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { Claim } from '@jkk/domain/claim';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, SubjectClaim, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
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
import { ReportAccidentRequest } from './dto/report.dto';
import { IntakeService } from './intake.service';
import { WorkingCalendar } from './working-calendar';

const REPORTERS = ['PLKK_STAFF', 'EMPLOYER', 'SPO_COUNTER', 'PERISAI_AGENT', 'CLAIM_OFFICER'] as const;
const CLAIM_NUMBER = { name: 'claimNumber', example: 'JKK-2026-0000001' } as const;

@ApiTags('claims')
@Controller('claims')
export class ClaimsController {
  constructor(
    private readonly queries: ClaimQueries,
    private readonly intake: IntakeService,
    private readonly calendar: WorkingCalendar,
  ) {}

  @Post()
  @Operation({
    id: 'reportAccident',
    summary: 'Report an accident or a disease (Tahap I, or a notice of suspicion)',
    roles: REPORTERS,
    answer: ReportResponse,
    status: 201,
    idempotency: 'required',
  })
  async report(
    @Body() body: ReportAccidentRequest,
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
    subject: 'claim',
    answer: ClaimResponse,
  })
  get(@SubjectClaim() claim: Claim, @CurrentActor() actor: Actor): ClaimResponse {
    return toClaimResponse(claim, actor, this.calendar.current());
  }

  @Get(':claimNumber/timeline')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'getTimeline',
    summary: 'What happened to the claim, in plain language, newest first',
    roles: 'EVERYBODY',
    subject: 'claim',
    answer: TimelineResponse,
  })
  timeline(@SubjectClaim() claim: Claim): Promise<TimelineResponse> {
    return this.queries.timeline(claim);
  }

  @Get(':claimNumber/events')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'listClaimEvents',
    summary: 'The hash-chained record of the claim',
    roles: ['AUDITOR'],
    subject: 'claim',
    answer: ClaimEventsResponse,
  })
  events(@SubjectClaim() claim: Claim): Promise<ClaimEventsResponse> {
    return this.queries.events(claim.claimNumber);
  }
}
