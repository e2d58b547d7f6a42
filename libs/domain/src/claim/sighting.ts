import type { Likeness, Sighting } from '../duplicates';
import type { CoverFacts } from './claim';
import type { ReportBody } from './forms';

/** Another claim that may be about the same event, and why. */
export interface LikeClaim extends Likeness {
  readonly claimNumber: string;
}

/** The report as it is compared with others. */
export const sightingOf = (report: ReportBody, { member }: CoverFacts): Sighting => ({
  kind: report.kind,
  participantNumber: report.participant.participantNumber,
  nik: report.participant.nik,
  name: member?.name ?? null,
  birthDate: member?.birthDate ?? null,
  occurredAt: report.occurredAt,
  regencyCode: report.place.regencyCode,
  plkkCode: report.plkkCode ?? null,
  employerNumber: report.employerNumber ?? null,
  injuries: report.injuries.map(({ icd10 }) => icd10),
});
