import { accountLabel } from '@jkk/domain/ledger/account-label';
import { MISSING_LABELS } from '@jkk/domain/words/missing';
import { REASON_LABELS } from '@jkk/domain/words/forms';
import { PAYOUT_LABELS } from '@jkk/domain/words/payouts';
import type { Text } from '../i18n/use-words';

type Labels = Readonly<Record<string, Text>>;

/** An attempt has the words of its payout, and some of its own. */
export const ATTEMPT_LABEL: Labels = {
  ...PAYOUT_LABELS,
  NOT_SENT: { id: 'Tidak terkirim', en: 'Not sent' },
  REJECTED: { id: 'Ditolak bank', en: 'Refused by the bank' },
  FAILED_FINAL: { id: 'Gagal, pasti', en: 'Failed for certain' },
};

/** What an answer of the bank means, or how it was lost. */
export const WIRE_OUTCOME_LABEL: Labels = {
  ...ATTEMPT_LABEL,
  MATCH: { id: 'Nama cocok', en: 'Name matches' },
  NEAR: { id: 'Nama mirip', en: 'Name is similar' },
  MISMATCH: { id: 'Nama berbeda', en: 'Name differs' },
  ACCOUNT_NEAR: { id: 'Nomor rekening mirip', en: 'Account number is similar' },
  ACCOUNT_OTHER: { id: 'Nomor rekening lain', en: 'Another account number' },
  ACCOUNT_CLOSED: { id: 'Rekening ditutup', en: 'Account closed' },
  ACCOUNT_UNKNOWN: { id: 'Rekening tidak ada', en: 'No such account' },
  NOT_ASKED: { id: 'Tidak dapat ditanyakan', en: 'Cannot be asked' },
  CALLED: { id: 'Diterima, ditanyakan ulang', en: 'Received, asked about' },
  PAID: { id: 'Dinyatakan dibayar', en: 'Said to be paid' },
  UNDER_WAY: { id: 'Masih diproses', en: 'Under way' },
  DENIED: { id: 'Dinyatakan tidak ada', en: 'Said not to exist' },
  NOTHING: { id: 'Tanpa keterangan', en: 'Nothing said' },
  HOLD: { id: 'Perlu diperiksa orang', en: 'Somebody must look' },
  NOT_ACCEPTED: { id: 'Tidak diterima bank', en: 'Not accepted by the bank' },
  UNAVAILABLE: { id: 'Bank tidak menjawab', en: 'The bank did not answer' },
};

/** What a message to a bank is, by its service code of SNAP BI. */
export const WIRE_SERVICE_LABEL: Labels = {
  '11': { id: 'Tanya saldo', en: 'Balance inquiry' },
  '14': { id: 'Baca mutasi', en: 'Statement' },
  '15': { id: 'Cek rekening, bank yang sama', en: 'Account check, same bank' },
  '16': { id: 'Cek rekening, bank lain', en: 'Account check, another bank' },
  '17': { id: 'Kirim, bank yang sama', en: 'Transfer, same bank' },
  '18': { id: 'Kirim, bank lain', en: 'Transfer, another bank' },
  '20': { id: 'Kirim bersama, bank lain', en: 'Transfers together, other banks' },
  '21': { id: 'Kabar dari bank tentang kiriman bersama', en: 'Word from the bank about transfers together' },
  '22': { id: 'Kirim lewat BI-RTGS', en: 'Transfer by BI-RTGS' },
  '23': { id: 'Kirim lewat SKN-BI', en: 'Transfer by SKN-BI' },
  '36': { id: 'Tanya status kiriman', en: 'Status of the transfer' },
  '73': { id: 'Masuk ke bank', en: 'Sign-in to the bank' },
  '75': { id: 'Kabar dari bank tentang SKN-BI', en: 'Word from the bank about SKN-BI' },
  '76': { id: 'Kabar dari bank tentang BI-RTGS', en: 'Word from the bank about BI-RTGS' },
};

/** Banks with the names people use. */
export const BANK_NAME: Readonly<Record<string, string>> = {
  '002': 'BRI',
  '008': 'Mandiri',
  '009': 'BNI',
  '011': 'Danamon',
  '013': 'Permata',
  '014': 'BCA',
  '022': 'CIMB Niaga',
  '110': 'BJB',
  '111': 'Bank Jakarta',
  '122': 'BPD Kalsel',
  '123': 'BPD Kalbar',
  '200': 'BTN',
  '441': 'KB Bank',
  '451': 'BSI',
};

export const RULE_SET_LABEL: Readonly<Record<string, string>> = {
  'PP-44-2015': 'PP 44/2015',
  'PP-82-2019': 'PP 82/2019',
  'PERMENAKER-18-2018': 'Permenaker 18/2018',
  'PERMENAKER-4-2023': 'Permenaker 4/2023',
  'PERMENAKER-26-2015': 'Permenaker 26/2015',
  'PERMENAKER-5-2021': 'Permenaker 5/2021',
  'PERMENAKER-1-2025': 'Permenaker 1/2025',
};

/** The label of a code; where a newer server knows more codes than this page, its words in lower case. */
export const labelOf = (labels: Labels, code: string | null | undefined): Text =>
  code == null ? { id: '', en: '' } : (labels[code] ?? plainWords(code));

/** `CAUSAL_LINK` as people write it: *Causal link*. A page shows no raw code. */
function plainWords(code: string): Text {
  const words = code.toLowerCase().replaceAll(/[._]/g, ' ');
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return { id: text, en: text };
}

export const reasonText = (code: string): Text => labelOf(REASON_LABELS, code);

export const missingText = (code: string): Text => labelOf(MISSING_LABELS, code);

export const bankName = (code: string | null | undefined): string =>
  code == null ? '' : (BANK_NAME[code] ?? code);
/** *BRI …6868*: the bank and the last four digits of an account that the server has masked already. */
export const shortAccount = (bankCode: string, maskedAccount: string): string =>
  `${bankName(bankCode)} …${maskedAccount.slice(-4)}`;

/** An account of the books by its name there; one that no posting names keeps its code. */
export const ledgerAccount = (account: string): Text => accountLabel(account) ?? { id: account, en: account };

export const ruleSetName = (code: string | null | undefined): string =>
  code == null ? '' : (RULE_SET_LABEL[code] ?? code);
