import type { NoticeState } from '../claim/waits/notices-of-month';
import type { Text } from '../findings';

/** What became of a notice to the labour office. */
export const NOTICE_LABELS: Readonly<Record<NoticeState, Text>> = {
  OPEN: { id: 'Belum ada tanda terima', en: 'No receipt yet' },
  LATE: { id: 'Terlambat, belum ada tanda terima', en: 'Late, no receipt' },
  RECEIVED: { id: 'Diterima Dinas', en: 'Received' },
  RECEIVED_LATE: { id: 'Diterima Dinas, terlambat', en: 'Received late' },
};
