import type { Text } from '../findings';

type Labels = Readonly<Record<string, Text>>;

/** The ways on which a report comes in. */
export const CHANNEL_LABELS = {
  PLKK: { id: 'PLKK', en: 'PLKK' },
  EMPLOYER: { id: 'perusahaan', en: 'employer' },
  SPO: { id: 'loket SPO', en: 'SPO counter' },
  PERISAI: { id: 'agen Perisai', en: 'Perisai agent' },
  BRANCH: { id: 'kantor cabang', en: 'branch' },
} as const satisfies Labels;
export type Channel = keyof typeof CHANNEL_LABELS;

export const CONSEQUENCE_LABELS = {
  INJURED: { id: 'Luka', en: 'Injured' },
  ILL: { id: 'Sakit', en: 'Ill' },
  DIED: { id: 'Meninggal', en: 'Died' },
} as const satisfies Labels;
export type Consequence = keyof typeof CONSEQUENCE_LABELS;

export const PLACE_LABELS = {
  WORKPLACE: { id: 'Di tempat kerja', en: 'At the workplace' },
  OUTSIDE: { id: 'Di luar', en: 'Outside' },
  TRAFFIC: { id: 'Di jalan raya', en: 'On the road' },
} as const satisfies Labels;
export type PlaceType = keyof typeof PLACE_LABELS;

/** What proves how it happened, where somebody else has to say so. */
export const EVIDENCE_LABELS = {
  POLICE_REPORT: { id: 'Laporan polisi', en: 'Police report' },
  VISUM: { id: 'Visum et repertum', en: 'Medico-legal report (visum)' },
  GUARANTEE_LETTER: { id: 'Surat jaminan Jasa Raharja', en: 'Guarantee letter of Jasa Raharja' },
  GUARANTEE_REFUSAL: { id: 'Surat penolakan Jasa Raharja', en: 'Refusal by Jasa Raharja' },
  WITNESS_STATEMENTS: {
    id: 'Pernyataan pemberi kerja dan dua saksi',
    en: 'Statements of the employer and two witnesses',
  },
} as const satisfies Labels;
export type EvidenceKind = keyof typeof EVIDENCE_LABELS;

/** Papers of others that prove who somebody is to the participant. */
export const PERSON_PROOF_LABELS = {
  GUARDIANSHIP_COURT: { id: 'Penetapan wali oleh pengadilan', en: 'Guardianship by decision of a court' },
  FAMILY_CARD: { id: 'Kartu keluarga', en: 'Family card' },
  BIRTH_CERTIFICATE: { id: 'Akta lahir', en: 'Birth certificate' },
  MARRIAGE_BOOK: { id: 'Buku nikah', en: 'Marriage book' },
  MARRIAGE_DISPENSATION: { id: 'Dispensasi kawin dari pengadilan', en: 'Dispensation to marry by a court' },
  HEIR_LETTER: { id: 'Surat keterangan ahli waris', en: 'Certificate of heirs' },
  WILL: { id: 'Wasiat', en: 'Will' },
  DEATH_CERTIFICATE: { id: 'Akta kematian', en: 'Death certificate' },
  IDENTITY_CARD: { id: 'KTP', en: 'Identity card (KTP)' },
  NAME_BY_COURT: { id: 'Penetapan ganti nama', en: 'Change of name by decision of a court' },
} as const satisfies Labels;
export type PersonProofKind = keyof typeof PERSON_PROOF_LABELS;

/** Whose identity in the record may be put right. */
export const PERSON_LABELS = {
  HEIR: { id: 'Ahli waris', en: 'Heir' },
  GUARDIAN: { id: 'Wali', en: 'Guardian' },
  CHILD: { id: 'Anak sekolah', en: 'Child at school' },
  ARRANGER: { id: 'Pengurus pemakaman', en: 'Who arranged the funeral' },
  PARTICIPANT: { id: 'Peserta, menurut kepesertaan', en: 'The participant, by the register' },
} as const satisfies Labels;
export type PersonRole = keyof typeof PERSON_LABELS;

/** What proves that an employer paid a worker first. */
export const ADVANCE_PROOF_LABELS = {
  RECEIPT: { id: 'Kuitansi', en: 'Receipt' },
  TRANSFER: { id: 'Bukti transfer', en: 'Transfer' },
  PAYSLIP: { id: 'Slip upah', en: 'Payslip' },
} as const satisfies Labels;

/** When in the placement of a migrant worker. */
export const PHASE_LABELS = {
  BEFORE: { id: 'Sebelum penempatan', en: 'Before placement' },
  DURING: { id: 'Selama penempatan', en: 'During placement' },
  AFTER: { id: 'Sesudah penempatan', en: 'After placement' },
} as const satisfies Labels;
export type Phase = keyof typeof PHASE_LABELS;

/** On whose behalf a paper form is handed in. */
export const ON_BEHALF_LABELS = {
  PARTICIPANT: { id: 'Peserta', en: 'Participant' },
  FAMILY: { id: 'Keluarga', en: 'Family' },
  UNION: { id: 'Serikat pekerja', en: 'Trade union' },
} as const satisfies Labels;
export type OnBehalf = keyof typeof ON_BEHALF_LABELS;

export const MEDICAL_FORM_LABELS = {
  '3b KK 3': { id: '3b KK 3 (kecelakaan kerja)', en: '3b KK 3 (work accident)' },
  '3b PAK 3': { id: '3b PAK 3 (penyakit akibat kerja)', en: '3b PAK 3 (occupational disease)' },
} as const satisfies Labels;
export type MedicalForm = keyof typeof MEDICAL_FORM_LABELS;

/** The doctor's view of the relation to work. */
export const FINDING_LABELS = {
  WORK_RELATED: { id: 'Akibat kerja', en: 'Work-related' },
  NOT_WORK_RELATED: { id: 'Bukan akibat kerja', en: 'Not work-related' },
  UNCERTAIN: { id: 'Belum pasti', en: 'Uncertain' },
} as const satisfies Labels;
export type MedicalFinding = keyof typeof FINDING_LABELS;

export const CONCLUSION_LABELS = {
  WORK_ACCIDENT: { id: 'Kecelakaan kerja', en: 'Work accident' },
  OCCUPATIONAL_DISEASE: { id: 'Penyakit akibat kerja', en: 'Occupational disease' },
  NOT_WORK_RELATED: { id: 'Bukan akibat kerja', en: 'Not work-related' },
} as const satisfies Labels;
export type ConclusionCode = keyof typeof CONCLUSION_LABELS;

/** What a person may decide about cover; that an officer decides is no decision. */
export const COVER_LABELS = {
  COVERED: { id: 'Dijamin', en: 'Covered' },
  EMPLOYER_PAYS_FIRST: {
    id: 'Dijamin, pemberi kerja membayar dahulu',
    en: 'Covered, the employer pays first',
  },
  NOT_COVERED: { id: 'Tidak dijamin', en: 'Not covered' },
} as const satisfies Labels;
export type CoverOutcome = keyof typeof COVER_LABELS;

export const SCHOOL_LABELS = {
  TK: { id: 'TK', en: 'Kindergarten (TK)' },
  SD: { id: 'SD', en: 'Primary school (SD)' },
  SMP: { id: 'SMP', en: 'Lower secondary (SMP)' },
  SMA: { id: 'SMA', en: 'Upper secondary (SMA)' },
  PT: { id: 'Perguruan tinggi atau pelatihan', en: 'Higher education or training' },
} as const satisfies Labels;
export type SchoolLevel = keyof typeof SCHOOL_LABELS;

export const VERIFICATION_LABELS = {
  CONFIRMED: { id: 'Dibenarkan', en: 'Confirmed' },
  QUERIED: { id: 'Dipertanyakan', en: 'Queried' },
} as const satisfies Labels;
export type VerificationOutcome = keyof typeof VERIFICATION_LABELS;

export const DUPLICATE_LABELS = {
  DISTINCT: { id: 'Dua kejadian berbeda', en: 'Two different events' },
  SAME: { id: 'Kejadian yang sama', en: 'The same event' },
} as const satisfies Labels;
export type DuplicateOutcome = keyof typeof DUPLICATE_LABELS;

export const BENEFIT_DECISION_LABELS = {
  APPROVE: { id: 'Setujui', en: 'Approve' },
  RETURN: { id: 'Kembalikan', en: 'Return' },
  REFUSE: { id: 'Tolak', en: 'Refuse' },
} as const satisfies Labels;
export type BenefitDecisionCode = keyof typeof BENEFIT_DECISION_LABELS;

export const BODY_PART_LABELS = {
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
} as const satisfies Labels;
export type BodyPart = keyof typeof BODY_PART_LABELS;

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

/** Reasons that a person picks for a no, a return, a withdrawal or a cancellation. */
export const REASON_LABELS = {
  WORK_RELATION_PROVEN: { id: 'Hubungan kerja terbukti', en: 'The relation to work is proven' },
  NO_EXTERNAL_FORCE: { id: 'Ruda paksa tidak terbukti', en: 'No external force is proven' },
  OUTSIDE_WORK: { id: 'Terjadi di luar hubungan kerja', en: 'It happened outside work' },
  UNUSUAL_ROUTE: { id: 'Bukan jalan yang biasa dilalui', en: 'Not the usual route' },
  OWN_INTENT: { id: 'Disengaja', en: 'Intentional' },
  DOCUMENTS_INCOMPLETE: { id: 'Berkas kurang', en: 'Documents are missing' },
  AMOUNT_UNCLEAR: { id: 'Jumlah perlu dijelaskan', en: 'The amount needs an explanation' },
  PAYEE_UNCLEAR: { id: 'Penerima atau rekening perlu diperiksa', en: 'The payee or account needs checking' },
  PROVEN_BY_DOCUMENTS: { id: 'Terbukti dari dokumen', en: 'Proven by the documents' },
  REGISTER_CONFIRMED: { id: 'Dibenarkan data kepesertaan', en: 'Confirmed by the register' },
  NOT_A_PARTICIPANT: {
    id: 'Bukan peserta pada tanggal kejadian',
    en: 'No participant on the day of the event',
  },
  CONTRIBUTION_LAPSED: { id: 'Iuran tidak dibayar', en: 'The contribution was not paid' },
  NOT_PROVEN: { id: 'Tidak terbukti', en: 'Not proven' },
  NOT_ENTITLED: { id: 'Tidak berhak menurut aturan', en: 'Not entitled under the rule' },
  ALREADY_PAID: { id: 'Sudah pernah dibayar', en: 'Already paid' },
  DUPLICATE: { id: 'Laporan ganda', en: 'Duplicate report' },
  REPORTED_BY_MISTAKE: { id: 'Salah lapor', en: 'Reported by mistake' },
  FRAUD_SUSPECTED: { id: 'Dugaan kecurangan', en: 'Suspected fraud' },
} as const satisfies Labels;
export type ReasonCode = keyof typeof REASON_LABELS;

/** Why less than was asked for is approved. */
export const BILL_REASON_LABELS = {
  TARIFF: { id: 'Sesuai tarif kontrak', en: 'As the contract says' },
  OUTSIDE_TARIFF: {
    id: 'Di luar daftar tarif, harga diperiksa',
    en: 'Outside the tariff list, the price was checked',
  },
  NOT_LINKED: { id: 'Tidak berkaitan dengan cedera', en: 'Not linked to the injury' },
  NOT_NEEDED: { id: 'Tidak diperlukan secara medis', en: 'Not needed medically' },
  NOT_PROVEN: { id: 'Belum dibuktikan', en: 'Not proven yet' },
  NOT_PAYABLE: { id: 'Tidak dapat dibayar', en: 'Cannot be paid' },
} as const satisfies Labels;
export type BillReason = keyof typeof BILL_REASON_LABELS;

/** What a second person says of what the first one did. */
export const CONFIRMATION_LABELS = {
  CONFIRM: { id: 'Benarkan', en: 'Confirm' },
  REFUSE: { id: 'Tolak', en: 'Refuse' },
} as const;

/** Why a guarantee was revoked, or stands again. */
export const GUARANTEE_REASONS = {
  LEFT_HOSPITAL: {
    id: 'Peserta tidak lagi dirawat di sini',
    en: 'The participant is not treated here any more',
  },
  NOT_LINKED: { id: 'Perawatan tidak berkaitan', en: 'The treatment is not linked to the event' },
  FRAUD_SUSPECTED: { id: 'Dugaan kecurangan', en: 'Suspected fraud' },
  ISSUED_BY_MISTAKE: { id: 'Diterbitkan keliru', en: 'Issued by mistake' },
  REVOKED_BY_MISTAKE: { id: 'Dicabut keliru', en: 'Revoked by mistake' },
  TREATED_AGAIN: { id: 'Dirawat lagi', en: 'Treated again' },
} as const satisfies Labels;
