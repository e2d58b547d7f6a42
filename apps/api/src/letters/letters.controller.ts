import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { Claim } from '@jkk/domain/claim';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Budgets } from '../edge/budgets';
import { CurrentActor, SubjectClaim } from '../edge/caller';
import { Operation } from '../edge/operation';
import { siteOf } from '../session/client-address';
import { LetterCheckResponse, LetterQuery, LettersResponse } from './dto/letter.dto';
import { MessageHistory } from './message-history';
import { LetterService } from './letter.service';
import { originOf } from './origin';

const CLAIM_NUMBER = { name: 'claimNumber', example: 'JKK-2026-0000001' } as const;
const PDF = 'application/pdf';
/** Of one site; enough for a desk that checks a pile, too little for trying signatures. */
const CHECKS = { name: 'letter-check', times: 120, windowMs: 60_000 } as const;

@ApiTags('letters')
@Controller()
export class LettersController {
  constructor(
    private readonly letters: LetterService,
    private readonly messages: MessageHistory,
    private readonly budgets: Budgets,
  ) {}

  @Get('claims/:claimNumber/letters')
  @ApiParam(CLAIM_NUMBER)
  @Operation({
    id: 'listLetters',
    summary: 'The letters and messages about a claim that the caller may see, oldest first',
    roles: 'EVERYBODY',
    subject: 'claim',
    answer: LettersResponse,
  })
  async list(@SubjectClaim() claim: Claim, @CurrentActor() actor: Actor): Promise<LettersResponse> {
    return {
      items: await this.letters.list(claim, actor),
      messages: await this.messages.list(claim, actor),
    };
  }

  @Get('claims/:claimNumber/letters/:letterId')
  @ApiParam(CLAIM_NUMBER)
  @ApiParam({ name: 'letterId', example: 'JKK-2026-0000001-1-RECEIPT' })
  @ApiProduces(PDF)
  @Operation({
    id: 'openLetter',
    summary: 'A letter as PDF, with a code by which anybody can check that it is ours',
    roles: 'EVERYBODY',
    reads: 'LETTER',
    subject: 'claim',
    problems: ['REQUEST.MALFORMED'],
  })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async open(
    @SubjectClaim() claim: Claim,
    @Param('letterId') letterId: string,
    @Query() { language = 'id' }: LetterQuery,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const pdf = await this.letters.open(claim, letterId, actor, language, originOf(request));
    void reply
      .header('content-disposition', `inline; filename="${letterId}.pdf"`)
      .header('cache-control', 'private, no-store');
    return new StreamableFile(pdf, { type: PDF, length: pdf.length });
  }

  @Get('letters/check/:letterId/:signature')
  @ApiParam({ name: 'letterId', example: 'JKK-2026-0000001-1-RECEIPT' })
  @ApiParam({ name: 'signature' })
  @Operation({
    id: 'checkLetter',
    summary:
      'Whether a letter with this signature is ours, and what it says still holds; nothing of its content is told',
    roles: 'PUBLIC',
    answer: LetterCheckResponse,
  })
  async check(
    @Param('letterId') letterId: string,
    @Param('signature') signature: string,
    @Req() { ip }: FastifyRequest,
  ): Promise<LetterCheckResponse> {
    await this.budgets.spend(CHECKS, siteOf(ip));
    return this.letters.check(letterId, signature);
  }
}
