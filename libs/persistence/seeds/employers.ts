import type { Employer } from '../src/reference/reference';

/** Paid far ahead, so that the demo does not fall into arrears by growing old. */
export const PAID_AHEAD = '2035-12';

type Row = readonly [
  number: string,
  name: string,
  industry: string,
  riskGroup: number,
  branch: string,
  bankCode: string,
  accountNumber: string,
  paidUntil: string,
];

/** Invented companies. Number 10 is in arrears since May 2026, number 11 since February 2026, number 12 never paid again after 2024. */
const ROWS: readonly Row[] = [
  ['JJ000001', 'PT Cahaya Baja Serang', 'Konstruksi baja', 4, 'J01', '008', '1550000100011', PAID_AHEAD],
  ['JJ000002', 'PT Tekstil Ciujung Makmur', 'Tekstil', 3, 'J01', '009', '0110000202', PAID_AHEAD],
  ['JJ000003', 'PT Kimia Anyer Lestari', 'Kimia dasar', 5, 'J01', '002', '031201000303502', PAID_AHEAD],
  ['JJ000004', 'PT Sepatu Cikupa Jaya', 'Alas kaki', 2, 'J01', '200', '0001201580000404', PAID_AHEAD],
  ['JJ000005', 'CV Roti Banten Sejahtera', 'Makanan', 2, 'J01', '014', '7650000505', PAID_AHEAD],
  ['JJ000006', 'PT Pelabuhan Merak Logistik', 'Pergudangan', 4, 'J01', '451', '7100000606', PAID_AHEAD],
  [
    'JJ000007',
    'PT Karya Beton Nusapala',
    'Konstruksi gedung',
    5,
    'J01',
    '002',
    '031201000707503',
    PAID_AHEAD,
  ],
  ['JJ000008', 'PT Jembatan Sagara Utama', 'Konstruksi jalan', 5, 'J01', '111', '60108000808', PAID_AHEAD],
  [
    'JJ000009',
    'PT Bahtera Migran Mandiri',
    'Penempatan pekerja migran',
    1,
    'J02',
    '441',
    '1001000909',
    PAID_AHEAD,
  ],
  ['JJ000010', 'PT Kayu Olahan Rangkas', 'Pengolahan kayu', 4, 'J01', '110', '0101001010101', '2026-05'],
  ['JJ000011', 'CV Keramik Balaraja', 'Keramik', 3, 'J01', '022', '800001111100', '2026-02'],
  ['JJ000012', 'PT Garmen Cibadak Abadi', 'Garmen', 2, 'K01', '013', '4101001212', '2024-12'],
];

export const EMPLOYERS: readonly Employer[] = ROWS.map(
  ([employerNumber, name, industry, riskGroup, branch, bankCode, accountNumber, paidUntil]) => ({
    employerNumber,
    name,
    industry,
    riskGroup,
    branch,
    account: { bankCode, accountNumber, accountName: name.toUpperCase() },
    paidUntil,
  }),
);
