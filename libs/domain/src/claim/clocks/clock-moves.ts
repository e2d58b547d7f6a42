import type { Instant, LocalDate } from '../../calendar';
import type { Text } from '../../findings';
import type { ActorStamp } from '../actor-stamp';

/** Why the payment clock of a benefit started, stopped or went on. */
export const CLOCK_REASONS = {
  DOCUMENTS_COMPLETE: { id: 'Berkas lengkap', en: 'Documents complete' },
  DOCUMENTS_MISSING: { id: 'Menunggu berkas dari peserta', en: 'Waiting for documents of the participant' },
  PAID: { id: 'Dibukukan bank', en: 'Booked by the bank' },
  MONEY_CAME_BACK: { id: 'Uang kembali dari bank', en: 'The money came back from the bank' },
  ACCOUNT_OF_PAYEE_WRONG: {
    id: 'Rekening yang diberikan penerima salah',
    en: 'The account that the payee gave was wrong',
  },
  ACCOUNT_REPLACED: { id: 'Rekening baru diberikan', en: 'Another account was given' },
  REFUSED: { id: 'Ditolak', en: 'Refused' },
  REFUSAL_REVERSED: { id: 'Penolakan dibatalkan', en: 'The refusal was reversed' },
  CLAIM_ENDED: { id: 'Klaim berakhir', en: 'The claim ended' },
} as const satisfies Readonly<Record<string, Text>>;
export type ClockReason = keyof typeof CLOCK_REASONS;
export const CLOCK_REASON_CODES = Object.keys(CLOCK_REASONS) as ClockReason[];

export const CLOCK_MOVE_CODES = ['START', 'STOP', 'RESUME'] as const;
export type ClockMoveCode = (typeof CLOCK_MOVE_CODES)[number];

/** One line of the ledger of payment clocks (D4). Lines are added and never changed; what is late follows from them. */
export interface ClockMove {
  /** Within the claim, from 1. */
  readonly seq: number;
  readonly benefitId: string;
  readonly move: ClockMoveCode;
  readonly reason: ClockReason;
  /** The day from which it counts, at the place of the accident. */
  readonly on: LocalDate;
  readonly at: Instant;
  /** Null when software acted by rule. */
  readonly by: ActorStamp | null;
  /** Of a clock that runs from here: when payment is due. */
  readonly dueAt: Instant | null;
  /** The holidays up to then are not loaded yet. */
  readonly provisional: boolean;
  /** Of a clock that runs from here: the working days that are left. */
  readonly daysLeft: number | null;
}
