import type { Role } from '@jkk/domain/access';

/** Published on purpose; a production process refuses to start while a user with it is active. */
export const DEMO_PASSWORD = 'demo-jkk-2026';

/** Fictional, one a person: the place in the list is the serial number. */
export const demoNik = (index: number): string => `36040141019${String(index + 1).padStart(5, '0')}`;

export interface DemoUser {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
  readonly branch?: string;
  readonly plkkCode?: string;
  readonly employerNumber?: string;
}

const ARYA = { organisation: 'RSU Arya Medika', plkkCode: 'PLKK-0001' };
const HERMINA = { organisation: 'RS Hermina Ciruas', plkkCode: 'PLKK-0002' };
const SERANG = { organisation: 'Kantor Cabang Serang', branch: 'J01' };

export const DEMO_USERS: readonly DemoUser[] = [
  { username: 'plkk', name: 'Ratih Puspita', role: 'PLKK_STAFF', ...ARYA },
  { username: 'plkk2', name: 'Yanti Susanti', role: 'PLKK_STAFF', ...HERMINA },
  { username: 'doctor', name: 'dr. Bagus Wicaksono', role: 'PLKK_DOCTOR', ...ARYA },
  { username: 'doctor2', name: 'dr. Melati Anggun', role: 'PLKK_DOCTOR', ...HERMINA },
  {
    username: 'employer',
    name: 'Surya Pranata',
    role: 'EMPLOYER',
    organisation: 'PT Cahaya Baja Serang',
    employerNumber: 'JJ000001',
  },
  { username: 'officer', name: 'Dian Kusuma', role: 'CLAIM_OFFICER', ...SERANG },
  { username: 'officer2', name: 'Reza Mahendra', role: 'CLAIM_OFFICER', ...SERANG },
  { username: 'verifier', name: 'dr. Laras Ayu', role: 'MEDICAL_VERIFIER', ...SERANG },
  { username: 'approver', name: 'Bima Arsandi', role: 'BENEFIT_APPROVER', ...SERANG },
  { username: 'head', name: 'Citra Lesmana', role: 'BRANCH_HEAD', ...SERANG },
  {
    username: 'regional',
    name: 'Prabu Wirayuda',
    role: 'REGIONAL_DEPUTY',
    organisation: 'Kantor Wilayah Banten',
  },
  { username: 'maker', name: 'Nadia Safitri', role: 'FINANCE_MAKER', ...SERANG },
  { username: 'releaser', name: 'Galih Pamungkas', role: 'FINANCE_RELEASER', ...SERANG },
  {
    username: 'inspector',
    name: 'Tirta Adiguna',
    role: 'LABOUR_INSPECTOR',
    organisation: 'Dinas Tenaga Kerja Provinsi Banten',
  },
  { username: 'advisor', name: 'dr. Kemala Dewi', role: 'ADVISORY_DOCTOR', organisation: 'Dokter Penasihat' },
  { username: 'spo', name: 'Vina Oktaviani', role: 'SPO_COUNTER', organisation: 'Bank BNI' },
  { username: 'perisai', name: 'Arif Budiman', role: 'PERISAI_AGENT', organisation: 'Perisai Serang' },
  {
    username: 'auditor',
    name: 'Sekar Larasati',
    role: 'AUDITOR',
    organisation: 'Satuan Pengawasan Internal',
  },
  { username: 'admin', name: 'Teguh Santika', role: 'ADMIN', organisation: 'Kantor Pusat' },
  { username: 'admin2', name: 'Wulan Paramita', role: 'ADMIN', organisation: 'Kantor Pusat' },
];
