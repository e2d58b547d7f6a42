import {
  IMPORT_DECISIONS,
  IMPORTED_REGISTERS,
  REGISTER_IMPORT_STATES,
  ROW_OUTCOMES,
  type ImportDecision,
  type ImportedRegister,
  type RegisterImportState,
  type RowOutcome,
} from '@jkk/domain/registers';
import { PageQuery } from '../edge/page.dto';
import { CodeField, TextField, WholeField } from '../fields';

const REPORTS_MAX = 1_000_000;

export class RegisterFileQuery {
  @CodeField(IMPORTED_REGISTERS)
  register: ImportedRegister;
}

export class RegisterImportQuery extends PageQuery {
  @CodeField(IMPORTED_REGISTERS, { optional: true })
  register?: ImportedRegister;

  @CodeField(REGISTER_IMPORT_STATES, { optional: true })
  state?: RegisterImportState;
}

export class RegisterImportRowQuery extends PageQuery {
  @CodeField(ROW_OUTCOMES, { optional: true })
  outcome?: RowOutcome;
}

export class RegisterImportAnswerRequest {
  @CodeField(IMPORT_DECISIONS)
  decision: ImportDecision;

  @WholeField({ min: 1, max: REPORTS_MAX, description: 'The report that was read.' })
  report: number;

  @TextField({ max: 500, description: 'Why: what the file was compared with. Read by auditors.' })
  note: string;
}
