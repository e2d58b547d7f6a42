import { Body, Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StepResponse } from '../commands/two-persons';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { LetterQuery } from '../letters/dto/letter.dto';
import { originOf } from '../letters/origin';
import { DayService } from './day.service';
import { ClosedDayListResponse, NoteRequest } from './dto/day.dto';

const FINANCE = ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'] as const;
const BANK_CODE = { name: 'bankCode' } as const;
const DAY = { name: 'day' } as const;
const PDF = 'application/pdf';

@ApiTags('payouts')
@Controller('reconciliations/:bankCode/days')
export class DaysController {
  constructor(private readonly days: DayService) {}

  @Get()
  @ApiParam(BANK_CODE)
  @Operation({
    id: 'listClosedDays',
    summary:
      'What is to be closed next, and the days that were closed with their signed sheets, newest first',
    roles: FINANCE,
    subject: 'partnerBank',
    answer: ClosedDayListResponse,
  })
  list(@Param('bankCode') bankCode: string): Promise<ClosedDayListResponse> {
    return this.days.list(bankCode);
  }

  @Get(':day/sheet')
  @ApiParam(BANK_CODE)
  @ApiParam(DAY)
  @ApiProduces(PDF)
  @Operation({
    id: 'openDaySheet',
    summary:
      'The signed sheet of a closed day as PDF, with a code by which anybody can check that it is ours',
    roles: FINANCE,
    subject: 'bankDay',
    problems: ['REQUEST.MALFORMED'],
  })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sheet(
    @Param('bankCode') bankCode: string,
    @Param('day') day: string,
    @Query() { language = 'id' }: LetterQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { letterId, pdf } = await this.days.sheet(bankCode, day, language, originOf(request));
    void reply
      .header('content-disposition', `inline; filename="${letterId}.pdf"`)
      .header('cache-control', 'private, no-store');
    return new StreamableFile(pdf, { type: PDF, length: pdf.length });
  }

  @Post(':day/closing')
  @ApiParam(BANK_CODE)
  @ApiParam(DAY)
  @Operation({
    id: 'closeDay',
    summary: 'Close a day that adds up; the maker prepares its sheet, a releaser signs it',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
    subject: 'bankDay',
    answer: StepResponse,
    idempotency: 'optional',
    problems: ['DAY.DOES_NOT_ADD_UP', 'DAY.CLOSED', 'APPROVAL.SAME_PERSON', 'APPROVAL.PERSON_LEFT'],
  })
  async closeDay(
    @Param('bankCode') bankCode: string,
    @Param('day') day: string,
    @Body() body: NoteRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepResponse> {
    return answerRepeatable(reply, await this.days.close(bankCode, day, body, actor, repeat));
  }
}
