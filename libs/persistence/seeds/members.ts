import type { WageUnit } from '@jkk/domain/benefits';
import type { Segment } from '@jkk/domain/rules';
import type { Member } from '../src/reference/reference';
import { PAID_AHEAD } from './employers';

/** Invented people. What a row leaves out is what most have: right-handed, active since 2016, paid ahead, alive. */
interface Row {
  readonly name: string;
  readonly sex: 'M' | 'F';
  readonly born: string;
  readonly wage?: number;
  readonly unit?: WageUnit;
  readonly employer?: string;
  readonly project?: string;
  readonly passport?: string;
  readonly from?: string;
  readonly to?: string;
  readonly paidUntil?: string;
  readonly diedOn?: string;
  readonly left?: true;
}

const PU: readonly Row[] = [
  { name: 'Agus Prasetyo', sex: 'M', born: '1990-01-01', employer: 'JJ000001', wage: 4_500_000 },
  { name: 'Sri Wahyuningsih', sex: 'F', born: '1988-05-12', employer: 'JJ000001', wage: 4_000_000 },
  { name: 'Dedi Kurniawan', sex: 'M', born: '1985-09-30', employer: 'JJ000001', wage: 5_067_381, left: true },
  { name: 'Rina Marlina', sex: 'F', born: '1993-02-17', employer: 'JJ000001', wage: 4_750_000 },
  { name: 'Hendra Gunawan Saputra', sex: 'M', born: '1979-11-03', employer: 'JJ000001', wage: 7_250_000 },
  { name: 'Yusuf Maulana', sex: 'M', born: '1996-07-21', employer: 'JJ000001', wage: 4_300_000 },
  { name: 'Nurul Hidayah', sex: 'F', born: '1991-12-08', employer: 'JJ000001', wage: 3_131_321 },
  { name: 'Wahyu Setiawan', sex: 'M', born: '1983-03-25', employer: 'JJ000001', wage: 6_000_000 },
  { name: 'Eko Budiarto', sex: 'M', born: '1987-08-14', employer: 'JJ000002', wage: 4_600_000 },
  { name: 'Fitri Handayani', sex: 'F', born: '1994-04-02', employer: 'JJ000002', wage: 4_600_000 },
  { name: 'Tuti Alawiyah', sex: 'F', born: '1976-10-19', employer: 'JJ000002', wage: 5_100_000 },
  { name: 'Rudi Hartanto', sex: 'M', born: '1982-06-06', employer: 'JJ000003', wage: 8_400_000 },
  { name: 'Bambang Sulistyo', sex: 'M', born: '1974-01-28', employer: 'JJ000003', wage: 12_500_000 },
  { name: 'Maya Anggraini', sex: 'F', born: '1989-09-09', employer: 'JJ000003', wage: 9_150_000, left: true },
  { name: 'Slamet Riyadi Utomo', sex: 'M', born: '1980-12-31', employer: 'JJ000004', wage: 4_250_000 },
  { name: 'Lilis Suryani', sex: 'F', born: '1995-03-15', employer: 'JJ000004', wage: 4_250_000 },
  { name: 'Joko Susilo', sex: 'M', born: '1986-07-07', employer: 'JJ000005', wage: 3_900_000 },
  { name: 'Ani Rohaeni', sex: 'F', born: '1992-11-23', employer: 'JJ000005', wage: 145_000, unit: 'DAY' },
  { name: 'Iwan Setiadi', sex: 'M', born: '1984-02-29', employer: 'JJ000006', wage: 5_400_000 },
  {
    name: 'Asep Nugraha',
    sex: 'M',
    born: '1990-10-10',
    employer: 'JJ000006',
    wage: 5_800_000,
    unit: 'PIECE_AVERAGE_3M',
  },
  { name: 'Dewi Kartika', sex: 'F', born: '1997-05-05', employer: 'JJ000006', wage: 5_000_000 },
  // In arrears: the employer pays first when more than three months are unpaid at the accident.
  { name: 'Taufik Hidayatullah', sex: 'M', born: '1981-04-18', employer: 'JJ000010', wage: 4_100_000 },
  { name: 'Siti Maesaroh', sex: 'F', born: '1990-08-26', employer: 'JJ000010', wage: 4_100_000 },
  { name: 'Ujang Sutisna', sex: 'M', born: '1978-05-30', employer: 'JJ000011', wage: 3_950_000 },
  { name: 'Ratna Komalasari', sex: 'F', born: '1985-12-12', employer: 'JJ000012', wage: 3_700_000 },
  // Employment ended.
  {
    name: 'Gatot Subagio',
    sex: 'M',
    born: '1971-06-15',
    employer: 'JJ000003',
    wage: 8_800_000,
    to: '2023-06-14',
  },
  {
    name: 'Wiwin Winarti',
    sex: 'F',
    born: '1993-09-01',
    employer: 'JJ000002',
    wage: 4_400_000,
    to: '2026-06-30',
  },
  // Registered recently.
  {
    name: 'Fajar Nugroho',
    sex: 'M',
    born: '2003-01-20',
    employer: 'JJ000001',
    wage: 4_450_000,
    from: '2026-11-02',
  },
  // Died before.
  {
    name: 'Karta Wijaya',
    sex: 'M',
    born: '1969-03-03',
    employer: 'JJ000004',
    wage: 4_250_000,
    diedOn: '2025-08-16',
  },
];

const BPU: readonly Row[] = [
  { name: 'Marsinah Wulandari', sex: 'F', born: '1982-02-14', wage: 10_000 },
  { name: 'Sukardi', sex: 'M', born: '1975-07-17', wage: 10_000 },
  { name: 'Ahmad Fauzi Rahman', sex: 'M', born: '1991-01-11', wage: 12_000 },
  { name: 'Rohmat Hidayat', sex: 'M', born: '1988-09-19', wage: 14_000 },
  { name: 'Yuliana Sari', sex: 'F', born: '1996-06-24', wage: 16_000 },
  { name: 'Nana Suryana', sex: 'M', born: '1980-03-13', wage: 18_000 },
  { name: 'Enok Sumiati', sex: 'F', born: '1970-12-01', wage: 20_000 },
  { name: 'Darmawan Putra', sex: 'M', born: '1985-05-22', wage: 20_000, left: true },
  { name: 'Ilham Ramadhan', sex: 'M', born: '1999-04-04', wage: 24_000 },
  { name: 'Lukman Nulhakim', sex: 'M', born: '1977-08-08', wage: 49_500 },
  { name: 'Indah Permatasari', sex: 'F', born: '1990-10-30', wage: 107_000 },
  { name: 'Hasan Basri Lubis', sex: 'M', born: '1968-11-11', wage: 207_000 },
  // Lapsed: three months and more unpaid.
  { name: 'Engkos Koswara', sex: 'M', born: '1979-01-09', wage: 10_000, paidUntil: '2026-06' },
  { name: 'Neneng Hasanah', sex: 'F', born: '1987-07-27', wage: 12_000, paidUntil: '2025-12' },
  // Unpaid for a short while.
  { name: 'Wawan Hermawan', sex: 'M', born: '1984-04-16', wage: 16_000, paidUntil: '2026-09' },
  { name: 'Suparman', sex: 'M', born: '1965-02-02', wage: 10_000, to: '2025-01-31', paidUntil: '2025-01' },
];

const JAKON: readonly Row[] = [
  {
    name: 'Andi Firmansyah',
    sex: 'M',
    born: '1992-03-09',
    employer: 'JJ000007',
    project: 'PK26000001',
    wage: 165_000,
  },
  {
    name: 'Beni Irawan',
    sex: 'M',
    born: '1989-06-18',
    employer: 'JJ000007',
    project: 'PK26000001',
    wage: 175_000,
  },
  {
    name: 'Cecep Supriatna',
    sex: 'M',
    born: '1983-10-05',
    employer: 'JJ000007',
    project: 'PK26000001',
    wage: 150_000,
  },
  {
    name: 'Dadang Sudrajat',
    sex: 'M',
    born: '1976-12-20',
    employer: 'JJ000007',
    project: 'PK26000001',
    wage: 5_200_000,
    unit: 'MONTH',
  },
  {
    name: 'Edi Junaedi',
    sex: 'M',
    born: '1994-08-01',
    employer: 'JJ000008',
    project: 'PK26000002',
    wage: 160_000,
  },
  {
    name: 'Firdaus Hakim',
    sex: 'M',
    born: '1990-05-27',
    employer: 'JJ000008',
    project: 'PK26000002',
    wage: 160_000,
  },
  {
    name: 'Gilang Permana',
    sex: 'M',
    born: '1998-09-14',
    employer: 'JJ000008',
    project: 'PK26000002',
    wage: 4_800_000,
    unit: 'PIECE_AVERAGE_3M',
  },
  {
    name: 'Heru Cahyono',
    sex: 'M',
    born: '1981-11-29',
    employer: 'JJ000008',
    project: 'PK26000002',
    wage: 185_000,
  },
  // The project is over.
  {
    name: 'Imam Syafii',
    sex: 'M',
    born: '1986-01-31',
    employer: 'JJ000008',
    project: 'PK23000003',
    wage: 140_000,
  },
  {
    name: 'Jajang Mulyana',
    sex: 'M',
    born: '1979-02-18',
    employer: 'JJ000008',
    project: 'PK23000003',
    wage: 140_000,
  },
  // The project was never paid for.
  {
    name: 'Komarudin',
    sex: 'M',
    born: '1988-04-07',
    employer: 'JJ000007',
    project: 'PK26000004',
    wage: 150_000,
  },
  {
    name: 'Lina Herlina',
    sex: 'F',
    born: '1995-07-03',
    employer: 'JJ000007',
    project: 'PK26000004',
    wage: 150_000,
  },
];

const PMI: readonly Row[] = [
  { name: 'Aminah Tuljannah', sex: 'F', born: '1990-06-11', passport: 'X1000001', from: '2025-01-15' },
  { name: 'Budi Rahayu', sex: 'M', born: '1987-03-22', passport: 'X1000002', from: '2025-01-15' },
  { name: 'Casmini', sex: 'F', born: '1993-10-28', passport: 'X1000003', from: '2024-06-01' },
  { name: 'Darsono', sex: 'M', born: '1985-12-17', passport: 'X1000004', from: '2024-06-01' },
  { name: 'Eti Rohaeti', sex: 'F', born: '1996-02-09', passport: 'X1000005', from: '2026-05-01' },
  { name: 'Fatimah Azzahra', sex: 'F', born: '1998-08-19', passport: 'X1000006', from: '2026-05-01' },
  // The contract is over.
  {
    name: 'Giyanti',
    sex: 'F',
    born: '1984-05-13',
    passport: 'X1000007',
    from: '2021-03-01',
    to: '2023-02-28',
  },
  {
    name: 'Haryati',
    sex: 'F',
    born: '1989-11-06',
    passport: 'X1000008',
    from: '2022-01-10',
    to: '2024-01-09',
  },
];

const DISTRICT = '317405';
const FIRST_NUMBER = 12_000_000_001;
const WOMEN_ADD_TO_DAY = 40;

/** The NIK of these people: district, birth date as DDMMYY (40 is added to a woman's day), a counter of four digits. */
function nikOf({ born, sex }: Row, counter: number): string {
  const [year = '', month = '', day = ''] = born.split('-');
  const codedDay = Number(day) + (sex === 'F' ? WOMEN_ADD_TO_DAY : 0);
  return `${DISTRICT}${String(codedDay).padStart(2, '0')}${month}${year.slice(2)}${String(counter).padStart(4, '0')}`;
}

const DEFAULT_UNIT: Readonly<Record<Segment, WageUnit>> = {
  PU: 'MONTH',
  BPU: 'BPU_CONTRIBUTION',
  JAKON: 'DAY',
  PMI: 'MONTH',
};

/** Where a participant does not pay for himself there is no month of his own. */
function paidUntilOf(segment: Segment, row: Row): string | null {
  if (segment === 'BPU') return row.paidUntil ?? PAID_AHEAD;
  return row.paidUntil ?? null;
}

function toMember(segment: Segment, row: Row, index: number): Omit<Member, 'history'> {
  return {
    participantNumber: String(FIRST_NUMBER + index),
    nik: nikOf(row, 1),
    name: row.name,
    birthDate: row.born,
    sex: row.sex === 'M' ? 'MALE' : 'FEMALE',
    handedness: row.left ? 'LEFT' : 'RIGHT',
    segment,
    employerNumber: row.employer ?? null,
    projectNumber: row.project ?? null,
    passportNumber: row.passport ?? null,
    wageAmountRupiah: row.wage ?? null,
    wageUnit: row.wage === undefined ? null : (row.unit ?? DEFAULT_UNIT[segment]),
    activeFrom: row.from ?? '2016-01-01',
    activeTo: row.to ?? null,
    paidUntil: paidUntilOf(segment, row),
    diedOn: row.diedOn ?? null,
    address: `Jl. Contoh No. ${index + 1}, Banten`,
    phone: `0812000${String(index + 1).padStart(5, '0')}`,
  };
}

const SEGMENTS_IN_ORDER: readonly (readonly [Segment, readonly Row[]])[] = [
  ['PU', PU],
  ['BPU', BPU],
  ['JAKON', JAKON],
  ['PMI', PMI],
];

/** Participants 12000000001 onwards, PU first, then BPU, JAKON, PMI, in the order of the tables above. */
export const MEMBERS: readonly Omit<Member, 'history'>[] = SEGMENTS_IN_ORDER.flatMap(([segment, rows]) =>
  rows.map((row) => ({ segment, row })),
).map(({ segment, row }, index) => toMember(segment, row, index));
