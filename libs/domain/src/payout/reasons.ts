import type { Text } from '../findings';

/** Why a payout waits for a person. The codes are stable; the sentences are what a person reads. */
export const HOLD_REASONS = {
  'RAIL.LIMIT': {
    id: 'Nilai melebihi batas jalur transfer ke bank ini.',
    en: 'The amount is above the limit of the rail to this bank.',
  },
  'RAIL.NO_MEMBER': {
    id: 'Tidak ada jalur transfer yang diketahui menjangkau bank penerima.',
    en: 'No rail is known to reach the bank of the payee.',
  },
  'PAYEE.NAME_NEAR': {
    id: 'Nama pada bank mirip tetapi tidak sama dengan nama penerima.',
    en: 'The name at the bank is close to the payee, but not the same.',
  },
  'PAYEE.NAME_MISMATCH': {
    id: 'Nama pada bank berbeda dengan nama penerima.',
    en: 'The name at the bank differs from the payee.',
  },
  'PAYEE.ACCOUNT_NEAR': {
    id: 'Bank menjawab dengan nomor rekening yang kehilangan nol di depan; mungkin rekening orang lain.',
    en: 'The bank answered with the account number without its leading zero; it may be the account of somebody else.',
  },
  'PAYEE.ACCOUNT_OTHER': {
    id: 'Bank menjawab tentang nomor rekening yang lain.',
    en: 'The bank answered about another account number.',
  },
  'PAYEE.ACCOUNT_CLOSED': {
    id: 'Rekening penerima tutup atau pasif.',
    en: 'The account of the payee is closed or dormant.',
  },
  'PAYEE.ACCOUNT_UNKNOWN': {
    id: 'Bank tidak mengenal rekening penerima.',
    en: 'The bank does not know the account of the payee.',
  },
  'PAYEE.NOT_ASKED': {
    id: 'Bank ini hanya menerima berkas, sehingga pemilik rekening tidak dapat ditanyakan; cocokkan namanya dengan buku rekening.',
    en: 'This bank takes files only, so nobody can ask it for the holder of the account; compare the name with the passbook.',
  },
  'ACCOUNT.SHARED': {
    id: 'Rekening ini juga tercatat atas nama orang lain.',
    en: 'This account stands under the name of somebody else, too.',
  },
  'ACCOUNT.RECENT': {
    id: 'Rekening penerima diganti dalam 7 hari terakhir.',
    en: 'The account of this payee was changed within the last 7 days.',
  },
  'ACCOUNT.OF_STAFF': {
    id: 'Rekening ini milik seorang pegawai.',
    en: 'This account belongs to a member of the staff.',
  },
  'SCREENING.HIT': {
    id: 'Penerima cocok dengan seseorang pada daftar DTTOT atau DPPSPM; blokir dan laporkan, atau nyatakan bukan orang yang sama.',
    en: 'The payee matches an entry of the DTTOT or DPPSPM list; block and report, or say that it is somebody else.',
  },
  'SCREENING.LIST_OLD': {
    id: 'Daftar DTTOT atau DPPSPM yang berlaku terlalu lama; muat daftar terbaru sebelum membayar.',
    en: 'The DTTOT or DPPSPM list in force is too old; load the newest one before paying.',
  },
  'SCREENING.LIST_MISSING': {
    id: 'Daftar DTTOT atau DPPSPM belum dimuat; muat keduanya sebelum membayar.',
    en: 'The DTTOT or the DPPSPM list was never loaded; load both before paying.',
  },
  'BANK.SUSPECTED': {
    id: 'Bank menahan transfer karena kecurigaan.',
    en: 'The bank stopped the transfer on a suspicion.',
  },
  'BANK.NOT_PERMITTED': {
    id: 'Bank tidak mengizinkan transfer ini.',
    en: 'The bank does not permit this transfer.',
  },
  'BANK.LIMIT': {
    id: 'Batas nilai atau batas harian bank terlampaui.',
    en: 'A limit of the bank, by amount or by day, was exceeded.',
  },
  'BANK.ROUTING': {
    id: 'Bank penerima tidak terjangkau melalui jalur ini.',
    en: 'The bank of the payee cannot be reached over this rail.',
  },
  'BANK.REQUEST_REFUSED': {
    id: 'Bank menolak bentuk pesan; perlu diperiksa petugas teknis.',
    en: 'The bank refused the form of the message; a technician has to look.',
  },
  'BANK.NOT_ACCEPTED': {
    id: 'Bank berulang kali belum menerima transfer.',
    en: 'The bank has repeatedly not accepted the transfer.',
  },
  'BANK.STRAY_DEBIT': {
    id: 'Rekening koran memuat debit dengan nomor referensi pembayaran ini yang belum dijelaskan.',
    en: 'The statement shows a debit under a reference of this payout that nothing explains yet.',
  },
  'BANK.UNEXPLAINED_LINE': {
    id: 'Rekening koran memuat debit dengan nilai yang sama yang belum dijelaskan; mungkin pembayaran yang digantikan ini.',
    en: 'The statement shows a debit of the same amount that nothing explains yet; it may be the payment that this one replaces.',
  },
  'BANK.LOST_DEBIT': {
    id: 'Rekening koran memuat debit senilai ini dengan nomor referensi yang tidak lagi dikenal basis data; mungkin sudah dibayar sebelum pemulihan cadangan.',
    en: 'The statement shows a debit of this amount under a reference that the database no longer knows; it may have been paid before a backup was restored.',
  },
  'BANK.SAID_PAID': {
    id: 'Bank menolak pembayaran yang digantikan ini, tetapi dalam jawaban berkas yang lain menyatakannya diterima; tanyakan kepada bank.',
    en: 'The bank rejected the payment that this one replaces, but in another answer to a file said that it took it; ask the bank.',
  },
  'BANK.REJECTION_UNPROVEN': {
    id: 'Bank menolak pembayaran sebelumnya dalam jawaban berkas atau transfer massal, tetapi rekening koran sesudahnya belum dibaca lengkap.',
    en: 'The bank rejected the payment before this one in its answer to a file or a bulk, but no complete statement from after that has been read.',
  },
  'RECORD.BATCH': {
    id: 'Isi batch tidak lagi sama dengan yang ditandatangani perilis.',
    en: 'The batch is no longer what its releaser signed.',
  },
  'RECORD.BENEFIT': {
    id: 'Manfaat tidak lagi disetujui seperti pembayaran ini.',
    en: 'The benefit is no longer approved as this payout pays it.',
  },
  'RECORD.AMOUNT': {
    id: 'Nilai pembayaran berbeda dari manfaat yang disetujui.',
    en: 'The amount differs from the benefit that was approved.',
  },
  'RECORD.PAYEE': {
    id: 'Penerima atau rekening berbeda dari catatan klaim.',
    en: 'The payee or the account differs from the record of the claim.',
  },
  'RECORD.APPROVER': {
    id: 'Penyetuju manfaat bukan lagi pengguna aktif dengan wewenangnya.',
    en: 'Who approved the benefit is no longer an active user with that authority.',
  },
  'RECORD.RELEASER': {
    id: 'Pembuat atau perilis batch bukan lagi pengguna aktif dengan perannya.',
    en: 'Who made or released the batch is no longer an active user in that role.',
  },
} as const satisfies Record<string, Text>;

export type HoldReason = keyof typeof HOLD_REASONS;
export const HOLD_REASON_CODES = Object.keys(HOLD_REASONS) as HoldReason[];

/** What makes an account worth a second look by other persons before it is paid. */
export type AccountDoubt = Extract<HoldReason, `ACCOUNT.${string}`>;

/** A hold that is about the name at the bank, which two persons have seen when they decide to pay. */
export const isNameHold = (reason: HoldReason): boolean => reason.startsWith('PAYEE.');

/** A hold by the lists of persons whom nobody may pay. */
export const isScreeningHold = (reason: HoldReason): boolean => reason.startsWith('SCREENING.');

/** A hold that no decision of a person lifts: paying on would be refused again. */
export const isFinalHold = (reason: HoldReason): boolean => FINAL.includes(reason);

const FINAL: readonly HoldReason[] = [
  'RAIL.LIMIT',
  'RAIL.NO_MEMBER',
  'PAYEE.ACCOUNT_OTHER',
  'PAYEE.ACCOUNT_CLOSED',
  'PAYEE.ACCOUNT_UNKNOWN',
  'BANK.STRAY_DEBIT',
  'RECORD.BENEFIT',
  'RECORD.AMOUNT',
  'RECORD.PAYEE',
  'RECORD.APPROVER',
];
