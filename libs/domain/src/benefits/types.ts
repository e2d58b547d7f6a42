import type { Text } from '../findings/finding';

/** Every benefit of the programme, with its name on screen. */
export const BENEFIT_TYPES = [
  'MEDICAL_BILL',
  'MEDICAL_REIMBURSEMENT',
  'TRANSPORT',
  'STMB',
  'PARTIAL_ANATOMICAL',
  'PARTIAL_FUNCTIONAL',
  'TOTAL_PERMANENT',
  'DEATH',
  'PERIODIC',
  'FUNERAL',
  'SCHOLARSHIP',
  'PROSTHESIS',
  'ORTHOSIS',
  'DENTURE',
  'HEARING_AID',
  'GLASSES',
  'HOME_CARE',
  'REHABILITATION',
  'LATE_COMPENSATION',
] as const;
export type BenefitType = (typeof BENEFIT_TYPES)[number];

export const BENEFIT_LABELS: Readonly<Record<BenefitType, Text>> = {
  MEDICAL_BILL: { id: 'Tagihan perawatan PLKK', en: 'Hospital bill' },
  MEDICAL_REIMBURSEMENT: { id: 'Penggantian biaya perawatan', en: 'Medical reimbursement' },
  TRANSPORT: { id: 'Penggantian biaya transportasi', en: 'Transport costs' },
  STMB: { id: 'Santunan sementara tidak mampu bekerja (STMB)', en: 'Temporary incapacity' },
  PARTIAL_ANATOMICAL: { id: 'Santunan cacat sebagian anatomis', en: 'Partial anatomical disability' },
  PARTIAL_FUNCTIONAL: { id: 'Santunan cacat sebagian fungsi', en: 'Partial functional disability' },
  TOTAL_PERMANENT: { id: 'Santunan cacat total tetap', en: 'Total permanent disability' },
  DEATH: { id: 'Santunan kematian', en: 'Death benefit' },
  PERIODIC: { id: 'Santunan berkala', en: 'Periodic benefit' },
  FUNERAL: { id: 'Biaya pemakaman', en: 'Funeral costs' },
  SCHOLARSHIP: { id: 'Beasiswa pendidikan anak', en: 'Scholarship' },
  PROSTHESIS: { id: 'Prothesa', en: 'Prosthesis' },
  ORTHOSIS: { id: 'Orthosa', en: 'Orthosis' },
  DENTURE: { id: 'Gigi tiruan', en: 'Denture' },
  HEARING_AID: { id: 'Alat bantu dengar', en: 'Hearing aid' },
  GLASSES: { id: 'Kacamata', en: 'Glasses' },
  HOME_CARE: { id: 'Perawatan di rumah', en: 'Home care' },
  REHABILITATION: { id: 'Rehabilitasi', en: 'Rehabilitation' },
  LATE_COMPENSATION: { id: 'Ganti rugi keterlambatan pembayaran', en: 'Late payment compensation' },
};

/** The state of health that the doctor's form 3b KK 3 ends in. */
export const CONDITIONS = [
  'UNDER_TREATMENT',
  'RECOVERED',
  'PARTIAL_ANATOMICAL',
  'PARTIAL_FUNCTIONAL',
  'TOTAL_PERMANENT',
  'DIED',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export function isBenefitType(value: string): value is BenefitType {
  return (BENEFIT_TYPES as readonly string[]).includes(value);
}

const ANY: readonly Condition[] = CONDITIONS;
const LASTING: readonly Condition[] = [
  'PARTIAL_ANATOMICAL',
  'PARTIAL_FUNCTIONAL',
  'TOTAL_PERMANENT',
  'RECOVERED',
];

/**
 * The conditions that a benefit fits. While treatment goes on only treatment, transport and lost wages can be paid
 * (specification of the form 3a KK 2); a death ends the disability benefits that were not paid before it.
 */
const FITS: Readonly<Record<BenefitType, readonly Condition[]>> = {
  MEDICAL_BILL: ANY,
  MEDICAL_REIMBURSEMENT: ANY,
  TRANSPORT: ANY,
  STMB: ANY,
  PARTIAL_ANATOMICAL: ['PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL'],
  PARTIAL_FUNCTIONAL: ['PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL'],
  TOTAL_PERMANENT: ['TOTAL_PERMANENT'],
  DEATH: ['DIED'],
  PERIODIC: ['DIED', 'TOTAL_PERMANENT'],
  FUNERAL: ['DIED'],
  SCHOLARSHIP: ['DIED', 'TOTAL_PERMANENT'],
  PROSTHESIS: [...LASTING, 'UNDER_TREATMENT'],
  ORTHOSIS: [...LASTING, 'UNDER_TREATMENT'],
  DENTURE: [...LASTING, 'UNDER_TREATMENT'],
  HEARING_AID: [...LASTING, 'UNDER_TREATMENT'],
  GLASSES: [...LASTING, 'UNDER_TREATMENT'],
  HOME_CARE: ANY,
  REHABILITATION: ANY,
  LATE_COMPENSATION: ANY,
};

export function benefitFitsCondition(type: BenefitType, condition: Condition): boolean {
  return FITS[type].includes(condition);
}

/** The benefits that can be asked for while the person is in this condition. */
export function benefitsForCondition(condition: Condition): readonly BenefitType[] {
  return BENEFIT_TYPES.filter((type) => benefitFitsCondition(type, condition));
}
