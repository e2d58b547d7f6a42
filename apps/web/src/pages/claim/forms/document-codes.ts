import type { Text } from '../../../i18n/use-words';

/** Documents that a benefit may lack (lists of the forms and of the guides for Tahap II). */
export const DOCUMENT_LABEL: Readonly<Record<string, Text>> = {
  ATTENDANCE: { id: 'Absensi', en: 'Attendance record' },
  PAYSLIPS: { id: 'Slip upah', en: 'Payslips' },
  REST_LETTERS: { id: 'Surat istirahat asli', en: 'Original rest letters' },
  RECEIPTS: { id: 'Kuitansi asli', en: 'Original receipts' },
  BANK_BOOK: { id: 'Buku rekening', en: 'Bank book' },
  IDENTITY_CARD: { id: 'KTP', en: 'Identity card' },
  FAMILY_CARD: { id: 'Kartu keluarga', en: 'Family card' },
  DEATH_CERTIFICATE: { id: 'Surat kematian', en: 'Death certificate' },
  HEIR_LETTER: { id: 'Surat keterangan ahli waris', en: 'Certificate of heirs' },
  MARRIAGE_BOOK: { id: 'Buku nikah', en: 'Marriage book' },
  BIRTH_CERTIFICATE: { id: 'Akta lahir', en: 'Birth certificate' },
  SCHOOL_STATEMENT: { id: 'Surat keterangan sekolah', en: 'School statement' },
  POLICE_REPORT: { id: 'Laporan polisi', en: 'Police report' },
  EMPLOYER_STATEMENT: { id: 'Surat pernyataan perusahaan', en: 'Employer’s statement' },
};
