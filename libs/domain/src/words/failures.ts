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

/** Why a payout failed, as people say it; the bank's own code where it says nothing that is known. */
export function failureText(code: string): Text {
  if (code === 'PROVEN_ABSENT') return PROVEN_ABSENT;
  const answer = parseResponseCode(code);
  const known = answer === undefined ? undefined : BY_ANSWER[`${answer.http} ${answer.case}`];
  if (known !== undefined) return known;
  return { id: `Ditolak bank (kode ${code}).`, en: `Refused by the bank (code ${code}).` };
}
