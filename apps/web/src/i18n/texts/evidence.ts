import { texts } from './texts';

/** Lines of statements beside a payout, and what happens to it next. */
export const evidence = texts(
  {
    title: 'Bukti di mutasi',
    note: 'Baris mutasi bank yang menyebut pembayaran ini.',
    bookedAt: 'Dibukukan',
    line: 'Nomor baris di bank',
    meaning: 'Artinya',
    partOf: 'bagian baris {{line}}, yang dibagi dua orang',
    failureReason: 'Alasan gagal',
    batches_one: '{{count}} batch',
    batches_other: '{{count}} batch',
    nextStep: 'Langkah berikutnya',
    railReason: 'Mengapa jalur ini',
    onRail: '{{count}} × {{rail}}: {{reason}}',
  },
  {
    title: 'Evidence on the statement',
    note: "Lines of the bank's statement that speak of this payout.",
    bookedAt: 'Booked',
    line: "The bank's number of the line",
    meaning: 'What it means',
    partOf: 'part of line {{line}}, which two persons have divided',
    failureReason: 'Why it failed',
    batches_one: '{{count}} batch',
    batches_other: '{{count}} batches',
    nextStep: 'What happens next',
    railReason: 'Why this rail',
    onRail: '{{count}} × {{rail}}: {{reason}}',
  },
);
