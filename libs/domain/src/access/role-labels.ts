import type { Text } from '../findings';
import type { Role } from './roles';

export const ROLE_LABELS: Readonly<Record<Role, Text>> = {
  PLKK_STAFF: { id: 'Petugas PLKK', en: 'PLKK staff' },
  PLKK_DOCTOR: { id: 'Dokter PLKK', en: 'PLKK doctor' },
  EMPLOYER: { id: 'Perusahaan', en: 'Employer' },
  CLAIM_OFFICER: { id: 'Petugas klaim', en: 'Claim officer' },
  MEDICAL_VERIFIER: { id: 'Verifikator medis', en: 'Medical verifier' },
  BENEFIT_APPROVER: { id: 'Penyetuju cabang', en: 'Branch approver' },
  BRANCH_HEAD: { id: 'Kepala cabang', en: 'Branch head' },
  REGIONAL_DEPUTY: { id: 'Deputi wilayah', en: 'Regional deputy' },
  FINANCE_MAKER: { id: 'Penyusun keuangan', en: 'Finance maker' },
  FINANCE_RELEASER: { id: 'Perilis keuangan', en: 'Finance releaser' },
  LABOUR_INSPECTOR: { id: 'Pengawas ketenagakerjaan', en: 'Labour inspector' },
  ADVISORY_DOCTOR: { id: 'Dokter penasihat', en: 'Advisory doctor' },
  SPO_COUNTER: { id: 'Loket SPO', en: 'SPO counter' },
  PERISAI_AGENT: { id: 'Agen Perisai', en: 'Perisai agent' },
  AUDITOR: { id: 'Auditor', en: 'Auditor' },
  ADMIN: { id: 'Admin', en: 'Administrator' },
};
