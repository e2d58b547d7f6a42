import type { LocalDate } from '../calendar/civil';
import type { Text } from '../findings/finding';
import type { Provenance } from './figure';

/** A choice of this programme where the law leaves one: no number, so it stands beside the tables and is shown whole. */
export interface Policy {
  readonly code: string;
  readonly inForceFrom: LocalDate;
  readonly provenance: Provenance;
  readonly text: Text;
}

const SINCE_PP_44: LocalDate = '2015-07-01';

/** What this programme does when one case leads from one condition to another, and when the doctor's row needs an opinion. */
export const POLICIES = {
  deathAfterPartial: {
    code: 'death.after-partial',
    inForceFrom: SINCE_PP_44,
    provenance: 'model',
    text: {
      id: 'Santunan kematian dan santunan cacat sebagian yang lebih dahulu sama-sama dibayarkan; STMB berakhir pada hari meninggal.',
      en: 'The death benefit and the partial disability before it are both due; temporary incapacity ends on the day of death.',
    },
  },
  deductEarlier: {
    code: 'disability.deduct-earlier',
    inForceFrom: SINCE_PP_44,
    provenance: 'model',
    text: {
      id: 'Persentase cacat yang lebih dahulu diberikan dalam kasus yang sama dikurangkan.',
      en: 'The percentage that was granted before in the same case is deducted.',
    },
  },
  oneScholarship: {
    code: 'scholarship.once-a-year',
    inForceFrom: SINCE_PP_44,
    provenance: 'model',
    text: {
      id: 'Seorang anak menerima beasiswa satu kali setahun sekolah, dari klaim siapa pun; batas dua anak berlaku per kasus.',
      en: 'A child has one scholarship a school year, by whoever’s claim; the limit of two children is of each case.',
    },
  },
  advisoryOpinion: {
    code: 'disability.advisory-opinion',
    inForceFrom: SINCE_PP_44,
    provenance: 'model',
    text: {
      id: 'Persentase menurut pertimbangan dokter penasihat mengikat, paling banyak 70% bersama.',
      en: 'The percentages of the advisory doctor bind, 70% together at most.',
    },
  },
} as const satisfies Readonly<Record<string, Policy>>;
