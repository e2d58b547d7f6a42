/** The life of a claim; Indonesian names as on screen, the phase (1-6) drives the stage bar. */
export const CLAIM_STAGES = {
  REPORTED: { id: 'Tahap I diterima', en: 'Report received', phase: 1, open: true },
  DUPLICATE_REVIEW: { id: 'Kemungkinan ganda', en: 'Possible duplicate', phase: 1, open: true },
  DATA_INCOMPLETE: { id: 'Data kurang', en: 'Data incomplete', phase: 1, open: true },
  UNDER_VERIFICATION: { id: 'Verifikasi medis', en: 'Medical verification', phase: 2, open: true },
  UNDER_REVIEW: { id: 'Dalam pemeriksaan', en: 'Under review', phase: 2, open: true },
  ACCEPTED: { id: 'Disimpulkan KK/PAK', en: 'Concluded KK/PAK', phase: 3, open: true },
  NOT_WORK_RELATED: { id: 'Disimpulkan bukan KK', en: 'Concluded not work-related', phase: 3, open: true },
  NOT_COVERED: { id: 'Di luar kepesertaan', en: 'Not covered', phase: 3, open: true },
  DISPUTED: { id: 'Sengketa pengawas', en: 'Disputed before the inspector', phase: 3, open: true },
  IN_TREATMENT: { id: 'Perawatan', en: 'In treatment', phase: 4, open: true },
  FINAL_REPORTED: { id: 'Tahap II diterima', en: 'Final report received', phase: 5, open: true },
  SETTLED: { id: 'Semua manfaat selesai', en: 'All benefits settled', phase: 6, open: true },
  CLOSED: { id: 'Selesai', en: 'Closed', phase: 6, open: false },
  WITHDRAWN: { id: 'Dicabut pelapor', en: 'Withdrawn by the reporter', phase: 6, open: false },
  EXPIRED: { id: 'Daluwarsa', en: 'Expired', phase: 6, open: false },
  TRANSFERRED: {
    id: 'Dialihkan ke BPJS Kesehatan',
    en: 'Transferred to BPJS Kesehatan',
    phase: 6,
    open: false,
  },
  TRANSFERRED_OWING: {
    id: 'Dialihkan, piutang terbuka',
    en: 'Transferred, money still owed',
    phase: 6,
    open: true,
  },
  CANCELLED: { id: 'Dibatalkan', en: 'Cancelled', phase: 6, open: false },
} as const;

export type ClaimStage = keyof typeof CLAIM_STAGES;
export const CLAIM_STAGE_CODES = Object.keys(CLAIM_STAGES) as ClaimStage[];

/** Whether the claim still has a running workflow. */
export const isOpen = (stage: ClaimStage): boolean => CLAIM_STAGES[stage].open;

export const BENEFIT_STAGES = {
  REQUESTED: { id: 'Diminta', en: 'Requested' },
  DOCUMENTS_INCOMPLETE: { id: 'Berkas kurang', en: 'Documents incomplete' },
  COMPLETE: { id: 'Siap diusulkan', en: 'Ready to propose' },
  PROPOSED: { id: 'Diusulkan', en: 'Proposed' },
  RETURNED: { id: 'Dikembalikan', en: 'Returned' },
  APPROVED: { id: 'Disetujui', en: 'Approved' },
  REFUSED: { id: 'Ditolak', en: 'Refused' },
  PAYING: { id: 'Sedang dibayar', en: 'Being paid' },
  PAID: { id: 'Dibayar', en: 'Paid' },
  CANCELLED: { id: 'Dibatalkan', en: 'Cancelled' },
} as const;

export type BenefitStage = keyof typeof BENEFIT_STAGES;
export const BENEFIT_STAGE_CODES = Object.keys(BENEFIT_STAGES) as BenefitStage[];

/** Stages of a benefit that somebody has approved. */
export const APPROVED_BENEFIT_STAGES: readonly BenefitStage[] = ['APPROVED', 'PAYING', 'PAID'];
export const isApproved = (stage: BenefitStage): boolean => APPROVED_BENEFIT_STAGES.includes(stage);

export const PAYOUT_STATES = [
  'AWAITING_RELEASE',
  'RELEASED',
  'SENDING',
  'UNKNOWN',
  'PENDING',
  'CLAIMED_PAID',
  'RECONCILED',
  'RETURNED',
  'FAILED',
  'HELD',
  'CANCELLED',
] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];
