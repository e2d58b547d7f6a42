import { Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { MEDIA_TYPES } from '@jkk/domain/fields';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { DocumentResponse } from './dto/document.dto';
import { DocumentService } from './document.service';
import { UPLOADERS } from './uploaders';

const FILE = { type: 'string', format: 'binary' } as const;

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(private readonly documents: DocumentService) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  @Operation({
    id: 'uploadDocument',
    summary: 'Upload one PDF, JPEG or PNG of at most 20 MB',
    roles: UPLOADERS,
    answer: DocumentResponse,
    status: 201,
    upload: true,
    idempotency: 'optional',
  })
  async upload(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentResponse> {
    return answerRepeatable(reply, await this.documents.receive(request, actor, repeat), 201);
  }

  @Get(':documentId')
  @ApiParam({ name: 'documentId' })
  @ApiProduces(...MEDIA_TYPES)
  @Operation({
    id: 'downloadDocument',
    summary: 'The file, for who uploaded it and who sees a claim that uses it',
    roles: 'EVERYBODY',
    reads: 'DOCUMENT',
    subject: 'document',
  })
  @ApiOkResponse({ schema: FILE })
  async download(
    @Param('documentId') documentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { stream, type, size } = await this.documents.open(documentId);
    void reply.header('content-disposition', 'attachment').header('cache-control', 'private, no-store');
    return new StreamableFile(stream, { type, length: size });
  }
}
