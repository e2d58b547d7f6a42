import { below, finding, ObjectReader, type Finding, type Text } from '../findings';
import type { AmountRuleSet } from '../rules';
import type { PreparedBenefit } from './benefit-rule';
import { BENEFITS } from './benefits';
import { exceedsLimit, limitShare, percentText, totalShare } from './disability-share';
import type { Head } from './head';
import { readMigrant } from './migrant';
import { BENEFIT_TYPES, type BenefitType } from './labels';
import { benefitFacts, isSeenTogether } from './types';

export interface PreparedLine {
  readonly type: BenefitType;
  readonly pointer: string;
  readonly benefit: PreparedBenefit | undefined;
}

/** Reads one line; undefined when not even its type could be read. */
export function readLine(
  value: unknown,
  pointer: string,
  head: Head,
  findings: Finding[],
): PreparedLine | undefined {
  const line = ObjectReader.of(value, pointer, findings);
  const type = line?.oneOf('type', BENEFIT_TYPES);
  if (line === undefined || type === undefined) return undefined;
  line.concerns(type);
  const { prepare } = BENEFITS[type];
  const benefit = head.segment === 'PMI' ? readMigrant(type, line, head, prepare) : prepare(line, head);
  line.finish();
  return { type, pointer, benefit };
}

const excludedByTotal = (type: BenefitType): boolean => benefitFacts(type).excludedByTotal === true;

/** What only shows when the lines of a case are seen together: contradictions and the limit of all shares. */
export function checkTogether(lines: readonly PreparedLine[], head: Head, findings: Finding[]): void {
  refuseContradictions(lines, findings);
  refuseAboveLimit(lines, head, findings);
}

/** One call names a benefit once; a claim may hold several bills. */
export function refuseRepeated(lines: readonly PreparedLine[], findings: Finding[]): void {
  const seen = new Set<BenefitType>();
  for (const { type, pointer } of lines) {
    if (seen.has(type)) findings.push(finding(below(pointer, 'type'), 'BENEFIT.REPEATED', REPEATED, type));
    seen.add(type);
  }
}

const REPEATED = {
  id: 'Satu jenis manfaat hanya boleh sekali dalam satu perhitungan.',
  en: 'A benefit stands only once in a calculation.',
};

function refuseContradictions(lines: readonly PreparedLine[], findings: Finding[]): void {
  if (!lines.some(({ type }) => type === 'TOTAL_PERMANENT')) return;
  const excluded = lines.filter(({ type }) => excludedByTotal(type));
  if (excluded.length === 0) return;
  for (const { type, pointer } of lines) {
    if (!isSeenTogether(type)) continue;
    findings.push(finding(below(pointer, 'type'), 'BENEFIT.EXCLUDED', EXCLUDED, type));
  }
}

const EXCLUDED = {
  id: 'Cacat total tetap tidak dapat bersama santunan kematian atau cacat sebagian.',
  en: 'Total permanent disability excludes the death benefit and partial disability.',
};

function refuseAboveLimit(lines: readonly PreparedLine[], { facts }: Head, findings: Finding[]): void {
  if (facts === undefined) return;
  const injured = lines.filter(({ benefit }) => benefit !== undefined && benefit.injuries.length > 0);
  if (injured.length === 0) return;
  const share = injured.reduce(
    (sum, { benefit }) => sum + totalShare(benefit?.injuries ?? [], facts.handedness),
    0,
  );
  if (!exceedsLimit(share, facts.rules)) return;
  for (const { type, pointer } of injured) {
    findings.push(finding(below(pointer, 'items'), 'ADVISORY_OPINION_NEEDED', aboveLimit(facts.rules), type));
  }
}

function aboveLimit(rules: AmountRuleSet): Text {
  const limit = percentText(limitShare(rules));
  return {
    id: `Jumlah persentase cacat melebihi ${limit.id}: mintakan pertimbangan dokter penasihat.`,
    en: `The disabilities exceed ${limit.en} together: the advisory doctor must be asked.`,
  };
}
