import type { PayoutState } from '../claim/stages';
import type { Text } from '../findings';
import type { OPEN_BUCKETS, StatementBucket, UnreadableReason } from '../payout/decide/statement-line';
import type { FileLineOutcome, StatementFileRefusal } from '../payout/statement-file';

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

/** What every line of a statement can turn out to be. */
export const BUCKET_LABELS: Readonly<Record<StatementBucket, Text>> = {
  ...OPEN_BUCKET_LABELS,
  MATCHED: { id: 'Bukti pembayaran kami', en: 'Proof of a payout of ours' },
  RETURN: { id: 'Dana kembali', en: 'Money that came back' },
  FEE: { id: 'Biaya bank', en: 'Fee of the bank' },
  CORRECTION: { id: 'Saling meniadakan', en: 'Take each other back' },
  FUNDING: { id: 'Setoran dana', en: 'Deposit of ours' },
  EXPLAINED: { id: 'Sudah dijelaskan', en: 'Explained' },
  SUSPENSE: { id: 'Pos sementara', en: 'In suspense' },
};

export const FILE_LINE_LABELS: Readonly<Record<FileLineOutcome, Text>> = {
  NEW: { id: 'Baru', en: 'New' },
  KNOWN: { id: 'Sudah terbaca', en: 'Read before' },
  UNREADABLE: { id: 'Harus dibaca orang', en: 'For a person to read' },
};

/** Why nothing of a file was taken. */
export const FILE_REFUSAL_LABELS: Readonly<Record<StatementFileRefusal, Text>> = {
  FORMAT: { id: 'Bukan camt.053, camt.054, atau MT940', en: 'Neither camt.053, camt.054 nor MT940' },
  ENCODING: { id: 'Pengodean karakter tidak dikenal', en: 'Its encoding is not known' },
  DOCTYPE: { id: 'Memuat DOCTYPE, yang tidak diterima', en: 'It has a document type, which is not taken' },
  MALFORMED: { id: 'XML rusak atau terpotong', en: 'Its XML is damaged or cut off' },
  EMPTY: { id: 'Tidak memuat rekening koran', en: 'There is no statement in it' },
  SUMS: { id: 'Jumlah di berkas tidak sesuai isinya', en: 'Its sums are not those of its entries' },
  ACCOUNT: { id: 'Bukan rekening kami di bank ini', en: 'Not our account at this bank' },
  CURRENCY: { id: 'Bukan rupiah', en: 'Not in rupiah' },
  BEFORE_OPENING: {
    id: 'Memuat hari sebelum rekening ini mulai dibaca',
    en: 'It has days from before the account was first read',
  },
};
