import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Role } from '@jkk/domain/access';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import {
  DeadlineCountsResponse,
  HospitalCardResponse,
  MoneyQuery,
  MoneyResponse,
  OverviewQuery,
  StageCountsResponse,
} from './overview.dto';
import { OverviewService } from './overview.service';

const MANAGEMENT: readonly Role[] = ['BRANCH_HEAD', 'REGIONAL_DEPUTY', 'AUDITOR'];
const HOSPITAL: readonly Role[] = ['PLKK_STAFF', 'PLKK_DOCTOR'];

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get('stages')
  @Operation({
    id: 'countStages',
    summary: 'Open claims by stage and by how long they have been in it',
    roles: MANAGEMENT,
    answer: StageCountsResponse,
  })
  stages(@Query() _query: OverviewQuery, @CurrentActor() actor: Actor): Promise<StageCountsResponse> {
    return this.overview.stages(actor);
  }

  @Get('deadlines')
  @Operation({
    id: 'countDeadlines',
    summary: 'Claims that wait for each role, by their earliest deadline',
    roles: MANAGEMENT,
    answer: DeadlineCountsResponse,
  })
  deadlines(@Query() _query: OverviewQuery, @CurrentActor() actor: Actor): Promise<DeadlineCountsResponse> {
    return this.overview.deadlines(actor);
  }

  @Get('money')
  @Operation({
    id: 'sumMoney',
    summary: 'Money of benefits by type, province, hospital or officer: asked for, approved and paid',
    roles: MANAGEMENT,
    answer: MoneyResponse,
  })
  money(@Query() query: MoneyQuery, @CurrentActor() actor: Actor): Promise<MoneyResponse> {
    return this.overview.money(query, actor);
  }

  @Get('hospital')
  @Operation({
    id: 'readHospitalCard',
    summary: 'How a contracted hospital stands: its open claims, its money and how fast it reports',
    roles: HOSPITAL,
    answer: HospitalCardResponse,
  })
  hospital(@CurrentActor() actor: Actor): Promise<HospitalCardResponse> {
    return this.overview.hospital(actor);
  }
}
