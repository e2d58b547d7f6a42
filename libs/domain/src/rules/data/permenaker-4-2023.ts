import type { AmountRuleSet, NamedBenefit, Provision } from '../rule-set';
import { MIGRANT_CONTRIBUTIONS } from './migrant-contributions';

const SOURCE = 'Permenaker 4/2023 (pasal belum dipastikan)';

/** Groups of benefits that were in the older rules, and what reports of 2023 name as new among the 21 of this one. */
const BENEFITS: readonly NamedBenefit[] = [
  named('HEALTH_SERVICE', 'Pelayanan kesehatan', 'Health service'),
  named('CASH', 'Santunan berupa uang', 'Cash benefits'),
  named('COMPANION', 'Pendampingan', 'Companion'),
  named('VOCATIONAL_TRAINING', 'Pelatihan vokasional', 'Vocational training'),
  named('HOME_CARE', 'Perawatan di rumah', 'Home care'),
  named('TREATMENT_ABROAD', 'Perawatan KK/PAK di negara penempatan', 'Treatment in the country of placement'),
  named('HEARING_AID', 'Alat bantu dengar', 'Hearing aid'),
  named('GLASSES', 'Kacamata', 'Glasses'),
  named('UNILATERAL_TERMINATION', 'Pemutusan hubungan kerja sepihak', 'Unilateral termination'),
  named('RAPE', 'Korban pemerkosaan', 'Victim of rape'),
  named(
    'PLACEMENT_NOT_PER_CONTRACT',
    'Penempatan tidak sesuai perjanjian kerja',
    'Placement that is not per contract',
  ),
];

const PROVISIONS: readonly Provision[] = [
  {
    key: 'phases',
    text: {
      id: 'Perlindungan sebelum, selama dan setelah bekerja.',
      en: 'Protection before, during and after placement.',
    },
    citation: SOURCE,
    provenance: 'seen',
    verifiedBy: null,
  },
  {
    key: 'heirs',
    text: {
      id: 'Urutan ahli waris sama dengan PP 44/2015.',
      en: 'The order of heirs is that of PP 44/2015.',
    },
    citation: 'Permenaker 4/2023 Pasal 57',
    provenance: 'seen',
    verifiedBy: null,
  },
  {
    key: 'reporting',
    text: {
      id: 'Dilaporkan oleh pelaksana penempatan, peserta atau perwakilan RI.',
      en: 'Reported by the placement agency, the participant or the mission.',
    },
    citation: SOURCE,
    provenance: 'recalled',
    verifiedBy: null,
  },
];

/**
 * Peraturan Menteri Ketenagakerjaan 4/2023 for migrant workers (PMI), promulgated on 22 February 2023. Public sources
 * give few of its amounts; what they do not give is left out and refused, never guessed.
 */
export const PERMENAKER_4_2023_V1: AmountRuleSet = {
  code: 'PERMENAKER-4-2023',
  version: 1,
  title: 'Peraturan Menteri Ketenagakerjaan 4/2023',
  inForceFrom: '2023-02-22',
  inForceTo: null,
  figures: {
    'benefits.count': {
      value: 21,
      unit: 'COUNT',
      citation: SOURCE,
      provenance: 'seen',
      verifiedBy: null,
    },
    'death.amount': {
      value: 85_000_000,
      unit: 'RUPIAH',
      citation: SOURCE,
      provenance: 'recalled',
      verifiedBy: null,
    },
    'total.amount': {
      value: 100_000_000,
      unit: 'RUPIAH',
      citation: SOURCE,
      provenance: 'recalled',
      verifiedBy: null,
    },
    'treatment.abroadCap': {
      value: 50_000_000,
      unit: 'RUPIAH',
      citation: SOURCE,
      provenance: 'seen',
      verifiedBy: null,
    },
    'limitation.years': {
      value: 5,
      unit: 'YEARS',
      citation: SOURCE,
      provenance: 'seen',
      verifiedBy: null,
    },
    ...MIGRANT_CONTRIBUTIONS,
  },
  disabilities: [],
  contributionSteps: [],
  benefits: BENEFITS,
  provisions: PROVISIONS,
};

function named(code: string, id: string, en: string): NamedBenefit {
  return { code, name: { id, en }, citation: SOURCE, provenance: 'seen', verifiedBy: null };
}
