import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import { SearchEverywhereQuery, SearchResponse } from './search.dto';
import { SearchService } from './search.service';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @Operation({
    id: 'search',
    summary: 'Claims, people, payouts and hospitals, each as far as this person may see them',
    roles: 'EVERYBODY',
    answer: SearchResponse,
  })
  find(@Query() { q }: SearchEverywhereQuery, @CurrentActor() actor: Actor): Promise<SearchResponse> {
    return this.search.find(q.trim(), actor);
  }
}
