import type { Sighting } from '../../duplicates';
import type { CoverFacts } from '../claim';
import type { ReportBody } from '../forms';

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
