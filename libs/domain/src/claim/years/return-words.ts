import type { Text } from '../../findings';

/** What an employer offers somebody who comes back. */
export const RETURN_OFFERS = {
  SAME_JOB: { id: 'Pekerjaan semula', en: 'The same job' },
  ADJUSTED_JOB: { id: 'Pekerjaan semula yang disesuaikan', en: 'The same job, adjusted' },
  OTHER_JOB: { id: 'Pekerjaan lain di perusahaan ini', en: 'Another job in this company' },
  NO_OFFER: { id: 'Tidak ada tawaran', en: 'No offer' },
} as const satisfies Readonly<Record<string, Text>>;

/** Steps that a plan may name beside the end of its training and the day of return, which every plan has. */
export const RETURN_STEPS = {
  ASSESSMENT: { id: 'Penilaian kemampuan kerja', en: 'Assessment of what the person can do' },
  WORKPLACE_VISIT: { id: 'Kunjungan ke tempat kerja', en: 'Visit to the workplace' },
  DEVICES_FITTED: { id: 'Alat bantu diterima', en: 'Devices fitted' },
  TRIAL_WORK: { id: 'Percobaan kerja', en: 'Trial at work' },
} as const satisfies Readonly<Record<string, Text>>;

/** Everything that a plan of return to work awaits. */
export const RETURN_MILESTONES = {
  ...RETURN_STEPS,
  TRAINING_DONE: { id: 'Pelatihan selesai', en: 'Training finished' },
  BACK_AT_WORK: { id: 'Kembali bekerja', en: 'Back at work' },
} as const satisfies Readonly<Record<string, Text>>;
export type ReturnMilestone = keyof typeof RETURN_MILESTONES;

/** What became of a milestone. */
export const RETURN_PROGRESS_LABELS = {
  REACHED: { id: 'Tercapai', en: 'Reached' },
  POSTPONED: { id: 'Ditunda', en: 'Postponed' },
  DROPPED: { id: 'Dibatalkan', en: 'Dropped' },
} as const satisfies Readonly<Record<string, Text>>;
export type ReturnProgress = keyof typeof RETURN_PROGRESS_LABELS;

/** How a return to work ended. */
export const RETURN_OUTCOMES = {
  SAME_JOB: { id: 'Bekerja di pekerjaan semula', en: 'Works in the same job' },
  ADJUSTED_JOB: { id: 'Bekerja dengan penyesuaian', en: 'Works in an adjusted job' },
  OTHER_JOB: { id: 'Bekerja di pekerjaan lain', en: 'Works in another job of the company' },
  OTHER_EMPLOYER: { id: 'Bekerja di perusahaan lain', en: 'Works for another employer' },
  SELF_EMPLOYED: { id: 'Usaha sendiri', en: 'Works for themselves' },
  NOT_ABLE: { id: 'Tidak dapat bekerja lagi', en: 'Cannot work any more' },
  STOPPED: { id: 'Peserta berhenti dari program', en: 'The participant left the programme' },
} as const satisfies Readonly<Record<string, Text>>;
export type ReturnOutcome = keyof typeof RETURN_OUTCOMES;
