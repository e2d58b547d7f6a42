import type { LocalDate } from '../calendar/civil';
import type { Text } from '../findings/finding';
import type { Provenance } from '../rules/figure';

/** A limit of another payer, from when it is in force, and how it is known. */
export interface PayerLimit {
  readonly from: LocalDate;
  readonly amountRupiah: number;
  readonly citation: string;
  readonly provenance: Provenance;
}

interface PayerFacts extends Text {
  /** What it pays for treatment at most, the newest last; none where its letter alone says it. */
  readonly limits: readonly PayerLimit[];
}

/** Who else pays for treatment, beside the programme or before it. Data: who is added here can be named in a claim. */
export const PAYERS = {
  JASA_RAHARJA: {
    id: 'Jasa Raharja',
    en: 'Jasa Raharja',
    limits: [
      {
        from: '2008-02-26',
        amountRupiah: 10_000_000,
        citation: 'PMK 36/PMK.010/2008 dan PMK 37/PMK.010/2008',
        provenance: 'recalled',
      },
      {
        from: '2017-06-01',
        amountRupiah: 20_000_000,
        citation: 'PMK 15/PMK.010/2017 dan PMK 16/PMK.010/2017',
        provenance: 'recalled',
      },
    ],
  },
  BPJS_KESEHATAN: { id: 'BPJS Kesehatan', en: 'BPJS Kesehatan', limits: [] },
  INSURANCE: { id: 'Asuransi lain', en: 'Other insurer', limits: [] },
  EMPLOYER: { id: 'Pemberi kerja', en: 'Employer', limits: [] },
} as const satisfies Readonly<Record<string, PayerFacts>>;

export type Payer = keyof typeof PAYERS;
export const PAYER_CODES = Object.keys(PAYERS) as Payer[];

/** The limit that was in force on the day of the accident; undefined where the payer has none. */
export function payerLimit(payer: Payer, occurredOn: LocalDate): PayerLimit | undefined {
  const { limits }: PayerFacts = PAYERS[payer];
  return limits.filter(({ from }) => from <= occurredOn).at(-1);
}
