import type { Text } from '../findings';

/** What a person would have to add before a claim can be examined. */
export const MISSING_LABELS: Readonly<Record<string, Text>> = {
  PARTICIPANT_UNKNOWN: {
    id: 'peserta belum dikenal register',
    en: 'the register does not know the participant',
  },
  EMPLOYER_UNKNOWN: {
    id: 'perusahaan belum dikenal register',
    en: 'the register does not know the employer',
  },
  PROJECT_UNKNOWN: { id: 'proyek belum dikenal register', en: 'the register does not know the project' },
  NOT_COVERED: { id: 'kepesertaan pada tanggal kejadian', en: 'cover on the day of the event' },
  DIED_BEFORE: {
    id: 'tanggal meninggal mendahului kejadian',
    en: 'the date of death lies before the event',
  },
};
