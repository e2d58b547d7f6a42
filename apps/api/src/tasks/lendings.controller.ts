import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { APPROVERS, type Actor } from '@jkk/domain/access';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import { daysInOrder } from './days-in-order';
import { LendAuthorityRequest, LentAuthoritiesResponse, LentAuthorityEndRequest } from './dto/lendings.dto';
import { Lendings } from './lendings.service';

/** Authority over benefits that an approver lends to another one for some days. */
@ApiTags('claims')
@Controller('lent-authority')
export class LendingsController {
  constructor(private readonly lendings: Lendings) {}

  @Get()
  @Operation({
    id: 'listLentAuthority',
    summary: 'Authority that the caller has lent or was lent; for the auditor everybody’s',
    roles: [...APPROVERS, 'AUDITOR'],
    answer: LentAuthoritiesResponse,
  })
  list(@CurrentActor() actor: Actor): Promise<LentAuthoritiesResponse> {
    return this.lendings.list(actor);
  }

  @Post()
  @Operation({
    id: 'lendAuthority',
    summary: 'Lend one’s own authority over benefits to another approver for some days',
    roles: [...APPROVERS],
    answer: LentAuthoritiesResponse,
    check: daysInOrder,
    takesBody: true,
  })
  lend(@Body() body: LendAuthorityRequest, @CurrentActor() actor: Actor): Promise<LentAuthoritiesResponse> {
    return this.lendings.lend(body, actor);
  }

  @Post('end')
  @Operation({
    id: 'endLentAuthority',
    summary: 'Take back now what one has lent',
    roles: [...APPROVERS],
    answer: LentAuthoritiesResponse,
    takesBody: true,
    problems: ['NOT_FOUND'],
  })
  end(
    @Body() { lentId }: LentAuthorityEndRequest,
    @CurrentActor() actor: Actor,
  ): Promise<LentAuthoritiesResponse> {
    return this.lendings.end(lentId, actor);
  }
}
