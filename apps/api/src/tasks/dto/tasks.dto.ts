import { ROLES } from '@jkk/domain/access';
import { TASK_MOVES, TASK_OUTCOMES, WAIT_CODES, type TaskOutcome, type WaitCode } from '@jkk/domain/claim';
import { SEGMENTS, type Segment } from '@jkk/domain/rules';
import { DUE_FILTERS, HOLDERS, TaskItem, type DueFilter, type HolderFilter } from '../../claims/dto/list.dto';
import {
  CodeField,
  CodeOut,
  FlagOut,
  IdentifierField,
  InstantOut,
  ListField,
  ListOut,
  ObjectOut,
  TextField,
  TextOut,
  WholeOut,
} from '../../fields';

/** What a wait is known by. */
export class TaskKeyRequest {
  @IdentifierField('claimNumber')
  claimNumber: string;

  @CodeField(WAIT_CODES)
  code: WaitCode;

  @TextField({ max: 60, pattern: /^[A-Z0-9-]{1,60}$/, description: 'As the wait names it.' })
  subject: string;
}

const TASKS_MAX = 100;

export class AssignTasksRequest {
  @ListField(() => TaskKeyRequest, { max: TASKS_MAX })
  tasks: TaskKeyRequest[];

  @IdentifierField('documentId', {
    optional: true,
    description: 'Whose it is to be: oneself, or for heads anybody who may do it. Left out: nobody’s again.',
  })
  to?: string;
}

export class NextTaskRequest {
  @CodeField(WAIT_CODES, { optional: true, description: 'Only work of this kind.' })
  what?: WaitCode;
}

class AssignedTaskView {
  @TextOut()
  claimNumber: string;

  @CodeOut(WAIT_CODES)
  code: WaitCode;

  @TextOut()
  subject: string;

  @CodeOut(TASK_OUTCOMES)
  outcome: TaskOutcome;

  @TextOut({ nullable: true, description: 'Who has it now.' })
  holder: string | null;
}

export class AssignTasksResponse {
  @ListOut(() => AssignedTaskView, { description: 'One for each that was asked for, in the same order.' })
  items: AssignedTaskView[];
}

export class NextTaskResponse {
  @ObjectOut(() => TaskItem, {
    nullable: true,
    description: 'Null when nothing that the caller may do is free, or the caller is away.',
  })
  task: TaskItem | null;
}

class ColleagueView {
  @TextOut()
  userId: string;

  @TextOut()
  name: string;

  @CodeOut(ROLES, { list: true })
  roles: string[];

  @FlagOut({ description: 'False while the person is away.' })
  atWork: boolean;

  @WholeOut({ description: 'Pieces of work that the person has.' })
  holds: number;
}

export class ColleaguesResponse {
  @ListOut(() => ColleagueView)
  items: ColleagueView[];
}

export class TaskMoveView {
  @CodeOut(WAIT_CODES)
  code: WaitCode;

  @TextOut()
  subject: string;

  @CodeOut(TASK_MOVES)
  move: string;

  @TextOut({ description: 'Who got it, or from whom it came back.' })
  person: string;

  @TextOut()
  by: string;

  @InstantOut()
  at: string;
}

export class TaskMovesResponse {
  @ListOut(() => TaskMoveView, { description: 'Newest first.' })
  items: TaskMoveView[];
}

/** What a filter asks for; what it leaves out does not matter to it. */
export class TaskFilterRequest {
  @TextField({ max: 60 })
  name: string;

  @CodeField(HOLDERS, { optional: true })
  holder?: HolderFilter;

  @CodeField(WAIT_CODES, { optional: true })
  what?: WaitCode;

  @CodeField(SEGMENTS, { optional: true })
  segment?: Segment;

  @CodeField(DUE_FILTERS, { optional: true })
  due?: DueFilter;
}

const FILTERS_MAX = 12;

export class KeepFiltersRequest {
  @ListField(() => TaskFilterRequest, { min: 0, max: FILTERS_MAX })
  filters: TaskFilterRequest[];
}

class KeptFilterView {
  @TextOut()
  name: string;

  @CodeOut(HOLDERS, { optional: true })
  holder?: HolderFilter;

  @CodeOut(WAIT_CODES, { optional: true })
  what?: WaitCode;

  @CodeOut(SEGMENTS, { optional: true })
  segment?: Segment;

  @CodeOut(DUE_FILTERS, { optional: true })
  due?: DueFilter;

  @WholeOut({ description: 'How many there are, 1,000 standing for a thousand and more.' })
  count: number;
}

export class KeptFiltersResponse {
  @ListOut(() => KeptFilterView)
  filters: KeptFilterView[];
}
