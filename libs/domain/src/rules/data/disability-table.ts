import type { DisabilityRow } from '../rule-set';

/** Code, names, percentage of the better used side, of the other side (in hundredths), how it is known. */
type Row = readonly [
  code: string,
  id: string,
  en: string,
  dominant: number,
  other: number,
  provenance: DisabilityRow['provenance'],
];

/**
 * Lampiran III of PP 44/2015, left as it is by PP 82/2019. Percentages in hundredths: 4.5% is 450. The first column is
 * the right side's; left-handers swap the columns. B06, B07, B17 and B19 are per ten units.
 */
const ROWS: readonly Row[] = [
  ['A01', 'Lengan dari sendi bahu ke bawah', 'Arm from the shoulder joint down', 4000, 3500, 'seen'],
  [
    'A02',
    'Lengan dari atau di atas siku ke bawah',
    'Arm from or above the elbow down',
    3500,
    3000,
    'recalled',
  ],
  [
    'A03',
    'Tangan dari atau di atas pergelangan ke bawah',
    'Hand from or above the wrist down',
    3200,
    2800,
    'recalled',
  ],
  [
    'A04',
    'Kedua belah kaki dari pangkal paha ke bawah',
    'Both legs from the groin down',
    7000,
    7000,
    'recalled',
  ],
  ['A05', 'Sebelah kaki dari pangkal paha ke bawah', 'One leg from the groin down', 3500, 3500, 'recalled'],
  [
    'A06',
    'Kedua belah kaki dari mata kaki ke bawah',
    'Both feet from the ankle down',
    5000,
    5000,
    'recalled',
  ],
  ['A07', 'Sebelah kaki dari mata kaki ke bawah', 'One foot from the ankle down', 2500, 2500, 'recalled'],
  ['A08', 'Kedua belah mata', 'Both eyes', 7000, 7000, 'seen'],
  [
    'A09',
    'Sebelah mata, atau diplopia pada penglihatan dekat',
    'One eye, or double vision at near distance',
    3500,
    3500,
    'seen',
  ],
  ['A10', 'Pendengaran pada kedua belah telinga', 'Hearing of both ears', 4000, 4000, 'seen'],
  ['A11', 'Pendengaran pada sebelah telinga', 'Hearing of one ear', 2000, 2000, 'seen'],
  ['A12', 'Ibu jari tangan', 'Thumb', 1500, 1200, 'recalled'],
  ['A13', 'Telunjuk tangan', 'Index finger', 900, 700, 'recalled'],
  ['A14', 'Salah satu jari lain', 'Any other single finger', 400, 300, 'recalled'],
  ['A15', 'Ruas pertama telunjuk', 'First phalanx of the index finger', 450, 350, 'recalled'],
  ['A16', 'Ruas pertama jari lain', 'First phalanx of another finger', 200, 150, 'recalled'],
  ['A17', 'Salah satu ibu jari kaki', 'One big toe', 500, 500, 'recalled'],
  ['A18', 'Salah satu jari telunjuk kaki', 'One second toe', 300, 300, 'recalled'],
  ['A19', 'Salah satu jari kaki lain', 'One other toe', 200, 200, 'recalled'],
  ['B01', 'Terkelupasnya kulit kepala', 'Scalp torn off', 0, 0, 'seen'],
  ['B02', 'Impotensi', 'Impotence', 4000, 4000, 'recalled'],
  [
    'B03',
    'Kaki memendek sebelah kurang dari 5 cm',
    'One leg shortened by less than 5 cm',
    1000,
    1000,
    'recalled',
  ],
  [
    'B04',
    'Kaki memendek sebelah 5 cm sampai kurang dari 7,5 cm',
    'One leg shortened by 5 to less than 7.5 cm',
    2000,
    2000,
    'recalled',
  ],
  [
    'B05',
    'Kaki memendek sebelah 7,5 cm atau lebih',
    'One leg shortened by 7.5 cm or more',
    3000,
    3000,
    'recalled',
  ],
  [
    'B06',
    'Penurunan daya dengar kedua belah telinga setiap 10 desibel',
    'Loss of hearing of both ears, per 10 decibels',
    600,
    600,
    'seen',
  ],
  [
    'B07',
    'Penurunan daya dengar sebelah telinga setiap 10 desibel',
    'Loss of hearing of one ear, per 10 decibels',
    300,
    300,
    'seen',
  ],
  ['B08', 'Kehilangan daun telinga sebelah', 'Loss of one auricle', 500, 500, 'seen'],
  ['B09', 'Kehilangan daun telinga kedua belah', 'Loss of both auricles', 1000, 1000, 'seen'],
  ['B10', 'Cacat hilangnya cuping hidung', 'Loss of the tip of the nose', 3000, 3000, 'seen'],
  ['B11', 'Perforasi sekat rongga hidung', 'Perforation of the nasal septum', 1500, 1500, 'seen'],
  ['B12', 'Kehilangan daya penciuman', 'Loss of the sense of smell', 1000, 1000, 'seen'],
  [
    'B13',
    'Hilangnya kemampuan kerja fisik 51-70%',
    'Loss of 51-70% of the capacity for physical work',
    4000,
    4000,
    'recalled',
  ],
  [
    'B14',
    'Hilangnya kemampuan kerja fisik 26-50%',
    'Loss of 26-50% of the capacity for physical work',
    2000,
    2000,
    'recalled',
  ],
  [
    'B15',
    'Hilangnya kemampuan kerja fisik 10-25%',
    'Loss of 10-25% of the capacity for physical work',
    500,
    500,
    'recalled',
  ],
  [
    'B16',
    'Hilangnya kemampuan kerja mental tetap',
    'Permanent loss of the capacity for mental work',
    7000,
    7000,
    'recalled',
  ],
  [
    'B17',
    'Kelainan tajam penglihatan setiap kehilangan efisiensi 10%',
    'Loss of visual acuity, per 10% of efficiency',
    700,
    700,
    'seen',
  ],
  ['B18', 'Kehilangan penglihatan warna', 'Loss of colour vision', 1000, 1000, 'seen'],
  ['B19', 'Kelainan lapang pandang setiap 10%', 'Loss of the visual field, per 10%', 700, 700, 'seen'],
];

/** One of a pair: a side must be named. */
const PAIRED = new Set([
  'A01',
  'A02',
  'A03',
  'A05',
  'A07',
  'A09',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'A16',
  'A17',
  'A18',
  'A19',
  'B03',
  'B04',
  'B05',
  'B07',
  'B08',
]);

/** Limbs and digits, of which a part of the function may be lost. */
const FUNCTIONAL = new Set([
  'A01',
  'A02',
  'A03',
  'A04',
  'A05',
  'A06',
  'A07',
  'A12',
  'A13',
  'A14',
  'A15',
  'A16',
  'A17',
  'A18',
  'A19',
]);

/** Three of them stand on each hand or foot beside the named ones. */
const THREE_A_SIDE = new Set(['A14', 'A16', 'A19']);

const MEASURES: Readonly<Record<string, DisabilityRow['measure']>> = {
  B01: 'RANGE',
  B06: 'DECIBELS',
  B07: 'DECIBELS',
  B17: 'LOSS_PERCENT',
  B19: 'LOSS_PERCENT',
};

const RANGES: Readonly<Record<string, DisabilityRow['range']>> = { B01: { from: 1000, to: 3000 } };

export const DISABILITY_TABLE: readonly DisabilityRow[] = ROWS.map(toRow);

function toRow([code, id, en, dominant, other, provenance]: Row): DisabilityRow {
  const range = RANGES[code];
  return {
    code,
    name: { id, en },
    measure: MEASURES[code] ?? 'FIXED',
    paired: PAIRED.has(code),
    functional: FUNCTIONAL.has(code),
    dominant,
    other,
    ...(range === undefined ? {} : { range }),
    times: THREE_A_SIDE.has(code) ? 3 : 1,
    citation: 'PP 44/2015 Lampiran III',
    provenance,
    verifiedBy: null,
  };
}
