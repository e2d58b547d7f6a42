import type { AmountRuleSet } from '../rule-set';
import { MIGRANT_CONTRIBUTIONS } from './migrant-contributions';

const SOURCE = 'Permenaker 18/2018 (pasal belum dipastikan)';

/**
 * Peraturan Menteri Ketenagakerjaan 18/2018 for migrant workers (PMI), replaced on 22 February 2023. Of its amounts none
 * is known here, so every benefit under it is refused until somebody reads them from the printed law.
 */
export const PERMENAKER_18_2018: AmountRuleSet = {
  code: 'PERMENAKER-18-2018',
  version: 1,
  title: 'Peraturan Menteri Ketenagakerjaan 18/2018',
  inForceFrom: '2018-12-11',
  inForceTo: '2023-02-21',
  figures: {
    'limitation.years': {
      value: 2,
      unit: 'YEARS',
      citation: SOURCE,
      provenance: 'seen',
      verifiedBy: null,
    },
    ...MIGRANT_CONTRIBUTIONS,
  },
  disabilities: [],
  contributionSteps: [],
  provisions: [
    {
      key: 'inForceFrom',
      text: {
        id: 'Tanggal mulai berlaku 11 Desember 2018 belum diperiksa.',
        en: 'That it is in force from 11 December 2018 is not checked yet.',
      },
      citation: SOURCE,
      provenance: 'recalled',
      verifiedBy: null,
    },
  ],
};
