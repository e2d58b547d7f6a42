import { reportForm, sheetOf } from '@jkk/domain/claim';
import { viewClass } from '../../commands/view-class';
import { writingClass } from '../../commands/writing-views';
import { InstantOut, TextOut } from '../../fields';

/** The report as it is found again. */
export const ReportView = viewClass('Report', reportForm.fields, {
  reportedAt: InstantOut({ description: 'When it was stored.' }),
  receivedAt: InstantOut({ description: 'When it was handed in.' }),
  employerName: TextOut({ nullable: true }),
  plkkName: TextOut({ nullable: true }),
});

export const VerificationView = writingClass(sheetOf('verification'));
export const ConclusionView = writingClass(sheetOf('conclusion'));
export const FinalReportView = writingClass(sheetOf('finalReport'));
export const BenefitDecisionView = writingClass(sheetOf('decision'));
