import {
  aboutBenefit,
  fixed,
  SHEETS,
  withSettlement,
  type ClaimEventCode,
  type ClaimEventDraft,
  type EventData,
  type Sentence,
  type SentenceContext,
  type SystemEventCode,
} from '../claim';
import type { Text } from '../findings';
import { formatRupiah } from '../money';
import { dayText } from '../calendar';
import { DEADLINE_NAMES } from '../words/waits';

const nameOf = (data: EventData): Text =>
  (DEADLINE_NAMES as Readonly<Record<string, Text>>)[String(data['code'])] ?? {
    id: 'langkah berikut',
    en: 'the next step',
  };

const waitEscalated: Sentence = (data) => {
  const name = nameOf(data);
  const region = data['level'] === 'REGION';
  return {
    id: `Tenggat ${name.id} masih lewat; ${region ? 'kantor wilayah' : 'kepala cabang'} diberi tahu.`,
    en: `The deadline for ${name.en} is still missed; ${region ? 'the regional office' : 'the branch head'} is told.`,
  };
};

const deadlineNear: Sentence = (data) => {
  const on = dayText(String(data['dueOn']));
  if (data['code'] === 'LIMITATION') {
    return {
      id: `Hak menuntut manfaat daluwarsa pada ${on.id} bila tidak diajukan.`,
      en: `The right to claim lapses on ${on.en} unless it is used.`,
    };
  }
  const name = nameOf(data);
  return {
    id: `Tenggat ${name.id} sudah dekat, ${on.id}; yang ditunggu diingatkan.`,
    en: `The deadline for ${name.en} is near, ${on.en}; whoever is awaited is reminded.`,
  };
};

const deadlinePassed: Sentence = (data) => {
  const name = nameOf(data);
  const late = data['onOverdue'] === 'LATE_COMPENSATION';
  if (data['onOverdue'] === 'LAPSE') {
    return {
      id: `Masa untuk ${name.id} berakhir.`,
      en: `The time for ${name.en} is over.`,
    };
  }
  return {
    id: `Tenggat ${name.id} lewat.${late ? ' Kompensasi 1% per hari berjalan.' : ''}`,
    en: `The deadline for ${name.en} has passed.${late ? ' Compensation of 1% a day is running.' : ''}`,
  };
};

const benefitPaid: Sentence = (data, context) => {
  const { lateDays: days, compensationRupiah: owed } = data;
  const isLate = typeof days === 'number' && typeof owed === 'number';
  const late = isLate
    ? {
        id: `, terlambat ${days} hari. Ganti rugi ${formatRupiah(owed)} terutang dan menunggu usulan.`,
        en: `, ${days} days late. Compensation of ${formatRupiah(owed)} is owed and waits to be proposed.`,
      }
    : { id: '.', en: '.' };
  const settled = offsetWords(data);
  return aboutBenefit(
    `terbukti dibayar di mutasi bank${late.id}${settled.id}`,
    `proven paid on the bank statement${late.en}${settled.en}`,
  )(data, context);
};

/** What of the benefit was not paid, because it settled what its payee owed. */
function offsetWords({ offsetRupiah, recoveryNo }: ClaimEventDraft['data']): Text {
  if (typeof offsetRupiah !== 'number') return { id: '', en: '' };
  const amount = formatRupiah(offsetRupiah);
  return {
    id: ` ${amount} diperhitungkan dengan piutang ${String(recoveryNo)}.`,
    en: ` ${amount} settled receivable ${String(recoveryNo)}.`,
  };
}

const payoutReturned: Sentence = (data, context) => {
  const { keptRupiah, dueRupiah } = data;
  if (typeof keptRupiah !== 'number' || typeof dueRupiah !== 'number') {
    return aboutBenefit(
      'uang kembali dari bank; perlu rekening lain.',
      'the money came back from the bank; another account is needed.',
    )(data, context);
  }
  const [kept, due] = [formatRupiah(keptRupiah), formatRupiah(dueRupiah)];
  const rest =
    dueRupiah === 0
      ? { id: 'tidak ada lagi yang dibayar.', en: 'nothing more is due.' }
      : { id: `${due} perlu rekening lain.`, en: `${due} needs another account.` };
  return aboutBenefit(
    `uang kembali dari bank; ${kept} melunasi kelebihan bayarnya, ${rest.id}`,
    `the money came back from the bank; ${kept} settled what was too much of it, ${rest.en}`,
  )(data, context);
};

/** What software records by itself, and the report; the rest stands on the sheets. Both are complete by their types. */
const OF_THE_SYSTEM: Readonly<Record<SystemEventCode, Sentence>> = {
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
  BENEFIT_PAID: benefitPaid,
  PAYOUT_RETURNED: payoutReturned,
  PAYOUT_FAILED: aboutBenefit(
    'bank menolak pembayaran; perlu rekening lain.',
    'the bank refused the payment; another account is needed.',
  ),
  PAYOUT_HELD: aboutBenefit('pembayaran ditahan untuk diperiksa.', 'the payment is held for a check.'),
  PAYOUT_CANCELLED: aboutBenefit('pembayaran dibatalkan.', 'the payment was cancelled.'),
  PAYMENT_UNDUE: aboutBenefit(
    'uang sudah keluar dari bank walau tidak (lagi) harus dibayar: minta kembali, atau usulkan lagi.',
    'the money has left although it was not, or no longer, to be paid: ask for it back, or propose it anew.',
  ),
  DEADLINE_NEAR: deadlineNear,
  DEADLINE_PASSED: deadlinePassed,
  WAIT_ESCALATED: waitEscalated,
  CLAIM_EXPIRED: fixed('Hak menuntut manfaat daluwarsa.', 'The right to claim has lapsed.'),
  CLAIM_CLOSED: fixed(
    'Tidak ada lagi yang ditunggu; klaim ditutup.',
    'Nothing is awaited any more; the claim is closed.',
  ),
  CLAIM_TRANSFERRED: withSettlement(
    'Tidak ada keberatan sampai batas waktu; klaim dialihkan ke BPJS Kesehatan.',
    'No objection came within the term; the claim goes to BPJS Kesehatan.',
  ),
  DEBT_FOLLOWED: fixed(
    'Penerima masih berutang; klaim diikuti sampai utangnya selesai.',
    'A payee still owes; the claim is followed until that is settled.',
  ),
};

const SENTENCES = Object.assign(
  { ...OF_THE_SYSTEM },
  ...Object.values(SHEETS).map(({ sentences }) => sentences),
) as Readonly<Record<ClaimEventCode, Sentence>>;

/** The sentence of one event for a person who was not there, in both languages. */
export const timelineText = (event: Pick<ClaimEventDraft, 'code' | 'data'>, context: SentenceContext): Text =>
  SENTENCES[event.code](event.data, context);
