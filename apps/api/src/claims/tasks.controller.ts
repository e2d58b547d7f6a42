import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import { ClaimQueries } from './claim-queries';
import { ClaimQuery, TaskListResponse } from './dto/list.dto';

@ApiTags('claims')
@Controller('tasks')
export class TasksController {
  constructor(private readonly queries: ClaimQueries) {}

  @Get()
  @Operation({
    id: 'listTasks',
    summary: 'What waits for the roles of the caller, most urgent first',
    roles: 'EVERYBODY',
    answer: TaskListResponse,
  })
  list(@Query() query: ClaimQuery, @CurrentActor() actor: Actor): Promise<TaskListResponse> {
    return this.queries.tasks(query, actor);
  }
}
