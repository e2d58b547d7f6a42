import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import { NoticesQuery, NoticesResponse } from './notices.dto';
import { NoticesService } from './notices.service';

@ApiTags('claims')
@Controller('labour-office-notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @Operation({
    id: 'listLabourOfficeNotices',
    summary:
      'Conclusions of a month by regency: what the labour office confirmed, what is open and what is late',
    roles: ['CLAIM_OFFICER', 'BRANCH_HEAD', 'REGIONAL_DEPUTY', 'AUDITOR'],
    answer: NoticesResponse,
  })
  list(@Query() query: NoticesQuery, @CurrentActor() actor: Actor): Promise<NoticesResponse> {
    return this.notices.list(query, actor);
  }
}
