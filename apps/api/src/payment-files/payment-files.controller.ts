import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { messageIdOf } from '@jkk/persistence/payout';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { StepResponse } from '../commands/two-persons';
import {
  FileWithdrawalRequest,
  HandOverRequest,
  PaymentFileListResponse,
  PaymentFileQuery,
  PaymentFileRequest,
  WishedFileResponse,
} from './payment-file.dto';
import { PaymentFileService } from './payment-file.service';

const XML = 'application/xml';

/** Banks that are told to pay by files: a maker has one made, a releaser who is somebody else hands it over. */
@ApiTags('payouts')
@Controller('payment-files')
export class PaymentFilesController {
  constructor(private readonly files: PaymentFileService) {}

  @Post()
  @Operation({
    id: 'makePaymentFile',
    summary: 'Have everything that was released at a bank of files put into one pain.001 file',
    roles: ['FINANCE_MAKER'],
    answer: WishedFileResponse,
    status: 201,
    idempotency: 'optional',
    problems: ['PAYMENT_FILE.NOT_BY_FILE', 'PAYMENT_FILE.STOPPED'],
  })
  async make(
    @Body() { bankCode }: PaymentFileRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WishedFileResponse> {
    return answerRepeatable(reply, await this.files.wish(bankCode, actor, repeat), 201);
  }

  @Get()
  @Operation({
    id: 'listPaymentFiles',
    summary: 'Files of payments, the newest first, and the banks that are told to pay by files',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'],
    answer: PaymentFileListResponse,
  })
  list(@Query() query: PaymentFileQuery, @CurrentActor() actor: Actor): Promise<PaymentFileListResponse> {
    return this.files.list(query, actor);
  }

  @Post(':fileId/hand-over')
  @ApiParam({ name: 'fileId' })
  @ApiProduces(XML)
  @Operation({
    id: 'handOverPaymentFile',
    summary:
      'Take the file to hand it over to its bank, as another person than who had it made; whoever takes it once more says why',
    roles: ['FINANCE_RELEASER'],
    subject: 'paymentFile',
    takesBody: true,
    problems: [
      'PAYMENT_FILE.NOT_MADE',
      'PAYMENT_FILE.ANSWERED',
      'PAYMENT_FILE.STOPPED',
      'PAYMENT_FILE.REASON_REQUIRED',
      'PAYMENT_FILE.WITHDRAWN',
      'PAYMENT_FILE.BLOCKED',
      'APPROVAL.SAME_PERSON',
    ],
  })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async handOver(
    @Param('fileId') fileId: string,
    @Body() { reason }: HandOverRequest,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.files.handOver(fileId, reason, actor);
    void reply
      .header('content-disposition', `attachment; filename="${messageIdOf(fileId)}.xml"`)
      .header('cache-control', 'private, no-store');
    return new StreamableFile(content, { type: XML, length: content.length });
  }

  @Post(':fileId/withdrawal')
  @ApiParam({ name: 'fileId' })
  @Operation({
    id: 'withdrawPaymentFile',
    summary:
      'Withdraw a file that nobody has taken yet: a maker proposes, a releaser confirms; its payments are released anew',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
    subject: 'paymentFile',
    answer: StepResponse,
    idempotency: 'optional',
    problems: [
      'PAYMENT_FILE.NOT_MADE',
      'PAYMENT_FILE.TAKEN',
      'PAYMENT_FILE.ANSWERED',
      'PAYMENT_FILE.WITHDRAWN',
      'PAYMENT_FILE.BLOCKED',
      'APPROVAL.SAME_PERSON',
      'APPROVAL.PERSON_LEFT',
    ],
  })
  async withdraw(
    @Param('fileId') fileId: string,
    @Body() { note }: FileWithdrawalRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepResponse> {
    return answerRepeatable(reply, await this.files.withdraw(fileId, note, actor, repeat));
  }
}
