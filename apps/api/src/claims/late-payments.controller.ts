import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import { PageQuery } from '../edge/page.dto';
import { LatePaymentsResponse } from './dto/late-payments.dto';
import { LatePayments } from './late-payments';

@ApiTags('claims')
@Controller('late-payments')
export class LatePaymentsController {
  constructor(private readonly late: LatePayments) {}

  @Get()
  @Operation({
    id: 'listLatePayments',
    summary: 'Rupiah at risk today: benefits that are due and not paid, what that costs, and what a day adds',
    roles: [
      'CLAIM_OFFICER',
      'BENEFIT_APPROVER',
      'BRANCH_HEAD',
      'REGIONAL_DEPUTY',
      'FINANCE_MAKER',
      'FINANCE_RELEASER',
      'AUDITOR',
    ],
    answer: LatePaymentsResponse,
  })
  list(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<LatePaymentsResponse> {
    return this.late.list(query, actor);
  }
}
