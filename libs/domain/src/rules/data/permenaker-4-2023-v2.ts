import type { Figure, FigureUnit, Provenance } from '../figure';
import { PERMENAKER_4_2023_V1 } from './permenaker-4-2023';
import { revise } from './revise';

const [KOMPAS, INEWS, JPNN] = [
  'nasional.kompas.com 2023/06/27/20191381',
  'indramayu.inews.id 355765',
  'jpnn.com 2025',
] as const;

/** The article is not known to us; the source that printed the amount stands in its place, so that it can be looked up. */
const citedFrom = (...sources: readonly string[]): string =>
  `Permenaker 4/2023 (pasal belum dipastikan; menurut ${sources.join(' dan ')})`;

const figure = (
  value: number,
  citation: string,
  provenance: Provenance = 'seen',
  unit: FigureUnit = 'RUPIAH',
): Figure => ({ value, unit, citation, provenance, verifiedBy: null });

/** Two pages print these; older pages print lower ones, which may be those of Permenaker 18/2018. */
const scholarship = (value: number): Figure =>
  figure(value, citedFrom('indosuara.com', 'suarabmi.co.id'), 'recalled');

/** Version 2 knows more of the 21 benefits, from reports that name their amounts. */
export const PERMENAKER_4_2023 = revise(PERMENAKER_4_2023_V1, {
  cited: {
    'death.amount': { citation: citedFrom('focustaiwan.tw 202511145007', JPNN), provenance: 'seen' },
    'treatment.abroadCap': { citation: citedFrom(KOMPAS, INEWS) },
  },
  added: {
    'homeCare.cap': figure(20_000_000, citedFrom(KOMPAS, INEWS)),
    'homeCare.years': figure(1, citedFrom(KOMPAS, INEWS), 'seen', 'YEARS'),
    'hearingAid.cap': figure(2_500_000, citedFrom(KOMPAS, INEWS)),
    'glasses.cap': figure(1_000_000, citedFrom(KOMPAS, INEWS)),
    'unilateralTermination.amount': figure(1_500_000, citedFrom(KOMPAS, INEWS)),
    'placementNotPerContract.amount': figure(25_000_000, citedFrom(KOMPAS, INEWS)),
    'placementNotPerContract.transportCap': figure(15_000_000, citedFrom(KOMPAS, INEWS)),
    'rape.amount': figure(50_000_000, citedFrom(KOMPAS, JPNN)),
    'departureFailed.amount': figure(10_000_000, citedFrom(JPNN)),
    'returnJourneyLoss.cap': figure(10_000_000, citedFrom(JPNN)),
    'scholarship.TK.amount': scholarship(1_500_000),
    'scholarship.SD.amount': scholarship(1_500_000),
    'scholarship.SMP.amount': scholarship(2_000_000),
    'scholarship.SMA.amount': scholarship(3_000_000),
  },
});
