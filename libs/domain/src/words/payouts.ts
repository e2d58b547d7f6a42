import type { PayoutState } from '../claim/stages';
import type { Text } from '../findings';
import type { OPEN_BUCKETS, UnreadableReason } from '../payout/decide/statement-line';

export const PAYOUT_LABELS: Readonly<Record<PayoutState, Text>> = {
  AWAITING_RELEASE: { id: 'Menunggu rilis', en: 'Awaits release' },
  RELEASED: { id: 'Dirilis', en: 'Released' },
  SENDING: { id: 'Dikirim', en: 'Being sent' },
  UNKNOWN: { id: 'Tidak diketahui', en: 'Outcome unknown' },
  PENDING: { id: 'Diproses bank', en: 'Pending at the bank' },
  CLAIMED_PAID: { id: 'Bank menyatakan dibayar', en: 'Bank says paid' },
  RECONCILED: { id: 'Terbukti di mutasi', en: 'Proven on statement' },
  RETURNED: { id: 'Kembali dari bank', en: 'Returned by bank' },
  FAILED: { id: 'Gagal', en: 'Failed' },
  HELD: { id: 'Ditahan', en: 'Held' },
  CANCELLED: { id: 'Dibatalkan', en: 'Cancelled' },
};

/** Lines of a statement that nothing explains yet. */
export const OPEN_BUCKET_LABELS: Readonly<Record<(typeof OPEN_BUCKETS)[number], Text>> = {
  THEIRS_NOT_OURS: {
    id: 'Ada di bank, tidak ada pembayaran kami',
    en: 'At the bank, but no payout of ours',
  },
  AMOUNT_DIFFERS: { id: 'Nilai berbeda dari pembayaran kami', en: 'Another amount than our payout' },
  RETURN_SUSPECTED: {
    id: 'Mungkin dana yang kembali',
    en: 'May be money that came back',
  },
  OTHER: { id: 'Belum dikenal', en: 'Not known' },
};

export const UNREADABLE_LABELS: Readonly<Record<UnreadableReason, Text>> = {
  NO_LINE: { id: 'Bukan baris mutasi', en: 'No line of a statement' },
  AMOUNT: { id: 'Nilai tidak terbaca', en: 'The amount cannot be read' },
  DIRECTION: { id: 'Debit atau kredit tidak terbaca', en: 'Neither debit nor credit' },
  TIME: { id: 'Waktu tidak terbaca', en: 'The time cannot be read' },
};
