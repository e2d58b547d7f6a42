import type { Text } from '../findings';

export const ELIGIBILITY_OUTCOMES = [
  'COVERED',
  'EMPLOYER_PAYS_FIRST',
  'NOT_COVERED',
  'OFFICER_DECIDES',
] as const;
export type EligibilityOutcome = (typeof ELIGIBILITY_OUTCOMES)[number];

export type EligibilityMode = 'BPJS_PAYS' | 'EMPLOYER_ADVANCES' | 'NONE' | 'UNDECIDED';

export interface EligibilityReason {
  readonly code: string;
  readonly text: Text;
}

/** Every reason of the table, what it leads to, and its sentence. The codes are stable. */
export const REASONS = {
  ARREARS_UP_TO_3_MONTHS: {
    outcome: 'COVERED',
    id: 'Iuran pemberi kerja menunggak paling lama 3 bulan: BPJS Ketenagakerjaan tetap membayar.',
    en: 'The employer is in arrears for at most 3 months: the programme still pays.',
  },
  ARREARS_OVER_3_MONTHS: {
    outcome: 'EMPLOYER_PAYS_FIRST',
    id: 'Iuran menunggak lebih dari 3 bulan: pemberi kerja membayar dahulu dan meminta penggantian setelah melunasi.',
    en: 'More than 3 months in arrears: the employer pays first and asks for replacement after settling.',
  },
  LATE_STAGE_ONE: {
    outcome: 'EMPLOYER_PAYS_FIRST',
    id: 'Laporan tahap I melewati 2x24 jam: pemberi kerja membayar dahulu dan meminta penggantian.',
    en: 'Stage I was reported after 2x24 hours: the employer pays first and asks for replacement.',
  },
  STAGE_ONE_LATE: {
    outcome: 'EMPLOYER_PAYS_FIRST',
    id: 'Laporan Tahap I lewat 2x24 jam: pemberi kerja membayar dahulu, lalu meminta penggantian.',
    en: 'Stage I is later than 2x24 hours: the employer pays first and asks for replacement.',
  },
  OTHER_EMPLOYER: {
    outcome: 'NOT_COVERED',
    id: 'Pada tanggal kejadian pekerja ini tidak terdaftar pada pemberi kerja yang disebut laporan.',
    en: 'On the day of the event this worker was not registered with the employer that the report names.',
  },
  NOT_REGISTERED: {
    outcome: 'NOT_COVERED',
    id: 'Pekerja tidak terdaftar: pemberi kerja wajib memberi manfaat yang sama; pengawas diberi tahu.',
    en: 'The worker is not registered: the employer owes the same benefits; the inspector is told.',
  },
  REGISTERED_AFTER: {
    outcome: 'NOT_COVERED',
    id: 'Kepesertaan dimulai setelah kecelakaan.',
    en: 'Membership began after the accident.',
  },
  WITHIN_REGISTRATION_WINDOW: {
    outcome: 'OFFICER_DECIDES',
    id: 'Kecelakaan terjadi dalam 7 hari kerja sebelum pendaftaran dilaporkan: petugas memutuskan.',
    en: 'The accident lies within the 7 working days allowed for registration: an officer decides.',
  },
  CHANGE_REPORTED_AFTER: {
    outcome: 'OFFICER_DECIDES',
    id: 'Perubahan upah atau kepesertaan dilaporkan setelah kejadian, dalam 7 hari kerja: petugas memutuskan.',
    en: 'Wage or membership was reported after the event, within 7 working days: an officer decides.',
  },
  MEMBERSHIP_ENDED: {
    outcome: 'NOT_COVERED',
    id: 'Kepesertaan berakhir sebelum kecelakaan.',
    en: 'Membership ended before the accident.',
  },
  BPU_NOT_ACTIVE: {
    outcome: 'NOT_COVERED',
    id: 'Peserta BPU tidak aktif: iuran lebih dari 3 bulan tidak dibayar; pembayaran sesudahnya tidak memulihkan.',
    en: 'Not active: more than 3 months unpaid; paying after the accident does not cure it.',
  },
  BPU_UNPAID_UP_TO_3_MONTHS: {
    outcome: 'COVERED',
    id: 'Iuran belum dibayar paling lama 3 bulan: peserta masih aktif.',
    en: 'At most 3 months are unpaid: the participant is still active.',
  },
  CONTRIBUTION_UNKNOWN: {
    outcome: 'OFFICER_DECIDES',
    id: 'Bulan iuran terakhir tidak diketahui: petugas memutuskan.',
    en: 'The last month paid is not known: an officer decides.',
  },
  PROJECT_UNKNOWN: {
    outcome: 'NOT_COVERED',
    id: 'Proyek tidak terdaftar: kontraktor wajib memberi manfaat yang sama.',
    en: 'The project is not registered: the contractor owes the same benefits.',
  },
  PROJECT_UNPAID: {
    outcome: 'NOT_COVERED',
    id: 'Iuran proyek belum dibayar: kontraktor wajib memberi manfaat yang sama.',
    en: 'The contribution of the project is not paid: the contractor owes the same benefits.',
  },
  OUTSIDE_PROJECT_PERIOD: {
    outcome: 'NOT_COVERED',
    id: 'Kecelakaan di luar masa proyek dan pemeliharaannya.',
    en: 'The accident lies outside the project and its maintenance period.',
  },
  PROJECT_WORKER_UNKNOWN: {
    outcome: 'OFFICER_DECIDES',
    id: 'Pekerja belum tercatat pada proyek yang dilindungi: petugas memutuskan.',
    en: 'The worker is not yet recorded on a covered project: an officer decides.',
  },
  OTHER_SEGMENT: {
    outcome: 'OFFICER_DECIDES',
    id: 'Peserta terdaftar pada segmen lain: petugas memutuskan.',
    en: 'The participant is registered in another segment: an officer decides.',
  },
  DIED_BEFORE: {
    outcome: 'OFFICER_DECIDES',
    id: 'Menurut data, peserta meninggal sebelum tanggal kejadian: petugas memeriksa.',
    en: 'On record the participant died before this date: an officer examines it.',
  },
  DISEASE_WITHIN_3_YEARS: {
    outcome: 'COVERED',
    id: 'Penyakit timbul dalam 3 tahun setelah hubungan kerja berakhir.',
    en: 'The disease arose within 3 years after employment ended.',
  },
  DISEASE_AFTER_3_YEARS: {
    outcome: 'OFFICER_DECIDES',
    id: 'Diagnosis lebih dari 3 tahun setelah hubungan kerja berakhir: tanggal timbulnya penyakit menentukan.',
    en: 'Diagnosed more than 3 years after employment ended: the date the disease arose decides.',
  },
  LIMITATION_PASSED: {
    outcome: 'NOT_COVERED',
    id: 'Laporan diterima setelah hak menuntut daluwarsa.',
    en: 'The report came in after the limitation date.',
  },
  SUDDEN_DEATH_AFTER_24_HOURS: {
    outcome: 'OFFICER_DECIDES',
    id: 'Meninggal lebih dari 24 jam setelah serangan: petugas memutuskan.',
    en: 'Death came more than 24 hours after the attack: an officer decides.',
  },
  VIOLENCE_BEFORE_2025: {
    outcome: 'OFFICER_DECIDES',
    id: 'Kekerasan baru disebut dalam Permenaker 1/2025: petugas memutuskan.',
    en: 'Violence is named only since Permenaker 1/2025: an officer decides.',
  },
  EVIDENCE_MISSING: {
    outcome: 'OFFICER_DECIDES',
    id: 'Laporan polisi, visum atau surat jaminan belum ada: petugas memutuskan.',
    en: 'Police report, medical report or guarantee letter is missing: an officer decides.',
  },
  MEMBER_ON_THE_DAY: {
    outcome: 'COVERED',
    id: 'Pada tanggal kejadian kepesertaan aktif.',
    en: 'Membership was active on the day of the event.',
  },
  CONTRIBUTION_PAID: {
    outcome: 'COVERED',
    id: 'Iuran yang sudah jatuh tempo pada tanggal kejadian telah dibayar.',
    en: 'Every contribution that was due on the day of the event is paid.',
  },
  PROJECT_COVERED: {
    outcome: 'COVERED',
    id: 'Proyek terdaftar, iurannya dibayar, dan kejadian dalam masa perlindungannya.',
    en: 'The project is registered and paid, and the event lies within its cover.',
  },
  REPORTED_IN_TIME: {
    outcome: 'COVERED',
    id: 'Laporan diterima sebelum hak menuntut daluwarsa.',
    en: 'The report came in before the limitation date had passed.',
  },
  SUDDEN_DEATH_WITHIN_24_HOURS: {
    outcome: 'COVERED',
    id: 'Meninggal dalam 24 jam setelah serangan.',
    en: 'Death came within 24 hours of the attack.',
  },
  EVIDENCE_PRESENT: {
    outcome: 'COVERED',
    id: 'Bukti kejadian sudah ada.',
    en: 'Evidence of the event is there.',
  },
} as const satisfies Record<string, Text & { outcome: EligibilityOutcome }>;

export type ReasonCode = keyof typeof REASONS;

/** From strongest to weakest: one reason against cover outweighs all for it, a doubt outweighs an advance. */
const WEIGHT: readonly EligibilityOutcome[] = [
  'NOT_COVERED',
  'OFFICER_DECIDES',
  'EMPLOYER_PAYS_FIRST',
  'COVERED',
];

/** What several outcomes come to; without any nothing stands against cover. */
export const strongest = (outcomes: readonly EligibilityOutcome[]): EligibilityOutcome =>
  WEIGHT.find((candidate) => outcomes.includes(candidate)) ?? 'COVERED';

/** What a reason leads to by the table. Throws for a code that does not stand there. */
export function outcomeOf(code: string): EligibilityOutcome {
  if (!Object.hasOwn(REASONS, code)) throw new Error(`There is no reason ${code}.`);
  return REASONS[code as ReasonCode].outcome;
}

export const MODES: Readonly<Record<EligibilityOutcome, EligibilityMode>> = {
  COVERED: 'BPJS_PAYS',
  EMPLOYER_PAYS_FIRST: 'EMPLOYER_ADVANCES',
  NOT_COVERED: 'NONE',
  OFFICER_DECIDES: 'UNDECIDED',
};

export function reason(code: ReasonCode): EligibilityReason {
  const { id, en } = REASONS[code];
  return { code, text: { id, en } };
}
