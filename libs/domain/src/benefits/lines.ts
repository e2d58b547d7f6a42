import { below, finding, ObjectReader, type Finding } from '../findings';
import { death } from './death';
import { denture } from './denture';
import { preparing, type Prepare, type PreparedBenefit } from './benefit-rule';
import { exceedsLimit, totalShare } from './disability-share';
import { funeral } from './funeral';
import { glasses } from './glasses';
import type { Head } from './head';
import { hearingAid } from './hearing-aid';
import { homeCare } from './home-care';
import { lateCompensation } from './late-compensation';
import { readMigrant } from './migrant';
import { paidInFull } from './paid-in-full';
import { partialAnatomical } from './partial-anatomical';
import { partialFunctional } from './partial-functional';
import { periodic } from './periodic';
import { prosthesis } from './prosthesis';
import { scholarship } from './scholarship';
import { stmb } from './stmb';
import { totalPermanent } from './total-permanent';
import { transport } from './transport';
import { BENEFIT_TYPES, type BenefitType } from './types';

/** The rule of every benefit. A new benefit is a file of its own and one line here. */
const RULES: Readonly<Record<BenefitType, Prepare>> = {
  MEDICAL_BILL: preparing(paidInFull),
  MEDICAL_REIMBURSEMENT: preparing(paidInFull),
  TRANSPORT: preparing(transport),
  STMB: preparing(stmb),
  PARTIAL_ANATOMICAL: preparing(partialAnatomical),
  PARTIAL_FUNCTIONAL: preparing(partialFunctional),
  TOTAL_PERMANENT: preparing(totalPermanent),
  DEATH: preparing(death),
  PERIODIC: preparing(periodic),
  FUNERAL: preparing(funeral),
  SCHOLARSHIP: preparing(scholarship),
  PROSTHESIS: preparing(prosthesis),
  ORTHOSIS: preparing(prosthesis),
  DENTURE: preparing(denture),
  HEARING_AID: preparing(hearingAid),
  GLASSES: preparing(glasses),
  HOME_CARE: preparing(homeCare),
  REHABILITATION: preparing(paidInFull),
  LATE_COMPENSATION: preparing(lateCompensation),
};

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
  const benefit =
    head.segment === 'PMI' ? readMigrant(type, line, head, RULES[type]) : RULES[type](line, head);
  line.finish();
  return { type, pointer, benefit };
}

const EXCLUDED_BY_TOTAL: readonly BenefitType[] = ['DEATH', 'PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL'];

/** What only shows when the lines of a case are seen together: contradictions and the 70% limit. */
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
  const excluded = lines.filter(({ type }) => EXCLUDED_BY_TOTAL.includes(type));
  if (excluded.length === 0) return;
  for (const { type, pointer } of lines) {
    if (type !== 'TOTAL_PERMANENT' && !EXCLUDED_BY_TOTAL.includes(type)) continue;
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
    findings.push(finding(below(pointer, 'items'), 'ADVISORY_OPINION_NEEDED', ABOVE_LIMIT, type));
  }
}

const ABOVE_LIMIT = {
  id: 'Jumlah persentase cacat melebihi 70%: mintakan pertimbangan dokter penasihat.',
  en: 'The disabilities exceed 70% together: the advisory doctor must be asked.',
};
