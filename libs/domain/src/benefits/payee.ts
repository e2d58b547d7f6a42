import type { FindingCode, Text } from '../findings';
import type { Segment } from '../rules';
import type { Condition } from './conditions';
import { PAYEE_KINDS, type PayeeKind } from './payee-kinds';
import type { BenefitType } from './labels';
import { benefitFacts } from './types';

/** What decides between the payees of the matrix. */
export interface PayeeFacts {
  readonly segment?: Segment;
  /** The employer went on paying wages during incapacity. */
  readonly employerPaidWages?: boolean;
  /** The employer advances everything and is reimbursed (late report, long arrears). */
  readonly employerAdvances?: boolean;
  /** How many heirs are known. */
  readonly heirs?: number;
  readonly condition?: Condition;
}

/** The kinds of payee that may receive this benefit under these facts, the usual one first. */
export function payeeKindsFor(type: BenefitType, facts: PayeeFacts): readonly PayeeKind[] {
  const usualFirst = [...new Set([...benefitFacts(type).payees, ...PAYEE_KINDS])];
  return usualFirst.filter((kind) => payeeAllowed(type, kind, facts));
}

/** Whether this kind of payee may receive this benefit under these facts. */
export function payeeAllowed(type: BenefitType, kind: PayeeKind, facts: PayeeFacts = {}): boolean {
  return payeeRefusal(type, kind, facts) === undefined;
}

export interface PayeeRefusal {
  readonly code: FindingCode;
  readonly detail: Text;
}

/** Why a kind of payee may not receive a benefit, or undefined when it may. */
export function payeeRefusal(
  type: BenefitType,
  kind: PayeeKind,
  facts: PayeeFacts = {},
): PayeeRefusal | undefined {
  if (kind === 'EMPLOYER' && mayBeAdvanced(type, facts)) return undefined;
  if (!benefitFacts(type).payees.includes(kind)) return REFUSALS.NOT_ENTITLED;
  if (kind === 'EMPLOYER') return employerRefusal(type, facts);
  if (kind === 'DJS' && (facts.heirs ?? 0) > 0) return REFUSALS.HEIRS_EXIST;
  if (kind === 'PARTICIPANT') return participantRefusal(type, facts);
  if (kind === 'HEIR' || (kind === 'GUARDIAN' && type !== 'SCHOLARSHIP')) return heirRefusal(facts);
  return undefined;
}

/** What the employer has to pay first it may be repaid, as far as it proves that it paid; the rest goes to whom it belongs. */
const mayBeAdvanced = (type: BenefitType, { employerAdvances, segment }: PayeeFacts): boolean =>
  employerAdvances === true &&
  segment !== 'BPU' &&
  segment !== 'PMI' &&
  type !== 'MEDICAL_BILL' &&
  benefitFacts(type).byRule !== true;

function employerRefusal(
  type: BenefitType,
  { segment, employerPaidWages }: PayeeFacts,
): PayeeRefusal | undefined {
  if (segment === 'BPU' || segment === 'PMI') return REFUSALS.NO_EMPLOYER;
  return type === 'STMB' && employerPaidWages !== true ? REFUSALS.WAGES_NOT_PAID : undefined;
}

function participantRefusal(
  type: BenefitType,
  { condition, employerPaidWages }: PayeeFacts,
): PayeeRefusal | undefined {
  if (condition === 'DIED') return REFUSALS.PARTICIPANT_DIED;
  return type === 'STMB' && employerPaidWages === true ? REFUSALS.WAGES_PAID : undefined;
}

/** A guardian receives for a child who is an heir. */
function heirRefusal({ heirs, condition }: PayeeFacts): PayeeRefusal | undefined {
  if (heirs === 0) return REFUSALS.NO_HEIR;
  return condition !== undefined && condition !== 'DIED' ? REFUSALS.PARTICIPANT_LIVES : undefined;
}

const REFUSALS = {
  NOT_ENTITLED: {
    code: 'PAYEE.NOT_ENTITLED',
    detail: {
      id: 'Manfaat ini tidak dibayarkan kepada penerima jenis itu.',
      en: 'This benefit is not paid to that kind of payee.',
    },
  },
  HEIRS_EXIST: {
    code: 'PAYEE.HEIRS_EXIST',
    detail: {
      id: 'Ada ahli waris; manfaat tidak menjadi milik Dana Jaminan Sosial.',
      en: 'There are heirs; the benefit does not fall to the social security fund.',
    },
  },
  NO_HEIR: {
    code: 'PAYEE.NO_HEIR',
    detail: { id: 'Tidak ada ahli waris dalam laporan.', en: 'No heir stands in the report.' },
  },
  PARTICIPANT_LIVES: {
    code: 'PAYEE.PARTICIPANT_LIVES',
    detail: { id: 'Peserta masih hidup dan menerima sendiri.', en: 'The participant lives and receives it.' },
  },
  PARTICIPANT_DIED: {
    code: 'PAYEE.PARTICIPANT_DIED',
    detail: {
      id: 'Peserta telah meninggal; ahli waris yang menerima.',
      en: 'The participant died; the heirs receive it.',
    },
  },
  NO_EMPLOYER: {
    code: 'PAYEE.NO_EMPLOYER',
    detail: { id: 'Segmen ini tidak mengenal pemberi kerja.', en: 'This segment has no employer.' },
  },
  WAGES_NOT_PAID: {
    code: 'PAYEE.WAGES_NOT_PAID',
    detail: {
      id: 'Pemberi kerja tidak membayar upah selama tidak mampu bekerja; STMB untuk peserta.',
      en: 'The employer did not pay wages during incapacity; the participant receives it.',
    },
  },
  WAGES_PAID: {
    code: 'PAYEE.WAGES_PAID',
    detail: {
      id: 'Pemberi kerja tetap membayar upah; STMB untuk pemberi kerja.',
      en: 'The employer went on paying wages; the employer receives it.',
    },
  },
} as const satisfies Record<string, PayeeRefusal>;
