import type { Actor } from '@jkk/domain/access';
import { reportForm, type Claim } from '@jkk/domain/claim';
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

export function reportViewer({ reporter, stageOne }: Claim, actor: Actor): Viewer {
  const own = reporter.organisation === actor.organisation || stageOne?.by.userId === actor.userId;
  return { roles: actor.roles, own };
}
