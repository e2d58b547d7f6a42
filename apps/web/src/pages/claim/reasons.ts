import type { Text } from '../../i18n/use-words';

/** Reason codes that a person picks for a no, a return, a withdrawal or a cancellation. */
export const REASONS: Readonly<Record<string, Text>> = {
  WORK_RELATION_PROVEN: { id: 'Hubungan kerja terbukti', en: 'The relation to work is proven' },
  NO_EXTERNAL_FORCE: { id: 'Ruda paksa tidak terbukti', en: 'No external force is proven' },
  OUTSIDE_WORK: { id: 'Terjadi di luar hubungan kerja', en: 'It happened outside work' },
  UNUSUAL_ROUTE: { id: 'Bukan jalan yang biasa dilalui', en: 'Not the usual route' },
  OWN_INTENT: { id: 'Disengaja', en: 'Intentional' },
  DOCUMENTS_INCOMPLETE: { id: 'Berkas kurang', en: 'Documents are missing' },
  AMOUNT_UNCLEAR: { id: 'Jumlah perlu dijelaskan', en: 'The amount needs an explanation' },
  PAYEE_UNCLEAR: { id: 'Penerima atau rekening perlu diperiksa', en: 'The payee or account needs checking' },
  NOT_ENTITLED: { id: 'Tidak berhak menurut aturan', en: 'Not entitled under the rule' },
  ALREADY_PAID: { id: 'Sudah pernah dibayar', en: 'Already paid' },
  DUPLICATE: { id: 'Laporan ganda', en: 'Duplicate report' },
  REPORTED_BY_MISTAKE: { id: 'Salah lapor', en: 'Reported by mistake' },
  FRAUD_SUSPECTED: { id: 'Dugaan kecurangan', en: 'Suspected fraud' },
};

export const reasonText = (code: string): Text => REASONS[code] ?? { id: code, en: code };
