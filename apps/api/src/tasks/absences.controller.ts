import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import { Absences } from './absences.service';
import { daysInOrder } from './days-in-order';
import { AbsenceEndRequest, AbsenceRequest, AbsencesResponse } from './dto/absences.dto';

/** Days on which people are away: what they have is nobody's then. */
@ApiTags('claims')
@Controller('absences')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  @Get()
  @Operation({
    id: 'listAbsences',
    summary: 'When the caller is away, and for heads everybody of the branch',
    roles: 'EVERYBODY',
    answer: AbsencesResponse,
  })
  list(@CurrentActor() actor: Actor): Promise<AbsencesResponse> {
    return this.absences.list(actor);
  }

  @Post()
  @Operation({
    id: 'enterAbsence',
    summary: 'Say when oneself, or for a head somebody of the branch, is away',
    roles: 'EVERYBODY',
    answer: AbsencesResponse,
    check: daysInOrder,
    takesBody: true,
    problems: ['NOT_FOUND'],
  })
  enter(@Body() body: AbsenceRequest, @CurrentActor() actor: Actor): Promise<AbsencesResponse> {
    return this.absences.enter(body, actor);
  }

  @Post('end')
  @Operation({
    id: 'endAbsence',
    summary: 'End an absence now: the person is back, or never goes',
    roles: 'EVERYBODY',
    answer: AbsencesResponse,
    takesBody: true,
    problems: ['NOT_FOUND'],
  })
  end(@Body() { absenceId }: AbsenceEndRequest, @CurrentActor() actor: Actor): Promise<AbsencesResponse> {
    return this.absences.end(absenceId, actor);
  }
}
