import type { Branch, Regency } from '../src/reference/reference';

/** Branch codes are of this product; the towns are real. */
export const BRANCHES: readonly Branch[] = [
  { branchCode: 'J01', name: 'Kantor Cabang Serang', region: 'BANTEN', zone: 'WIB' },
  { branchCode: 'J02', name: 'Kantor Cabang Jakarta', region: 'DKI JAKARTA', zone: 'WIB' },
  { branchCode: 'K01', name: 'Kantor Cabang Bandung', region: 'JAWA BARAT', zone: 'WIB' },
  { branchCode: 'L01', name: 'Kantor Cabang Semarang', region: 'JAWA TENGAH DAN DIY', zone: 'WIB' },
  { branchCode: 'M01', name: 'Kantor Cabang Surabaya', region: 'JAWA TIMUR', zone: 'WIB' },
  { branchCode: 'A01', name: 'Kantor Cabang Medan', region: 'SUMATERA', zone: 'WIB' },
  { branchCode: 'P01', name: 'Kantor Cabang Pontianak', region: 'KALIMANTAN', zone: 'WIB' },
  { branchCode: 'P02', name: 'Kantor Cabang Banjarmasin', region: 'KALIMANTAN', zone: 'WITA' },
  { branchCode: 'N01', name: 'Kantor Cabang Denpasar', region: 'BANUSPA', zone: 'WITA' },
  { branchCode: 'Q01', name: 'Kantor Cabang Makassar', region: 'SULAWESI MALUKU', zone: 'WITA' },
  { branchCode: 'R01', name: 'Kantor Cabang Jayapura', region: 'PAPUA', zone: 'WIT' },
];

const of = (branch: string, places: Readonly<Record<string, string>>): Regency[] =>
  Object.entries(places).map(([regencyCode, name]) => ({ regencyCode, name, branch }));

/** Four-digit codes of the Ministry of Home Affairs. */
export const REGENCIES: readonly Regency[] = [
  ...of('J01', {
    '3601': 'Kabupaten Pandeglang',
    '3602': 'Kabupaten Lebak',
    '3603': 'Kabupaten Tangerang',
    '3604': 'Kabupaten Serang',
    '3671': 'Kota Tangerang',
    '3672': 'Kota Cilegon',
    '3673': 'Kota Serang',
    '3674': 'Kota Tangerang Selatan',
  }),
  ...of('J02', {
    '3171': 'Kota Jakarta Pusat',
    '3172': 'Kota Jakarta Utara',
    '3173': 'Kota Jakarta Barat',
    '3174': 'Kota Jakarta Selatan',
    '3175': 'Kota Jakarta Timur',
  }),
  ...of('K01', {
    '3201': 'Kabupaten Bogor',
    '3204': 'Kabupaten Bandung',
    '3215': 'Kabupaten Karawang',
    '3216': 'Kabupaten Bekasi',
    '3271': 'Kota Bogor',
    '3273': 'Kota Bandung',
    '3275': 'Kota Bekasi',
    '3276': 'Kota Depok',
  }),
  ...of('L01', {
    '3301': 'Kabupaten Cilacap',
    '3374': 'Kota Semarang',
    '3372': 'Kota Surakarta',
    '3471': 'Kota Yogyakarta',
  }),
  ...of('M01', {
    '3515': 'Kabupaten Sidoarjo',
    '3525': 'Kabupaten Gresik',
    '3573': 'Kota Malang',
    '3578': 'Kota Surabaya',
  }),
  ...of('A01', {
    '1271': 'Kota Medan',
    '1371': 'Kota Padang',
    '1671': 'Kota Palembang',
    '2171': 'Kota Batam',
  }),
  ...of('P01', { '6171': 'Kota Pontianak', '6271': 'Kota Palangka Raya' }),
  ...of('P02', { '6371': 'Kota Banjarmasin', '6471': 'Kota Balikpapan', '6472': 'Kota Samarinda' }),
  ...of('N01', { '5103': 'Kabupaten Badung', '5171': 'Kota Denpasar', '5271': 'Kota Mataram' }),
  ...of('Q01', { '7171': 'Kota Manado', '7371': 'Kota Makassar', '8171': 'Kota Ambon' }),
  ...of('R01', { '9103': 'Kabupaten Jayapura', '9171': 'Kota Jayapura' }),
];
