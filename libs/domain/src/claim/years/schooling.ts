import type { Text } from '../../findings';

/** What is said of a child at school, with a document. */
export const SCHOOLING_LABELS = {
  STUDIES: { id: 'Bersekolah lagi', en: 'Studies again' },
  BREAK: { id: 'Tidak bersekolah tahun ini', en: 'Does not study this school year' },
  GRADUATED: { id: 'Lulus dan tidak melanjutkan', en: 'Has finished and does not go on' },
  WORKS: { id: 'Bekerja', en: 'Works' },
  MARRIED: { id: 'Menikah', en: 'Is married' },
  DIED: { id: 'Meninggal', en: 'Has died' },
  NOT_CHOSEN: { id: 'Tidak dipilih ahli waris', en: 'Was not chosen by the heirs' },
} as const satisfies Readonly<Record<string, Text>>;
export type SchoolingStatus = keyof typeof SCHOOLING_LABELS;

/** What ends the scholarship of a child. */
export type SchoolingEnd = Exclude<SchoolingStatus, 'STUDIES' | 'BREAK'>;

export const isOver = (status: SchoolingStatus): status is SchoolingEnd =>
  status !== 'STUDIES' && status !== 'BREAK';
