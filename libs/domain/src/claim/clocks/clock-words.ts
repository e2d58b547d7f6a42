import type { Text } from '../../findings';

/** Clocks of the procedure that a person may stop; the payment clock (D4) follows from the documents by itself. */
export const LEGAL_CLOCKS = {
  D2: { id: 'Simpulan (D2)', en: 'Conclusion (D2)' },
  D2b: { id: 'Jawaban permintaan data (D2b)', en: 'Answer to a request for data (D2b)' },
  D3: { id: 'Laporan Tahap II (D3)', en: 'Final report (D3)' },
} as const satisfies Readonly<Record<string, Text>>;
export type LegalClockCode = keyof typeof LEGAL_CLOCKS;

export const LEGAL_MOVES = {
  STOP: { id: 'Hentikan', en: 'Stop' },
  RESUME: { id: 'Jalankan lagi', en: 'Let it go on' },
} as const satisfies Readonly<Record<string, Text>>;

export const STOP_REASONS = {
  INFORMATION_AWAITED: { id: 'Keterangan dari luar ditunggu', en: 'Information from outside is awaited' },
  OTHER_AUTHORITY: {
    id: 'Polisi atau instansi lain memeriksa',
    en: 'The police or another authority examines',
  },
  NOT_EXAMINABLE: { id: 'Peserta belum dapat diperiksa', en: 'The participant cannot be examined yet' },
  FORCE_MAJEURE: { id: 'Bencana atau keadaan memaksa', en: 'Disaster or force majeure' },
  CAUSE_GONE: { id: 'Sebabnya sudah tidak ada', en: 'The cause is gone' },
} as const satisfies Readonly<Record<string, Text>>;
