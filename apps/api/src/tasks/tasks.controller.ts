import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { looseList, looseObject, type Loose } from '@jkk/domain/fields';
import { finding, type Finding } from '@jkk/domain/findings';
import { ClaimQueries } from '../claims/claim-queries';
import { TaskListResponse, TaskQuery } from '../claims/dto/list.dto';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import {
  AssignTasksRequest,
  AssignTasksResponse,
  ColleaguesResponse,
  KeepFiltersRequest,
  KeptFiltersResponse,
  NextTaskRequest,
  NextTaskResponse,
} from './dto/tasks.dto';
import { TaskDesk } from './task-desk.service';
import { TaskFilters } from './task-filters.service';

const NAME_REPEATS = {
  id: 'Nama saringan ini sudah dipakai.',
  en: 'Another filter has this name.',
};

/** What a person calls by name is one. */
function distinctNames(body: Loose): Finding[] {
  const names = looseList(body['filters']).map((filter) => looseObject(filter)['name']);
  return names.flatMap((name, at) =>
    names.indexOf(name) < at ? [finding(`/filters/${at}/name`, 'LIST.REPEATS', NAME_REPEATS)] : [],
  );
}

@ApiTags('claims')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly queries: ClaimQueries,
    private readonly desk: TaskDesk,
    private readonly filters: TaskFilters,
  ) {}

  @Get()
  @Operation({
    id: 'listTasks',
    summary: 'What waits for the roles of the caller, most urgent first',
    roles: 'EVERYBODY',
    answer: TaskListResponse,
  })
  list(@Query() query: TaskQuery, @CurrentActor() actor: Actor): Promise<TaskListResponse> {
    return this.queries.tasks(query, actor);
  }

  @Post('next')
  @Operation({
    id: 'takeNextTask',
    summary: 'Take the most urgent piece of work that is nobody’s and that the caller may do',
    roles: 'EVERYBODY',
    answer: NextTaskResponse,
    takesBody: true,
  })
  next(@Body() { what }: NextTaskRequest, @CurrentActor() actor: Actor): Promise<NextTaskResponse> {
    return this.desk.takeNext(what, actor);
  }

  @Post('assign')
  @Operation({
    id: 'assignTasks',
    summary: 'Take work, give it back, or as a head give it to somebody; each piece with what became of it',
    roles: 'EVERYBODY',
    answer: AssignTasksResponse,
    takesBody: true,
  })
  assign(
    @Body() { tasks, to }: AssignTasksRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AssignTasksResponse> {
    return this.desk.assign(tasks, to, actor);
  }

  @Get('colleagues')
  @Operation({
    id: 'listColleagues',
    summary: 'To whom a head gives work: who works in the same branch, and how much they have',
    roles: ['BRANCH_HEAD', 'REGIONAL_DEPUTY'],
    answer: ColleaguesResponse,
  })
  colleagues(@CurrentActor() actor: Actor): Promise<ColleaguesResponse> {
    return this.desk.listColleagues(actor);
  }

  @Get('filters')
  @Operation({
    id: 'listTaskFilters',
    summary: 'The filters that the caller keeps, with how much work each shows',
    roles: 'EVERYBODY',
    answer: KeptFiltersResponse,
  })
  listFilters(@CurrentActor() actor: Actor): Promise<KeptFiltersResponse> {
    return this.filters.list(actor);
  }

  @Post('filters')
  @Operation({
    id: 'keepTaskFilters',
    summary: 'Keep these filters in the place of those of before',
    roles: 'EVERYBODY',
    answer: KeptFiltersResponse,
    check: distinctNames,
    takesBody: true,
  })
  keepFilters(
    @Body() { filters }: KeepFiltersRequest,
    @CurrentActor() actor: Actor,
  ): Promise<KeptFiltersResponse> {
    return this.filters.keep(filters, actor);
  }
}
