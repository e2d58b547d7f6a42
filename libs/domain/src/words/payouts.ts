import type { PayoutState } from '../claim/stages';
import type { Text } from '../findings';

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
