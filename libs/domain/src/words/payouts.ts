import type { PayoutState } from '../claim/stages';
import type { Text } from '../findings';
import type { OPEN_BUCKETS, StatementBucket, UnreadableReason } from '../payout/decide/statement-line';
import type { AgeingKind } from '../payout/ageing';
import type { RailReason } from '../payout/choose-rail';
import type { PaymentFileState, PaymentFileStop } from '../payout/payment-file';
import type { Rail } from '../payout/rail';
import type { SendingWindow } from '../payout/sending-window';
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

/** What keeps money from being where it should be. */
export const AGEING_LABELS: Readonly<Record<AgeingKind, Text>> = {
  RETURNED: { id: 'Kembali, belum dibayar lagi', en: 'Returned, not paid again' },
  REVERSED: { id: 'Dibatalkan bank, belum dibayar lagi', en: 'Reversed by the bank, not paid again' },
  FAILED: { id: 'Gagal, belum dibayar lagi', en: 'Failed, not paid again' },
  HELD: { id: 'Ditahan', en: 'Held' },
  UNKNOWN: { id: 'Hasil belum diketahui', en: 'Outcome unknown' },
  UNPROVEN: { id: 'Dinyatakan dibayar, belum di mutasi', en: 'Said to be paid, not on the statement' },
  UNMATCHED: { id: 'Baris mutasi tanpa penjelasan', en: 'Statement lines that nothing explains' },
  MISSING: { id: 'Baris mutasi yang hilang', en: 'Statement lines that are missing' },
};

export const RAIL_LABELS: Readonly<Record<Rail, Text>> = {
  INTRABANK: { id: 'di bank yang sama', en: 'within the bank' },
  BI_FAST: { id: 'BI-FAST', en: 'BI-FAST' },
  SKN: { id: 'SKN-BI', en: 'SKN-BI' },
  RTGS: { id: 'BI-RTGS', en: 'BI-RTGS' },
};

/** Why a payment goes over its rail. */
export const RAIL_REASON_LABELS: Readonly<Record<RailReason, Text>> = {
  SAME_BANK: {
    id: 'Penerima punya rekening di bank pembayar.',
    en: 'The payee banks with the bank that pays.',
  },
  BI_FAST_CARRIES: {
    id: 'Bank penerima peserta BI-FAST dan nilainya dalam batas.',
    en: 'BI-FAST reaches the bank of the payee, and the amount is within its limit.',
  },
  ABOVE_BI_FAST: {
    id: 'Nilainya di atas batas BI-FAST; tidak pernah dipecah.',
    en: 'The amount is above the limit of BI-FAST; it is never split.',
  },
  NOT_IN_BI_FAST: {
    id: 'Bank penerima bukan peserta BI-FAST.',
    en: 'BI-FAST does not reach the bank of the payee.',
  },
  NONE_CARRIES: {
    id: 'Tidak ada jalur yang membawa nilai ini ke bank penerima.',
    en: 'No rail carries this amount to the bank of the payee.',
  },
};

export const SENDING_DAY_LABELS: Readonly<Record<SendingWindow['days'], Text>> = {
  EVERY_DAY: { id: 'tiap hari', en: 'every day' },
  WORKING_DAYS: { id: 'hari kerja', en: 'working days' },
};

const FINANCE: Text = { id: 'Keuangan, dua orang', en: 'Finance, two persons' };
const OFFICER: Text = { id: 'Petugas klaim', en: 'Claim officer' };

/** What happens next to a payout in each state, and whose step it is; nobody's where software or the bank acts. */
export const PAYOUT_NEXT_STEPS: Readonly<Record<PayoutState, { text: Text; owner: Text | null }>> = {
  AWAITING_RELEASE: {
    text: { id: 'Disusun ke dalam batch, lalu dirilis.', en: 'To be put into a batch, then released.' },
    owner: FINANCE,
  },
  RELEASED: {
    text: {
      id: 'Dikirim sendiri begitu bank menerima kiriman.',
      en: 'Sent by itself as soon as the bank takes transfers.',
    },
    owner: null,
  },
  SENDING: {
    text: {
      id: 'Jawaban bank ditunggu; bila tidak datang, bank ditanya.',
      en: "The bank's answer is awaited; where none comes, the bank is asked.",
    },
    owner: null,
  },
  UNKNOWN: {
    text: {
      id: 'Bank ditanya lagi dan mutasinya dibaca; tidak dikirim ulang sebelum terbukti tidak terdebit.',
      en: 'The bank is asked again and its statement read; not sent again before it is proven not debited.',
    },
    owner: null,
  },
  PENDING: {
    text: { id: 'Bank masih memproses dan ditanya lagi.', en: 'The bank is at it and is asked again.' },
    owner: null,
  },
  CLAIMED_PAID: {
    text: { id: 'Barisnya ditunggu di mutasi bank.', en: 'Its line is awaited on the statement.' },
    owner: null,
  },
  RECONCILED: {
    text: { id: 'Selesai: barisnya ada di mutasi bank.', en: 'Done: its line stands on the statement.' },
    owner: null,
  },
  RETURNED: {
    text: {
      id: 'Dana kembali: rekening diganti pada klaim, lalu disetujui lagi.',
      en: 'The money came back: another account is given with the claim, then approved again.',
    },
    owner: OFFICER,
  },
  FAILED: {
    text: {
      id: 'Tidak terkirim: rekening diganti atau dikirim lagi dari klaim, lalu disetujui lagi.',
      en: 'Not sent: another account is given or it is sent again from the claim, then approved again.',
    },
    owner: OFFICER,
  },
  HELD: {
    text: { id: 'Putuskan: bayar atau batalkan.', en: 'To decide: pay or cancel.' },
    owner: FINANCE,
  },
  CANCELLED: {
    text: {
      id: 'Batal: manfaatnya menunggu langkah berikutnya pada klaim.',
      en: 'Cancelled: the benefit waits for its next step with the claim.',
    },
    owner: OFFICER,
  },
};

/** The same where the bank is told to pay by files: what waits for its file, and what stands in one. */
export const PAYOUT_FILE_STEPS = {
  RELEASED: {
    text: {
      id: 'Menunggu berkas bank: pembuat di keuangan membuatnya dan perilis menyerahkannya.',
      en: 'Waits for the file of its bank: a maker of finance makes it, a releaser hands it over.',
    },
    owner: FINANCE,
  },
  PENDING: {
    text: {
      id: 'Ada dalam berkas bank: serahkan berkasnya, lalu unggah jawaban dan mutasi bank.',
      en: 'Stands in a file for its bank: hand the file over, then upload what the bank answers and its statement.',
    },
    owner: FINANCE,
  },
} as const satisfies Partial<Record<PayoutState, { text: Text; owner: Text }>>;

/** What the bank has taken in with others, and tells of by itself. */
export const PENDING_IN_BULK: { readonly text: Text; readonly owner: null } = {
  text: {
    id: 'Bank menerimanya bersama kiriman lain; kabarnya ditunggu, lalu bank ditanya tentang kiriman ini.',
    en: 'The bank took it in with others; its word is awaited, then the bank is asked about this one.',
  },
  owner: null,
};

export const PAYMENT_FILE_STATE_LABELS: Readonly<Record<PaymentFileState, Text>> = {
  WAITS: { id: 'Sedang dibuat', en: 'Being made' },
  NOTHING: { id: 'Tidak ada pembayaran untuk dimuat', en: 'There was nothing to put into it' },
  STOPPED: { id: 'Tidak dibuat', en: 'Not made' },
  MADE: { id: 'Menunggu diserahkan', en: 'To be handed over' },
  HANDED_OVER: { id: 'Diserahkan', en: 'Handed over' },
  WITHDRAWN: { id: 'Ditarik kembali', en: 'Withdrawn' },
};

/** Why no file was made. */
export const PAYMENT_FILE_STOP_LABELS: Readonly<Record<PaymentFileStop, Text>> = {
  BANK_NOT_SPOKEN_TO: {
    id: 'pengiriman melalui bank ini dihentikan',
    en: 'sending through this bank is stopped',
  },
  SENDING_BLOCKED: {
    id: 'semua pengiriman diblokir setelah pemulihan',
    en: 'all sending is blocked after a restore',
  },
  STATEMENT_UNREAD: {
    id: 'unggah dahulu mutasi terbaru bank ini (camt.053)',
    en: 'first upload the newest statement of this bank (camt.053)',
  },
  WITNESS_SILENT: { id: 'Temporal tidak menjawab', en: 'Temporal does not answer' },
  CLOCK_DIFFERS: { id: 'jam komputer tidak tepat', en: 'the clock of the computer is wrong' },
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
  PART_RETURNED: { id: 'Sebagian dana kembali', en: 'A part that came back' },
  DIVIDED: { id: 'Dibagi atas beberapa pembayaran', en: 'Divided over several payments' },
};

export const FILE_LINE_LABELS: Readonly<Record<FileLineOutcome, Text>> = {
  NEW: { id: 'Baru', en: 'New' },
  KNOWN: { id: 'Sudah terbaca', en: 'Read before' },
  UNREADABLE: { id: 'Harus dibaca orang', en: 'For a person to read' },
  UNKNOWN_REFERENCE: { id: 'Bukan referensi kami', en: 'No reference of ours' },
  CONTRADICTS: { id: 'Bertentangan dengan yang diketahui', en: 'Contradicts what is known' },
};

/** Why nothing of a file was taken. */
export const FILE_REFUSAL_LABELS: Readonly<Record<StatementFileRefusal, Text>> = {
  FORMAT: {
    id: 'Bukan camt.053, camt.054, MT940, atau pain.002',
    en: 'Neither camt.053, camt.054, MT940 nor pain.002',
  },
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
