import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { PageQuery } from '../edge/page.dto';
import { BatchService } from './batch.service';
import { CreateBatchRequest, ReleaseRequest } from './dto/payout.dto';
import { BatchDetailResponse, BatchListResponse } from './dto/payout.views';
import { FINANCE_READERS } from './finance-readers';

const BATCH_ID = { name: 'batchId' } as const;

/** One person puts payouts together, another one releases them: four eyes over a hash of what is paid. */
@ApiTags('payouts')
@Controller('payout-batches')
export class BatchesController {
  constructor(private readonly batches: BatchService) {}

  @Post()
  @Operation({
    id: 'createBatch',
    summary: 'Put payouts together for release',
    roles: ['FINANCE_MAKER'],
    answer: BatchDetailResponse,
    status: 201,
    idempotency: 'optional',
    problems: [
      'PAYOUT.NOT_RELEASABLE',
      'APPROVAL.SAME_PERSON',
      'CLAIM.OWN_INTEREST',
      'BATCH.ABOVE_CAP',
      'RULES.UNVERIFIED',
    ],
  })
  async create(
    @Body() body: CreateBatchRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BatchDetailResponse> {
    return answerRepeatable(reply, await this.batches.create(body.payoutIds, actor, repeat), 201);
  }

  @Get()
  @Operation({
    id: 'listBatches',
    summary: 'Batches, newest first',
    roles: FINANCE_READERS,
    answer: BatchListResponse,
  })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<BatchListResponse> {
    return this.batches.list(query, actor);
  }

  @Get(':batchId')
  @ApiParam(BATCH_ID)
  @Operation({
    id: 'getBatch',
    summary: 'One batch with its payouts',
    roles: FINANCE_READERS,
    subject: 'batch',
    answer: BatchDetailResponse,
  })
  get(@Param('batchId') batchId: string, @CurrentActor() actor: Actor): Promise<BatchDetailResponse> {
    return this.batches.get(batchId, actor);
  }

  @Delete(':batchId')
  @ApiParam(BATCH_ID)
  @Operation({
    id: 'removeBatch',
    summary: 'Take a batch apart before its release',
    roles: ['FINANCE_MAKER'],
    subject: 'batch',
    status: 204,
    problems: ['BATCH.RELEASED'],
  })
  remove(@Param('batchId') batchId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.batches.remove(batchId, actor);
  }

  @Post(':batchId/release')
  @ApiParam(BATCH_ID)
  @Operation({
    id: 'releaseBatch',
    summary: 'Release a batch to the banks',
    roles: ['FINANCE_RELEASER'],
    subject: 'batch',
    answer: BatchDetailResponse,
    idempotency: 'optional',
    problems: [
      'BATCH.CHANGED',
      'BATCH.RELEASED',
      'BATCH.ABOVE_CAP',
      'BATCH.NOT_FUNDED',
      'PAYOUT.NOT_RELEASABLE',
      'APPROVAL.SAME_PERSON',
      'CLAIM.OWN_INTEREST',
      'APPROVAL.PERSON_LEFT',
      'RULES.UNVERIFIED',
    ],
  })
  async release(
    @Param('batchId') batchId: string,
    @Body() body: ReleaseRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BatchDetailResponse> {
    return answerRepeatable(reply, await this.batches.release(batchId, body.hash, actor, repeat));
  }
}
