import type { Role } from '@jkk/domain/access';
import { BENEFIT_LABELS } from '@jkk/domain/benefits/types';
import type { Text } from '../i18n/use-words';

type Labels = Readonly<Record<string, Text>>;

export const ROLE_LABEL: Readonly<Record<Role, Text>> = {
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

/** What somebody is asked to do, per wait code: an infinitive that follows "Menunggu X …". */
export const WAIT_TASK: Labels = {
  STAGE_ONE: { id: 'menyerahkan laporan Tahap I', en: 'to hand in the stage I report' },
  DUPLICATE_DECISION: { id: 'memutuskan laporan ganda', en: 'to decide on the possible duplicate' },
  COMPLETION: { id: 'melengkapi data', en: 'to complete the data' },
  MEDICAL_STATEMENT: { id: 'mengisi keterangan dokter', en: 'to enter the medical statement' },
  VERIFICATION: { id: 'memverifikasi keterangan dokter', en: 'to verify the medical statement' },
  CONCLUSION: {
    id: 'menyimpulkan kecelakaan kerja atau bukan',
    en: 'to conclude whether it is a work accident',
  },
  FINAL_REPORT: { id: 'menyerahkan laporan Tahap II', en: 'to hand in the final report' },
  DOCUMENTS: { id: 'memeriksa kelengkapan berkas', en: 'to check the documents' },
  PROPOSAL: { id: 'mengusulkan manfaat', en: 'to propose the benefit' },
  DECISION: { id: 'memutuskan usulan manfaat', en: 'to decide on the proposed benefit' },
  RELEASE: { id: 'merilis pembayaran', en: 'to release the payment' },
  PAYMENT: { id: 'menyelesaikan pengiriman ke bank', en: 'to see the transfer through' },
  SETTLEMENT: {
    id: 'membuktikan pembayaran di mutasi bank',
    en: 'to prove the payment on the bank statement',
  },
  OBJECTION: { id: 'mengajukan keberatan bila tidak setuju', en: 'to object if they disagree' },
  DETERMINATION: { id: 'menetapkan', en: 'to make a determination' },
  ADVICE: { id: 'memberi pendapat', en: 'to give an opinion' },
};

/** The same as a row's heading: verb first. */
export const WAIT_TITLE: Labels = {
  STAGE_ONE: { id: 'Serahkan Tahap I', en: 'Hand in stage I' },
  DUPLICATE_DECISION: { id: 'Putuskan laporan ganda', en: 'Decide the duplicate' },
  COMPLETION: { id: 'Lengkapi data', en: 'Complete the data' },
  MEDICAL_STATEMENT: { id: 'Isi keterangan dokter', en: 'Enter the medical statement' },
  VERIFICATION: { id: 'Verifikasi keterangan dokter', en: 'Verify the medical statement' },
  CONCLUSION: { id: 'Simpulkan KK atau bukan', en: 'Conclude' },
  FINAL_REPORT: { id: 'Serahkan Tahap II', en: 'Hand in the final report' },
  DOCUMENTS: { id: 'Periksa kelengkapan berkas', en: 'Check the documents' },
  PROPOSAL: { id: 'Usulkan manfaat', en: 'Propose the benefit' },
  DECISION: { id: 'Putuskan usulan', en: 'Decide on the proposal' },
  RELEASE: { id: 'Rilis pembayaran', en: 'Release the payment' },
  PAYMENT: { id: 'Pantau pengiriman', en: 'Watch the transfer' },
  SETTLEMENT: { id: 'Buktikan di mutasi', en: 'Prove on the statement' },
  OBJECTION: { id: 'Keberatan', en: 'Objection' },
  DETERMINATION: { id: 'Penetapan pengawas', en: 'Determination' },
  ADVICE: { id: 'Beri pendapat', en: 'Give an opinion' },
};

/** What SETTLEMENT means once every payment is proven: nothing to do unless money comes back. */
export const RETURN_PERIOD = {
  task: { id: 'memantau retur bank', en: 'to watch for money that the bank returns' },
  title: { id: 'Pantau retur bank', en: 'Watch for returns' },
};

/** Name of the clock under a deadline. */
export const CLOCK_LABEL: Labels = {
  STAGE_ONE: { id: 'Tahap I 2×24 jam', en: 'Stage I 2×24 hours' },
  DUPLICATE_DECISION: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  COMPLETION: { id: 'Jawaban 14 hari kerja', en: 'Answer 14 working days' },
  MEDICAL_STATEMENT: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  VERIFICATION: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  CONCLUSION: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  FINAL_REPORT: { id: 'Tahap II 2×24 jam', en: 'Stage II 2×24 hours' },
  DOCUMENTS: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  PROPOSAL: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  DECISION: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  RELEASE: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  PAYMENT: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  SETTLEMENT: { id: 'Retur 10 hari kerja', en: 'Returns 10 working days' },
};

/** What follows when nobody acts: the second line of the waiting sentence. */
export const OVERDUE_THEN: Labels = {
  REMIND: { id: 'Jika lewat, pengingat dikirim.', en: 'If missed, a reminder is sent.' },
  ESCALATE: { id: 'Jika lewat, kepala cabang diberi tahu.', en: 'If missed, the branch head is told.' },
  LATE_COMPENSATION: {
    id: 'Jika lewat, peserta berhak atas kompensasi 1% dari santunan per hari.',
    en: 'If missed, the participant is owed 1% of the cash benefit a day.',
  },
  EMPLOYER_PAYS_FIRST: {
    id: 'Jika lewat, perusahaan membayar perawatan lebih dulu.',
    en: 'If missed, the employer pays for treatment first.',
  },
  EXPIRE: { id: 'Jika lewat, hak klaim daluwarsa.', en: 'If missed, the right to claim lapses.' },
  NOTHING: { id: '', en: '' },
};

export const BENEFIT_LABEL: Labels = BENEFIT_LABELS;

export const PAYEE_LABEL: Labels = {
  PARTICIPANT: { id: 'Peserta', en: 'Participant' },
  EMPLOYER: { id: 'Perusahaan', en: 'Employer' },
  HEIR: { id: 'Ahli waris', en: 'Heir' },
  PLKK: { id: 'PLKK', en: 'PLKK' },
  GUARDIAN: { id: 'Wali', en: 'Guardian' },
  CHILD: { id: 'Anak', en: 'Child' },
  ARRANGER: { id: 'Pengurus pemakaman', en: 'Funeral arranger' },
  DJS: { id: 'Dana Jaminan Sosial', en: 'Social security fund (DJS)' },
};

export const PAYOUT_LABEL: Labels = {
  AWAITING_RELEASE: { id: 'Menunggu rilis', en: 'Awaits release' },
  RELEASED: { id: 'Dirilis', en: 'Released' },
  SENDING: { id: 'Dikirim', en: 'Being sent' },
  UNKNOWN: { id: 'Tidak diketahui', en: 'Outcome unknown' },
  PENDING: { id: 'Diproses bank', en: 'Pending at the bank' },
  CLAIMED_PAID: { id: 'Bank menyatakan dibayar', en: 'Bank says paid' },
  RECONCILED: { id: 'Terbukti di mutasi', en: 'Proven on statement' },
  RETURNED: { id: 'Kembali dari bank', en: 'Returned by bank' },
  FAILED: { id: 'Gagal', en: 'Failed' },
  HELD: { id: 'Ditahan', en: 'Held' },
  CANCELLED: { id: 'Dibatalkan', en: 'Cancelled' },
};

/** An attempt has the words of its payout, and some of its own. */
export const ATTEMPT_LABEL: Labels = {
  ...PAYOUT_LABEL,
  NOT_SENT: { id: 'Tidak terkirim', en: 'Not sent' },
  REJECTED: { id: 'Ditolak bank', en: 'Refused by the bank' },
  FAILED_FINAL: { id: 'Gagal, pasti', en: 'Failed for certain' },
};

/** What an answer of the bank means, or how it was lost. */
export const WIRE_OUTCOME_LABEL: Labels = {
  ...ATTEMPT_LABEL,
  MATCH: { id: 'Nama cocok', en: 'Name matches' },
  NEAR: { id: 'Nama mirip', en: 'Name is similar' },
  MISMATCH: { id: 'Nama berbeda', en: 'Name differs' },
  ACCOUNT_CLOSED: { id: 'Rekening ditutup', en: 'Account closed' },
  ACCOUNT_UNKNOWN: { id: 'Rekening tidak ada', en: 'No such account' },
  PAID: { id: 'Dinyatakan dibayar', en: 'Said to be paid' },
  UNDER_WAY: { id: 'Masih diproses', en: 'Under way' },
  DENIED: { id: 'Dinyatakan tidak ada', en: 'Said not to exist' },
  NOTHING: { id: 'Tanpa keterangan', en: 'Nothing said' },
  HOLD: { id: 'Perlu diperiksa orang', en: 'Somebody must look' },
  NOT_ACCEPTED: { id: 'Tidak diterima bank', en: 'Not accepted by the bank' },
  UNAVAILABLE: { id: 'Bank tidak menjawab', en: 'The bank did not answer' },
};

const LEDGER_ACCOUNT_LABEL: Labels = {
  BENEFIT_EXPENSE: { id: 'Beban manfaat', en: 'Benefit expense' },
  BENEFIT_PAYABLE: { id: 'Utang manfaat', en: 'Benefits payable' },
  RETURNED_PAYABLE: { id: 'Utang retur', en: 'Returned payments' },
  BANK_FEE: { id: 'Biaya bank', en: 'Bank fees' },
  SUSPENSE_UNMATCHED: { id: 'Mutasi belum dikenal', en: 'Unmatched lines' },
  FUND_DEPOSIT: { id: 'Setoran dana', en: 'Deposits of the fund' },
  BANK_CLEARING: { id: 'Kliring bank', en: 'Bank clearing' },
  CASH: { id: 'Kas di bank', en: 'Cash at bank' },
};

export const CONDITION_LABEL: Labels = {
  UNDER_TREATMENT: { id: 'Masih dalam pengobatan', en: 'Still under treatment' },
  RECOVERED: { id: 'Sembuh', en: 'Recovered' },
  PARTIAL_ANATOMICAL: { id: 'Cacat sebagian anatomis', en: 'Partial anatomical disability' },
  PARTIAL_FUNCTIONAL: { id: 'Cacat sebagian fungsi', en: 'Partial functional disability' },
  TOTAL_PERMANENT: { id: 'Cacat total tetap', en: 'Total permanent disability' },
  DIED: { id: 'Meninggal dunia', en: 'Died' },
};

export const FINDING_LABEL: Labels = {
  WORK_RELATED: { id: 'Akibat kerja', en: 'Work-related' },
  NOT_WORK_RELATED: { id: 'Bukan akibat kerja', en: 'Not work-related' },
  UNCERTAIN: { id: 'Belum pasti', en: 'Uncertain' },
};

export const CONCLUSION_LABEL: Labels = {
  WORK_ACCIDENT: { id: 'Kecelakaan kerja', en: 'Work accident' },
  OCCUPATIONAL_DISEASE: { id: 'Penyakit akibat kerja', en: 'Occupational disease' },
  NOT_WORK_RELATED: { id: 'Bukan akibat kerja', en: 'Not work-related' },
};

export const CONSEQUENCE_LABEL: Labels = {
  INJURED: { id: 'Luka', en: 'Injured' },
  ILL: { id: 'Sakit', en: 'Ill' },
  DIED: { id: 'Meninggal', en: 'Died' },
};

export const CIRCUMSTANCE_LABEL: Labels = {
  AT_WORK: { id: 'Sedang bekerja', en: 'At work' },
  COMMUTING: { id: 'Perjalanan pergi atau pulang kerja', en: 'Commuting' },
  ON_DUTY: { id: 'Perjalanan dinas', en: 'On duty travel' },
  BREAK: { id: 'Istirahat', en: 'During a break' },
  SUDDEN_DEATH: { id: 'Meninggal mendadak', en: 'Sudden death' },
  VIOLENCE: { id: 'Kekerasan', en: 'Violence' },
  EXPOSURE: { id: 'Pajanan di tempat kerja', en: 'Exposure at work' },
};

export const PLACE_LABEL: Labels = {
  WORKPLACE: { id: 'Di tempat kerja', en: 'At the workplace' },
  OUTSIDE: { id: 'Di luar', en: 'Outside' },
  TRAFFIC: { id: 'Di jalan raya', en: 'On the road' },
};

export const CHANNEL_LABEL: Labels = {
  PLKK: { id: 'PLKK', en: 'PLKK' },
  EMPLOYER: { id: 'perusahaan', en: 'employer' },
  SPO: { id: 'loket SPO', en: 'SPO counter' },
  PERISAI: { id: 'agen Perisai', en: 'Perisai agent' },
  BRANCH: { id: 'kantor cabang', en: 'branch' },
};

export const SEGMENT_LABEL: Labels = {
  PU: { id: 'PU, penerima upah', en: 'PU, wage earner' },
  BPU: { id: 'BPU, bukan penerima upah', en: 'BPU, informal worker' },
  JAKON: { id: 'JAKON, jasa konstruksi', en: 'JAKON, construction' },
  PMI: { id: 'PMI, pekerja migran', en: 'PMI, migrant worker' },
};

export const RELATION_LABEL: Labels = {
  SPOUSE: { id: 'Suami atau istri', en: 'Spouse' },
  CHILD: { id: 'Anak', en: 'Child' },
  PARENT: { id: 'Orang tua', en: 'Parent' },
  GRANDPARENT: { id: 'Kakek atau nenek', en: 'Grandparent' },
  GRANDCHILD: { id: 'Cucu', en: 'Grandchild' },
  SIBLING: { id: 'Saudara kandung', en: 'Sibling' },
  PARENT_IN_LAW: { id: 'Mertua', en: 'Parent-in-law' },
  BY_WILL: { id: 'Menurut wasiat', en: 'By will' },
};

export const SCHOOL_LABEL: Labels = {
  TK: { id: 'TK', en: 'Kindergarten (TK)' },
  SD: { id: 'SD', en: 'Primary school (SD)' },
  SMP: { id: 'SMP', en: 'Lower secondary (SMP)' },
  SMA: { id: 'SMA', en: 'Upper secondary (SMA)' },
  PT: { id: 'Perguruan tinggi atau pelatihan', en: 'Higher education or training' },
};

export const SIDE_LABEL: Labels = {
  RIGHT: { id: 'kanan', en: 'right' },
  LEFT: { id: 'kiri', en: 'left' },
};

export const BODY_PART_LABEL: Labels = {
  HEAD: { id: 'Kepala', en: 'Head' },
  FACE: { id: 'Wajah', en: 'Face' },
  EYE: { id: 'Mata', en: 'Eye' },
  EAR: { id: 'Telinga', en: 'Ear' },
  NECK: { id: 'Leher', en: 'Neck' },
  CHEST: { id: 'Dada', en: 'Chest' },
  BACK: { id: 'Punggung', en: 'Back' },
  ABDOMEN: { id: 'Perut', en: 'Abdomen' },
  PELVIS: { id: 'Panggul', en: 'Pelvis' },
  SHOULDER: { id: 'Bahu', en: 'Shoulder' },
  UPPER_ARM: { id: 'Lengan atas', en: 'Upper arm' },
  ELBOW: { id: 'Siku', en: 'Elbow' },
  FOREARM: { id: 'Lengan bawah', en: 'Forearm' },
  WRIST: { id: 'Pergelangan tangan', en: 'Wrist' },
  HAND: { id: 'Tangan', en: 'Hand' },
  FINGER: { id: 'Jari tangan', en: 'Finger' },
  THIGH: { id: 'Paha', en: 'Thigh' },
  KNEE: { id: 'Lutut', en: 'Knee' },
  LOWER_LEG: { id: 'Tungkai bawah', en: 'Lower leg' },
  ANKLE: { id: 'Pergelangan kaki', en: 'Ankle' },
  FOOT: { id: 'Kaki', en: 'Foot' },
  TOE: { id: 'Jari kaki', en: 'Toe' },
  WHOLE_BODY: { id: 'Seluruh tubuh', en: 'Whole body' },
};

/** Parts that exist once: no side is asked for them. */
export const UNPAIRED_PARTS: readonly string[] = [
  'HEAD',
  'FACE',
  'NECK',
  'CHEST',
  'BACK',
  'ABDOMEN',
  'PELVIS',
  'WHOLE_BODY',
];

/** Banks with the names people use. */
export const BANK_NAME: Readonly<Record<string, string>> = {
  '002': 'BRI',
  '008': 'Mandiri',
  '009': 'BNI',
  '011': 'Danamon',
  '013': 'Permata',
  '014': 'BCA',
  '022': 'CIMB Niaga',
  '110': 'BJB',
  '111': 'Bank Jakarta',
  '122': 'BPD Kalsel',
  '123': 'BPD Kalbar',
  '200': 'BTN',
  '441': 'KB Bank',
  '451': 'BSI',
};

/** Banks that send for the programme and give statements. */
export const PARTNER_BANKS = ['002', '008', '009', '200', '111', '441', '110', '123', '122'] as const;

export const RULE_SET_LABEL: Readonly<Record<string, string>> = {
  'PP-44-2015': 'PP 44/2015',
  'PP-82-2019': 'PP 82/2019',
  'PERMENAKER-18-2018': 'Permenaker 18/2018',
  'PERMENAKER-4-2023': 'Permenaker 4/2023',
  'PERMENAKER-26-2015': 'Permenaker 26/2015',
  'PERMENAKER-5-2021': 'Permenaker 5/2021',
  'PERMENAKER-1-2025': 'Permenaker 1/2025',
};

/** The label of a code, or the code itself where a newer server knows more codes than this page. */
export const labelOf = (labels: Labels, code: string | null | undefined): Text =>
  code == null ? { id: '', en: '' } : (labels[code] ?? { id: code, en: code });

export const bankName = (code: string | null | undefined): string =>
  code == null ? '' : (BANK_NAME[code] ?? code);
/** *BRI …6868*: the bank and the last four digits of an account that the server has masked already. */
export const shortAccount = (bankCode: string, maskedAccount: string): string =>
  `${bankName(bankCode)} …${maskedAccount.slice(-4)}`;

/** `CASH:008:8888…` as people say it: *Kas di bank · Mandiri*. */
export function ledgerAccount(account: string): Text {
  const [code, bank] = account.split(':');
  const { id, en } = labelOf(LEDGER_ACCOUNT_LABEL, code);
  const at = bank === undefined ? '' : ` · ${bankName(bank)}`;
  return { id: `${id}${at}`, en: `${en}${at}` };
}

export const ruleSetName = (code: string | null | undefined): string =>
  code == null ? '' : (RULE_SET_LABEL[code] ?? code);
