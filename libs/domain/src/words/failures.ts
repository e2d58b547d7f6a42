import type { Text } from '../findings';
import { parseResponseCode } from '../payout/responses';

const PROVEN_ABSENT: Text = {
  id: 'Terbukti pada mutasi bahwa dana tidak pernah keluar.',
  en: 'The statement proves that the money never left.',
};
/** Answers that end an attempt, by HTTP status and case. */
const BY_ANSWER: Readonly<Record<string, Text>> = {
  '403 00': { id: 'Bank menyatakan transaksi kedaluwarsa.', en: 'The bank says that the transfer expired.' },
  '403 09': { id: 'Rekening penerima pasif (dormant).', en: 'The account of the payee is dormant.' },
  '403 18': { id: 'Rekening penerima tidak aktif.', en: 'The account of the payee is not active.' },
  '404 11': { id: 'Bank tidak mengenal rekening penerima.', en: 'The bank knows no such account.' },
};

/** Reasons by which a bank refuses a payment of a file (ISO 20022, ExternalStatusReason1Code). */
const BY_REASON: Readonly<Record<string, Text>> = {
  AC01: { id: 'Nomor rekening penerima salah.', en: 'The account number of the payee is wrong.' },
  AC04: { id: 'Rekening penerima sudah ditutup.', en: 'The account of the payee is closed.' },
  AC06: { id: 'Rekening penerima diblokir.', en: 'The account of the payee is blocked.' },
  BE01: {
    id: 'Nama penerima tidak sesuai dengan rekeningnya.',
    en: 'The name of the payee is not that of the account.',
  },
  RC01: { id: 'Bank penerima tidak dikenal.', en: 'The bank of the payee is not known.' },
};
const OF_FILE = /^FILE\.RJCT(?:\.([A-Za-z0-9]+))?$/;

function refusedInFile(reason: string | undefined): Text {
  const known = reason === undefined ? undefined : BY_REASON[reason];
  if (known !== undefined) return known;
  const code = reason ?? 'RJCT';
  return {
    id: `Ditolak bank dalam berkas (kode ${code}).`,
    en: `Refused by the bank in its file (code ${code}).`,
  };
}

/** Why a payout failed, as people say it; the bank's own code where it says nothing that is known. */
export function failureText(code: string): Text {
  if (code === 'PROVEN_ABSENT') return PROVEN_ABSENT;
  const inFile = OF_FILE.exec(code);
  if (inFile !== null) return refusedInFile(inFile[1]);
  const answer = parseResponseCode(code);
  const known = answer === undefined ? undefined : BY_ANSWER[`${answer.http} ${answer.case}`];
  if (known !== undefined) return known;
  return { id: `Ditolak bank (kode ${code}).`, en: `Refused by the bank (code ${code}).` };
}
