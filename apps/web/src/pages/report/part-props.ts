import type { Report } from '../../api/model';
import type { ReportErrors } from './report-checks';
import type { ReportValues } from './report-values';

/** What every part of the form is given. */
export interface PartFormProps {
  readonly values: ReportValues;
  readonly change: (part: Partial<ReportValues>) => void;
  readonly errors: ReportErrors;
  readonly channel: Report['channel'];
  readonly done: boolean;
}
