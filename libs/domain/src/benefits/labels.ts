import type { Text } from '../findings/finding';
import { PRESCRIBED_LABELS } from './prescribed';

/** What each benefit is called. A list names benefits without computing any: names come without the law. */
export const BENEFIT_LABELS = {
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
  PROSTHESIS: PRESCRIBED_LABELS.PROSTHESIS,
  ORTHOSIS: PRESCRIBED_LABELS.ORTHOSIS,
  DENTURE: PRESCRIBED_LABELS.DENTURE,
  HEARING_AID: PRESCRIBED_LABELS.HEARING_AID,
  GLASSES: PRESCRIBED_LABELS.GLASSES,
  HOME_CARE: PRESCRIBED_LABELS.HOME_CARE,
  REHABILITATION: PRESCRIBED_LABELS.REHABILITATION,
  LATE_COMPENSATION: { id: 'Ganti rugi keterlambatan pembayaran', en: 'Late payment compensation' },
} as const satisfies Readonly<Record<string, Text>>;

export type BenefitType = keyof typeof BENEFIT_LABELS;
export const BENEFIT_TYPES = Object.keys(BENEFIT_LABELS) as readonly BenefitType[];

export function isBenefitType(value: string): value is BenefitType {
  return Object.hasOwn(BENEFIT_LABELS, value);
}
