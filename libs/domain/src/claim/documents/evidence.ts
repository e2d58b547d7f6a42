import { looseList, missing, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import type { EvidenceKind } from '../../words/forms';
import type { ReportBody } from '../forms';
import { MAX_EVIDENCE } from '../forms/evidence';

/**
 * Whether what the circumstance has to be proven by was handed in; null where nothing has to. On the road police or
 * Jasa Raharja know of it, elsewhere two witnesses do; of violence only police or a doctor.
 */
export function isEvidenced({ circumstance, place, evidence = [] }: ReportBody): boolean | null {
  const accepted = acceptedEvidence(circumstance, place.type);
  return accepted === null ? null : evidence.some(({ kind }) => accepted.includes(kind));
}

function acceptedEvidence(circumstance: string, place: string): readonly EvidenceKind[] | null {
  switch (circumstance) {
    case 'VIOLENCE':
      return ['POLICE_REPORT', 'VISUM'];
    case 'COMMUTING':
      return place === 'TRAFFIC'
        ? ['POLICE_REPORT', 'GUARANTEE_LETTER', 'GUARANTEE_REFUSAL']
        : ['POLICE_REPORT', 'GUARANTEE_LETTER', 'GUARANTEE_REFUSAL', 'WITNESS_STATEMENTS'];
    default:
      return null;
  }
}

/** What was handed in before, and what comes with this. */
export const withEvidence = (report: ReportBody, more: ReportBody['evidence']): ReportBody =>
  more === undefined || more.length === 0
    ? report
    : { ...report, evidence: [...(report.evidence ?? []), ...more].slice(-MAX_EVIDENCE) };

/** A paper that is named is handed in with it. */
export const evidenceWithoutFile = (body: Loose): Finding[] =>
  looseList(body['evidence']).length > 0 && looseList(body['documents']).length === 0
    ? missing({}, 'documents')
    : [];
