import { zoneOfRegency } from '@jkk/domain/calendar';
import type { Branch, Regency } from '../src/reference/reference';
import { REGENCY_NAMES } from './regencies';

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

/** Which branch handles the accidents of a province. */
const BRANCH_OF_PROVINCE: Readonly<Record<string, readonly string[]>> = {
  J01: ['36'],
  J02: ['31'],
  K01: ['32'],
  L01: ['33', '34'],
  M01: ['35'],
  A01: ['11', '12', '13', '14', '15', '16', '17', '18', '19', '21'],
  P01: ['61', '62'],
  P02: ['63', '64', '65'],
  N01: ['51', '52', '53'],
  Q01: ['71', '72', '73', '74', '75', '76', '81', '82'],
  R01: ['91', '92', '93', '94', '95', '96'],
};

function toRegency([regencyCode, name]: readonly [string, string]): Regency {
  const zone = zoneOfRegency(regencyCode);
  const branch = Object.entries(BRANCH_OF_PROVINCE).find(([, provinces]) =>
    provinces.includes(regencyCode.slice(0, 2)),
  )?.[0];
  if (zone === undefined || branch === undefined) {
    throw new Error('A seeded regency lies in no known province.');
  }
  return { regencyCode, name, branch, zone };
}

export const REGENCIES: readonly Regency[] = REGENCY_NAMES.map(toRegency);
