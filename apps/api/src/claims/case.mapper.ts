import type { Actor } from '@jkk/domain/access';
import { readerAt, reportForm, type Claim } from '@jkk/domain/claim';
import { looseObject, showFields, type Viewer } from '@jkk/domain/fields';

/** The report as this person sees it, with what the registers and the clock add. Its reporter's organisation reads all of it. */
export function toReportView(claim: Claim, actor: Actor): Record<string, unknown> {
  const { report, cover, reportedAt, receivedAt } = claim;
  return {
    ...showFields(reportForm.fields, looseObject(report), reportViewer(claim, actor)),
    reportedAt,
    receivedAt,
    employerName: cover.employerName,
    plkkName: cover.plkkName,
  };
}

export function reportViewer(claim: Claim, actor: Actor): Viewer {
  const { reporter, stageOne, reportedAt } = claim;
  const own = reporter.organisation === actor.organisation || stageOne?.by.userId === actor.userId;
  return { roles: readerAt(claim, actor, reportedAt).roles, own };
}
