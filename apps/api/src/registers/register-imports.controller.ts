import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import {
  RegisterFileQuery,
  RegisterImportAnswerRequest,
  RegisterImportQuery,
  RegisterImportRowQuery,
} from './register-imports.dto';
import { RegisterImportsService } from './register-imports.service';
import {
  RegisterFilesResponse,
  RegisterImportAnswerResponse,
  RegisterImportListResponse,
  RegisterImportRowListResponse,
  RegisterImportView,
} from './register-imports.views';

const READERS = ['ADMIN', 'AUDITOR'] as const;
const FILE = { type: 'string', format: 'binary' } as const;
const IMPORT_ID = { name: 'importId' } as const;

/** Registers taken in from files: handed in by one administrator, run when another has read what each row would do. */
@ApiTags('registers')
@Controller('register-imports')
export class RegisterImportsController {
  constructor(private readonly imports: RegisterImportsService) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  @Operation({
    id: 'importRegister',
    summary:
      'Hand in a CSV file of a register, at most 1 MB and 5,000 rows; nothing is kept before another agrees',
    roles: ['ADMIN'],
    answer: RegisterImportView,
    status: 201,
    upload: true,
    idempotency: 'optional',
    problems: ['REGISTER_IMPORT.KNOWN'],
  })
  async propose(
    @Req() request: FastifyRequest,
    @Query() { register }: RegisterFileQuery,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisterImportView> {
    return answerRepeatable(reply, await this.imports.propose(request, register, actor, repeat), 201);
  }

  @Get()
  @Operation({
    id: 'listRegisterImports',
    summary: 'Files of registers, the newest first, and what came of each',
    roles: READERS,
    answer: RegisterImportListResponse,
  })
  list(
    @Query() query: RegisterImportQuery,
    @CurrentActor() actor: Actor,
  ): Promise<RegisterImportListResponse> {
    return this.imports.list(query, actor);
  }

  @Get('columns')
  @Operation({
    id: 'listRegisterColumns',
    summary: 'The columns that the file of each register has',
    roles: READERS,
    answer: RegisterFilesResponse,
  })
  columns(): RegisterFilesResponse {
    return this.imports.files();
  }

  @Get(':importId')
  @ApiParam(IMPORT_ID)
  @Operation({
    id: 'getRegisterImport',
    summary: 'One file of a register with the counts of its newest report',
    roles: READERS,
    subject: 'registerImport',
    answer: RegisterImportView,
  })
  read(@Param('importId') importId: string, @CurrentActor() actor: Actor): Promise<RegisterImportView> {
    return this.imports.read(importId, actor);
  }

  @Get(':importId/rows')
  @ApiParam(IMPORT_ID)
  @Operation({
    id: 'listRegisterImportRows',
    summary: 'What each row of the file would do, or did, in the order of the file',
    roles: READERS,
    subject: 'registerImport',
    answer: RegisterImportRowListResponse,
  })
  listRows(
    @Param('importId') importId: string,
    @Query() query: RegisterImportRowQuery,
  ): Promise<RegisterImportRowListResponse> {
    return this.imports.listRows(importId, query);
  }

  @Post(':importId/answer')
  @ApiParam(IMPORT_ID)
  @Operation({
    id: 'answerRegisterImport',
    summary:
      'Have a file taken in that another administrator handed in, or decline it; where the register has changed, the file is reported again',
    roles: ['ADMIN'],
    subject: 'registerImport',
    answer: RegisterImportAnswerResponse,
    idempotency: 'optional',
    problems: [
      'REGISTER_IMPORT.CLOSED',
      'REGISTER_IMPORT.REPORT_STALE',
      'APPROVAL.PERSON_LEFT',
      'APPROVAL.SAME_PERSON',
    ],
  })
  async answer(
    @Param('importId') importId: string,
    @Body() said: RegisterImportAnswerRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisterImportAnswerResponse> {
    return answerRepeatable(reply, await this.imports.answer(importId, said, actor, repeat));
  }
}
