import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import {
  FileLineQuery,
  ReceivedFileResponse,
  StatementFileLineListResponse,
  StatementFileListResponse,
  StatementFileQuery,
} from './statement-file.dto';
import { StatementFileService } from './statement-file.service';

const READERS = ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'] as const;
const FILE = { type: 'string', format: 'binary' } as const;

@ApiTags('payouts')
@Controller('statement-files')
export class StatementFilesController {
  constructor(private readonly files: StatementFileService) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  @Operation({
    id: 'importStatementFile',
    summary:
      'Hand in what a bank gives as a file: its statement (camt.053, camt.054, MT940) or its answer to payments (pain.002), of at most 10 MB',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
    answer: ReceivedFileResponse,
    status: 201,
    upload: true,
    idempotency: 'optional',
    problems: ['STATEMENT_FILE.KNOWN'],
  })
  async receive(
    @Req() request: FastifyRequest,
    @Query() { bankCode }: StatementFileQuery,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceivedFileResponse> {
    return answerRepeatable(reply, await this.files.receive(request, bankCode, actor, repeat), 201);
  }

  @Get()
  @Operation({
    id: 'listStatementFiles',
    summary: 'The newest files of statements, and what came of each',
    roles: READERS,
    answer: StatementFileListResponse,
  })
  list(): Promise<StatementFileListResponse> {
    return this.files.list();
  }

  @Get(':fileId/lines')
  @ApiParam({ name: 'fileId' })
  @Operation({
    id: 'listStatementFileLines',
    summary: 'What came of each line of a file, in its order',
    roles: READERS,
    subject: 'statementFile',
    answer: StatementFileLineListResponse,
  })
  listLines(
    @Param('fileId') fileId: string,
    @Query() query: FileLineQuery,
  ): Promise<StatementFileLineListResponse> {
    return this.files.listLines(fileId, query);
  }
}
