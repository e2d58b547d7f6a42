import type { ClaimKind, Side } from '../benefits/facts';
import type { PayeeKind } from '../benefits/payee-kinds';
import type { Condition } from '../benefits/conditions';
import type { Zone } from '../calendar';
import type { Circumstance } from '../eligibility/facts';
import type { Text } from '../findings';
import type { Segment } from '../rules';

/** Words of a case that stand in forms and on pages, one list each. Where the law decides by a list, the list is its own and the words are complete by type. */
export const CLAIM_KIND_LABELS: Readonly<Record<ClaimKind, Text>> = {
  ACCIDENT: { id: 'Kecelakaan', en: 'Accident' },
  DISEASE: { id: 'Penyakit', en: 'Disease' },
};

export const SEGMENT_LABELS: Readonly<Record<Segment, Text>> = {
  PU: { id: 'PU, penerima upah', en: 'PU, wage earner' },
  BPU: { id: 'BPU, bukan penerima upah', en: 'BPU, informal worker' },
  JAKON: { id: 'JAKON, jasa konstruksi', en: 'JAKON, construction' },
  PMI: { id: 'PMI, pekerja migran', en: 'PMI, migrant worker' },
};

export const CIRCUMSTANCE_LABELS: Readonly<Record<Circumstance, Text>> = {
  AT_WORK: { id: 'Sedang bekerja', en: 'At work' },
  COMMUTING: { id: 'Perjalanan pergi atau pulang kerja', en: 'Commuting' },
  ON_DUTY: { id: 'Perjalanan dinas', en: 'On duty travel' },
  BREAK: { id: 'Istirahat', en: 'During a break' },
  SUDDEN_DEATH: { id: 'Meninggal mendadak', en: 'Sudden death' },
  VIOLENCE: { id: 'Kekerasan', en: 'Violence' },
  EXPOSURE: { id: 'Pajanan di tempat kerja', en: 'Exposure at work' },
};

export const CONDITION_LABELS: Readonly<Record<Condition, Text>> = {
  UNDER_TREATMENT: { id: 'Masih dalam pengobatan', en: 'Still under treatment' },
  RECOVERED: { id: 'Sembuh', en: 'Recovered' },
  PARTIAL_ANATOMICAL: { id: 'Cacat sebagian anatomis', en: 'Partial anatomical disability' },
  PARTIAL_FUNCTIONAL: { id: 'Cacat sebagian fungsi', en: 'Partial functional disability' },
  TOTAL_PERMANENT: { id: 'Cacat total tetap', en: 'Total permanent disability' },
  DIED: { id: 'Meninggal dunia', en: 'Died' },
};

export const SIDE_LABELS: Readonly<Record<Side, Text>> = {
  LEFT: { id: 'kiri', en: 'left' },
  RIGHT: { id: 'kanan', en: 'right' },
};

export const PAYEE_LABELS: Readonly<Record<PayeeKind, Text>> = {
  PARTICIPANT: { id: 'Peserta', en: 'Participant' },
  EMPLOYER: { id: 'Perusahaan', en: 'Employer' },
  HEIR: { id: 'Ahli waris', en: 'Heir' },
  PLKK: { id: 'PLKK', en: 'PLKK' },
  GUARDIAN: { id: 'Wali', en: 'Guardian' },
  CHILD: { id: 'Anak', en: 'Child' },
  ARRANGER: { id: 'Pengurus pemakaman', en: 'Funeral arranger' },
  DJS: { id: 'Dana Jaminan Sosial', en: 'Social security fund (DJS)' },
};

export const ZONE_LABELS: Readonly<Record<Zone, Text>> = {
  WIB: { id: 'WIB (Barat)', en: 'WIB (western)' },
  WITA: { id: 'WITA (Tengah)', en: 'WITA (central)' },
  WIT: { id: 'WIT (Timur)', en: 'WIT (eastern)' },
};
