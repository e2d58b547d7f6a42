import type { Project } from '../src/reference/reference';

/** One running, one running with daily wages, one over, one whose contribution was never paid. */
export const PROJECTS: readonly Project[] = [
  {
    projectNumber: 'PK26000001',
    employerNumber: 'JJ000007',
    name: 'Pembangunan Rumah Susun Cilegon',
    contractValueRupiah: 48_500_000_000,
    coverFrom: '2024-01-02',
    maintenanceUntil: '2035-12-31',
    paid: true,
  },
  {
    projectNumber: 'PK26000002',
    employerNumber: 'JJ000008',
    name: 'Peningkatan Jalan Serang-Pandeglang',
    contractValueRupiah: 9_750_000_000,
    coverFrom: '2025-03-01',
    maintenanceUntil: '2035-12-31',
    paid: true,
  },
  {
    projectNumber: 'PK23000003',
    employerNumber: 'JJ000008',
    name: 'Jembatan Ciujung Lama',
    contractValueRupiah: 4_200_000_000,
    coverFrom: '2023-02-01',
    maintenanceUntil: '2025-06-30',
    paid: true,
  },
  {
    projectNumber: 'PK26000004',
    employerNumber: 'JJ000007',
    name: 'Gudang Balaraja Blok C',
    contractValueRupiah: 780_000_000,
    coverFrom: '2026-02-01',
    maintenanceUntil: '2027-12-31',
    paid: false,
  },
];
