import type { DoctorRow, TariffRow, TermsRow } from '../src/reference/hospital.repository';
import { HOSPITALS } from './hospitals';

/** Invented contracts: class I, a warning after 30 days, a tenth less after 60, nothing after 180, paid within 30 days. */
export const TERMS: readonly TermsRow[] = HOSPITALS.map(({ plkkCode, contractFrom, contractTo }) => ({
  plkkCode,
  careClass: 'I',
  from: contractFrom,
  to: contractTo,
  licensedTo: null,
  warnAfterDays: 30,
  deductAfterDays: 60,
  expiresAfterDays: 180,
  deductionPercent: 10,
  paymentDays: 30,
}));

const SERVICES = [
  ['KAMAR-I', 750_000, 1],
  ['VISITE-SP', 250_000, null],
  ['OPERASI-SEDANG', 12_500_000, null],
  ['RONTGEN', 350_000, null],
  ['LAB-DARAH', 180_000, null],
  ['IGD', 400_000, null],
] as const;

export const TARIFFS: readonly TariffRow[] = HOSPITALS.flatMap(({ plkkCode, contractFrom }) =>
  SERVICES.map(([serviceCode, amountRupiah, mostPerDay]) => ({
    plkkCode,
    serviceCode,
    careClass: 'I',
    amountRupiah,
    from: contractFrom,
    to: null,
    mostPerDay,
  })),
);

/** The doctor of the demo works in every hospital. */
export const DOCTORS: readonly DoctorRow[] = HOSPITALS.map(({ plkkCode }) => ({
  plkkCode,
  licence: '503/1123/SIP-DU/2024',
  from: '2024-01-01',
  to: '2028-12-31',
}));
