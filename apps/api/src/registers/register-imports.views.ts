import {
  IMPORT_DECISIONS,
  IMPORTED_REGISTERS,
  REGISTER_IMPORT_STATES,
  ROW_OUTCOMES,
} from '@jkk/domain/registers';
import { FindingView } from '../edge/problem.view';
import { CodeOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../fields';

export class RegisterImportView {
  @TextOut()
  importId: string;

  @CodeOut(IMPORTED_REGISTERS)
  register: string;

  @TextOut()
  sha256: string;

  @CodeOut(REGISTER_IMPORT_STATES, { description: 'NOTHING: no row would change the register.' })
  state: string;

  @TextOut({ description: 'The name of that person.' })
  uploadedBy: string;

  @InstantOut()
  uploadedAt: string;

  @WholeOut({ description: 'Counts how often the file was tried; the newest report is what is agreed to.' })
  report: number;

  @InstantOut()
  reportedAt: string;

  @WholeOut()
  created: number;

  @WholeOut()
  updated: number;

  @WholeOut()
  unchanged: number;

  @WholeOut({ description: 'Rows that are not taken in, with the others or without them.' })
  refused: number;

  @TextOut({ nullable: true, description: 'The name of that person.' })
  answeredBy: string | null;

  @InstantOut({ nullable: true })
  answeredAt: string | null;

  @TextOut({ nullable: true })
  note: string | null;

  @CodeOut(IMPORT_DECISIONS, { list: true, description: 'What the caller may decide now.' })
  allowedCommands: string[];
}

export class RegisterImportListResponse {
  @ListOut(() => RegisterImportView)
  items: RegisterImportView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class RegisterImportAnswerResponse {
  @ObjectOut(() => RegisterImportView)
  import: RegisterImportView;

  @FlagOut({
    description: 'The register has changed since the report: nothing was taken, a new report is to be read.',
  })
  reportedAgain: boolean;
}

export class RegisterCellView {
  @TextOut()
  column: string;

  @TextOut()
  value: string;
}

export class RegisterChangeView {
  @TextOut()
  property: string;

  @TextOut({ nullable: true })
  before: string | null;

  @TextOut({ nullable: true })
  after: string | null;
}

export class RegisterImportRowView {
  @WholeOut({ description: 'Where the row ends in the file.' })
  line: number;

  @CodeOut(ROW_OUTCOMES)
  outcome: string;

  @ListOut(() => RegisterCellView)
  cells: RegisterCellView[];

  @ListOut(() => RegisterChangeView)
  changes: RegisterChangeView[];

  @ListOut(() => FindingView)
  errors: FindingView[];
}

export class RegisterImportRowListResponse {
  @ListOut(() => RegisterImportRowView)
  items: RegisterImportRowView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class RegisterFileView {
  @CodeOut(IMPORTED_REGISTERS)
  register: string;

  @TextOut({ list: true })
  required: string[];

  @TextOut({ list: true, description: 'May be empty or absent.' })
  optional: string[];
}

export class RegisterFilesResponse {
  @ListOut(() => RegisterFileView)
  items: RegisterFileView[];
}
