import { Body, Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { messageIdOf } from '@jkk/persistence/payout';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { PaymentFileListResponse, PaymentFileRequest, WishedFileResponse } from './payment-file.dto';
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
    summary: 'The newest files of payments, and the banks that are told to pay by files',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'],
    answer: PaymentFileListResponse,
  })
  list(@CurrentActor() actor: Actor): Promise<PaymentFileListResponse> {
    return this.files.list(actor);
  }

  @Get(':fileId/content')
  @ApiParam({ name: 'fileId' })
  @ApiProduces(XML)
  @Operation({
    id: 'handOverPaymentFile',
    summary:
      'The file, to be handed over to its bank by another person than who had it made; each taking is noted',
    roles: ['FINANCE_RELEASER'],
    subject: 'paymentFile',
    problems: [
      'PAYMENT_FILE.NOT_MADE',
      'PAYMENT_FILE.ANSWERED',
      'PAYMENT_FILE.STOPPED',
      'APPROVAL.SAME_PERSON',
    ],
  })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async handOver(
    @Param('fileId') fileId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const content = await this.files.handOver(fileId, actor);
    void reply
      .header('content-disposition', `attachment; filename="${messageIdOf(fileId)}.xml"`)
      .header('cache-control', 'private, no-store');
    return new StreamableFile(content, { type: XML, length: content.length });
  }
}
