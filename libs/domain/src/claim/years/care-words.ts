import type { Text } from '../../findings';

/** What is said of home care while its year runs, with a document. */
export const CARE_LABELS = {
  RECOVERED: { id: 'Tidak diperlukan lagi', en: 'Is needed no longer' },
  IN_HOSPITAL: { id: 'Dirawat di rumah sakit', en: 'The patient went to a hospital' },
  STOPPED: { id: 'Dihentikan keluarga', en: 'The family stopped it' },
  GOES_ON: { id: 'Masih berlangsung', en: 'Goes on' },
} as const satisfies Readonly<Record<string, Text>>;
export type CareStatus = keyof typeof CARE_LABELS;
