import type { Plkk } from '../src/reference/reference';

type Row = readonly [
  code: string,
  name: string,
  kind: string,
  regencyCode: string,
  hospitalClass: string,
  bankCode: string,
  accountNumber: string,
  contractTo: string,
];

/** Contracted hospitals and clinics. The last one's contract has ended. */
const ROWS: readonly Row[] = [
  ['PLKK-0001', 'RSU Arya Medika', 'HOSPITAL', '3671', 'C', '009', '0230000001', '2035-12-31'],
  ['PLKK-0002', 'RS Hermina Ciruas', 'HOSPITAL', '3604', 'C', '008', '1630000000022', '2035-12-31'],
  ['PLKK-0003', 'RS Ciputra Tangerang', 'HOSPITAL', '3603', 'B', '014', '6040000003', '2035-12-31'],
  ['PLKK-0004', 'RSUD Teluk Banten', 'HOSPITAL', '3673', 'B', '110', '0040000000404', '2035-12-31'],
  ['PLKK-0005', 'RS Krakatau Sehat Cilegon', 'HOSPITAL', '3672', 'B', '002', '031201000005506', '2035-12-31'],
  [
    'PLKK-0006',
    'Klinik Pratama Balaraja',
    'CLINIC',
    '3603',
    'PRATAMA',
    '200',
    '0001201580000606',
    '2035-12-31',
  ],
  ['PLKK-0007', 'RS Jati Asih Jakarta', 'HOSPITAL', '3175', 'B', '111', '60108000707', '2035-12-31'],
  ['PLKK-0008', 'Klinik Utama Rangkas', 'CLINIC', '3602', 'UTAMA', '451', '7100000808', '2025-12-31'],
];

export const HOSPITALS: readonly Plkk[] = ROWS.map(
  ([plkkCode, name, kind, regencyCode, hospitalClass, bankCode, accountNumber, contractTo]) => ({
    plkkCode,
    name,
    kind,
    regencyCode,
    class: hospitalClass,
    account: { bankCode, accountNumber, accountName: name.toUpperCase() },
    contractFrom: '2015-07-01',
    contractTo,
  }),
);
