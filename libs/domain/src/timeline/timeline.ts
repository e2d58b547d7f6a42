import { BENEFIT_LABELS, isBenefitType } from '../benefits/types';
import type { ClaimEventDraft } from '../claim/events';
import type { Text } from '../findings';
import { formatRupiah } from '../money';

/** What the sentence of an entry needs beside the event: the benefit types of the claim, by id. */
export interface TimelineContext {
  readonly benefitTypes: Readonly<Record<string, string>>;
}

type Data = ClaimEventDraft['data'];
type Sentence = (data: Data, context: TimelineContext) => Text;

const fixed =
  (id: string, en: string): Sentence =>
  () => ({ id, en });

/** "Santunan kematian, Rp48.000.000" in both languages. */
const benefitOf = (data: Data, context: TimelineContext): Text => {
  const type = context.benefitTypes[String(data['benefitId'])] ?? String(data['type'] ?? '');
  const label = isBenefitType(type) ? BENEFIT_LABELS[type] : { id: 'Manfaat', en: 'Benefit' };
  const amount = typeof data['amountRupiah'] === 'number' ? `, ${formatRupiah(data['amountRupiah'])}` : '';
  return { id: label.id + amount, en: label.en + amount };
};

const aboutBenefit =
  (id: string, en: string): Sentence =>
  (data, context) => {
    const benefit = benefitOf(data, context);
    return { id: `${benefit.id}: ${id}`, en: `${benefit.en}: ${en}` };
  };

const DEADLINE_NAMES: Readonly<Record<string, Text>> = {
  STAGE_ONE: { id: 'laporan Tahap I', en: 'the stage I report' },
  DUPLICATE_DECISION: { id: 'putusan laporan ganda', en: 'the decision on a duplicate' },
  COMPLETION: { id: 'kelengkapan data', en: 'the missing data' },
  MEDICAL_STATEMENT: { id: 'keterangan dokter', en: "the doctor's statement" },
  VERIFICATION: { id: 'verifikasi medis', en: 'the medical verification' },
  CONCLUSION: { id: 'kesimpulan', en: 'the conclusion' },
  FINAL_REPORT: { id: 'laporan Tahap II', en: 'the final report' },
  PROPOSAL: { id: 'usulan manfaat', en: 'the proposal of a benefit' },
  DECISION: { id: 'putusan manfaat', en: 'the decision on a benefit' },
  RELEASE: { id: 'rilis pembayaran', en: 'the release of a payment' },
  PAYMENT: { id: 'pembayaran', en: 'a payment' },
  SETTLEMENT: { id: 'bukti mutasi bank', en: 'the proof on the statement' },
};

const deadlinePassed: Sentence = (data) => {
  const name = DEADLINE_NAMES[String(data['code'])] ?? { id: 'langkah berikut', en: 'the next step' };
  const late = data['onOverdue'] === 'LATE_COMPENSATION';
  return {
    id: `Tenggat ${name.id} lewat.${late ? ' Kompensasi 1% per hari berjalan.' : ''}`,
    en: `The deadline for ${name.en} has passed.${late ? ' Compensation of 1% a day is running.' : ''}`,
  };
};

/** One plain sentence for each kind of event; the table is complete by its type. */
const SENTENCES: Readonly<Record<ClaimEventDraft['code'], Sentence>> = {
  CLAIM_REPORTED: (data) =>
    data['stageOne'] === true
      ? { id: 'Laporan Tahap I diterima.', en: 'Stage I report received.' }
      : { id: 'Dugaan kecelakaan kerja dilaporkan.', en: 'A suspected work accident was reported.' },
  CLAIM_OPENED: fixed(
    'Kepesertaan diperiksa, klaim masuk verifikasi medis.',
    'Cover checked; the claim goes to medical verification.',
  ),
  DUPLICATE_SUSPECTED: (data) => {
    const list = (data['candidates'] as readonly string[] | undefined)?.join(', ') ?? '';
    return { id: `Kemungkinan ganda dengan ${list}.`, en: `Possible duplicate of ${list}.` };
  },
  DATA_FOUND_INCOMPLETE: fixed(
    'Data kurang; pelapor diminta melengkapi.',
    'Data incomplete; the reporter is asked to complete it.',
  ),
  STAGE_ONE_RECEIVED: fixed('Formulir 3 KK 1 (Tahap I) diterima.', 'Form 3 KK 1 (stage I) received.'),
  FOUND_DISTINCT: fixed('Diputuskan bukan laporan ganda.', 'Found not to be a duplicate.'),
  FOUND_SAME: (data) => ({
    id: `Diputuskan sama dengan ${String(data['sameAs'])}.`,
    en: `Found to be the same as ${String(data['sameAs'])}.`,
  }),
  DATA_COMPLETED: fixed('Data dilengkapi.', 'Data completed.'),
  STATEMENT_ENTERED: fixed(
    'Keterangan dokter (3b KK 3) diisi.',
    "The doctor's statement (3b KK 3) was entered.",
  ),
  STATEMENT_CONFIRMED: fixed(
    'Keterangan dokter dibenarkan verifikator medis.',
    "The medical verifier confirmed the doctor's statement.",
  ),
  STATEMENT_QUERIED: fixed(
    'Verifikator medis meminta keterangan baru.',
    'The medical verifier asked for a new statement.',
  ),
  CONCLUDED_POSITIVE: (data) =>
    data['conclusion'] === 'OCCUPATIONAL_DISEASE'
      ? { id: 'Disimpulkan penyakit akibat kerja.', en: 'Concluded: occupational disease.' }
      : { id: 'Disimpulkan kecelakaan kerja.', en: 'Concluded: work accident.' },
  CONCLUDED_NEGATIVE: fixed(
    'Disimpulkan bukan kecelakaan kerja atau penyakit akibat kerja.',
    'Concluded: neither work accident nor occupational disease.',
  ),
  FINAL_REPORT_RECEIVED: fixed('Laporan Tahap II (3a KK 2) diterima.', 'Final report (3a KK 2) received.'),
  BENEFIT_REQUESTED: aboutBenefit('diminta dan dihitung.', 'requested and computed.'),
  BENEFIT_CORRECTED: aboutBenefit('diperbaiki dan dihitung ulang.', 'corrected and computed again.'),
  BENEFIT_COMPLETE: aboutBenefit(
    'berkas lengkap. Tenggat bayar 7 hari kerja berjalan.',
    'documents complete. The 7 working days for payment run.',
  ),
  BENEFIT_INCOMPLETE: aboutBenefit(
    'berkas kurang. Tenggat bayar berhenti.',
    'documents missing. The payment clock stopped.',
  ),
  BENEFIT_PROPOSED: aboutBenefit('diusulkan.', 'proposed.'),
  BENEFIT_APPROVED: aboutBenefit('disetujui.', 'approved.'),
  BENEFIT_RETURNED: aboutBenefit('dikembalikan ke petugas.', 'returned to the officer.'),
  BENEFIT_REFUSED: aboutBenefit('ditolak.', 'refused.'),
  BENEFIT_PAID: aboutBenefit('terbukti dibayar di mutasi bank.', 'proven paid on the bank statement.'),
  PAYOUT_RETURNED: aboutBenefit(
    'uang kembali dari bank; perlu rekening lain.',
    'the money came back from the bank; another account is needed.',
  ),
  PAYOUT_FAILED: aboutBenefit(
    'bank menolak pembayaran; perlu rekening lain.',
    'the bank refused the payment; another account is needed.',
  ),
  PAYOUT_HELD: aboutBenefit('pembayaran ditahan untuk diperiksa.', 'the payment is held for a check.'),
  PAYOUT_CANCELLED: aboutBenefit('pembayaran dibatalkan.', 'the payment was cancelled.'),
  PAYEE_REPLACED: aboutBenefit(
    'rekening penerima diganti, diusulkan lagi.',
    'the payee account was replaced; proposed again.',
  ),
  DEADLINE_PASSED: deadlinePassed,
  CLAIM_WITHDRAWN: fixed('Laporan dicabut oleh pelapor.', 'The reporter withdrew the report.'),
  CLAIM_CANCELLED: fixed('Klaim dibatalkan kepala cabang.', 'The branch head cancelled the claim.'),
  CLAIM_EXPIRED: fixed('Hak menuntut manfaat daluwarsa.', 'The right to claim has lapsed.'),
  CLAIM_CLOSED: fixed('Semua selesai; klaim ditutup.', 'Everything is done; the claim is closed.'),
};

/** The sentence of one event for a person who was not there, in both languages. */
export const timelineText = (event: Pick<ClaimEventDraft, 'code' | 'data'>, context: TimelineContext): Text =>
  SENTENCES[event.code](event.data, context);
