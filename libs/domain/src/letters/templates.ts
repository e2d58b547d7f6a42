import type { Text } from '../findings';
import type { LetterKind } from './kinds';

/** What a letter says; `{name}` stands for a fact. A paragraph whose facts are not all known is left out. */
export const OBJECTION_RIGHT: Text = {
  id: 'Bila tidak setuju, peserta, ahli waris, pemberi kerja atau serikat pekerja dapat mengajukan keberatan kepada pengawas ketenagakerjaan. Kantor cabang menerima keberatan dan meneruskannya.',
  en: 'Whoever disagrees (the participant, the heirs, the employer or the union) may object to the labour inspector. The branch takes the objection and hands it on.',
};
const REASON: Text = { id: 'Alasan: {reason}.', en: 'Reason: {reason}.' };
const RULE: Text = { id: 'Dasar: {rule}.', en: 'By: {rule}.' };

export const LETTER_TEMPLATES: Readonly<Record<LetterKind, readonly Text[]>> = {
  RECEIPT: [
    {
      id: 'Laporan atas peserta {participant}, kejadian {occurredOn}, kami terima pada {receivedOn} dengan nomor klaim {claimNumber}.',
      en: 'The report about the participant {participant}, of the event on {occurredOn}, was received on {receivedOn} as claim {claimNumber}.',
    },
    {
      id: 'Surat ini membuktikan bahwa laporan diterima, bukan bahwa klaim disetujui.',
      en: 'This letter proves that the report was received, not that the claim was accepted.',
    },
  ],
  GUARANTEE: [
    {
      id: 'Perawatan peserta {participant} akibat kejadian {occurredOn} dijamin sementara dengan nomor {guarantee} di {hospital}, sampai ada kesimpulan.',
      en: 'Treatment of the participant {participant} for the event on {occurredOn} is guaranteed provisionally as {guarantee} at {hospital}, until a conclusion is made.',
    },
    {
      id: 'Tagihan diajukan langsung kepada {billsTo}; peserta dan pemberi kerja tidak membayar.',
      en: 'Bills come to {billsTo} directly; the participant and the employer pay nothing.',
    },
    {
      id: 'Dugaan penyakit akibat kerja dijamin lebih dahulu oleh {firstGuarantor}; setelah disimpulkan akibat kerja, biayanya kami ganti.',
      en: 'A suspected occupational disease is guaranteed by {firstGuarantor} first; once it is concluded to be work-related, we repay the cost.',
    },
  ],
  GUARANTEE_CONFIRMED: [
    {
      id: 'Jaminan {guarantee} untuk peserta {participant} kini tetap: kejadian {occurredOn} disimpulkan akibat kerja.',
      en: 'Guarantee {guarantee} for the participant {participant} is confirmed: the event on {occurredOn} was concluded to be work-related.',
    },
  ],
  GUARANTEE_REVOKED: [
    {
      id: 'Jaminan {guarantee} untuk peserta {participant} dicabut terhitung {writtenOn}. Pelayanan sebelum tanggal itu {servicesBefore}.',
      en: 'Guarantee {guarantee} for the participant {participant} is revoked as of {writtenOn}. Services before that day {servicesBefore}.',
    },
    REASON,
  ],
  REFERRAL: [
    {
      id: 'Dengan ini {referredFrom} merujuk peserta {participant}, klaim {claimNumber}, kejadian {occurredOn}, kepada {referredTo}. Rencana pindah: {transferOn}.',
      en: '{referredFrom} refers the participant {participant}, claim {claimNumber}, event on {occurredOn}, to {referredTo}. Transfer planned for {transferOn}.',
    },
    { id: 'Alasan: {referralReason}.', en: 'Reason: {referralReason}.' },
    {
      id: 'Dokter perujuk: {doctor}, SIP {doctorLicence}. Keadaan pasien dan tindakan tercantum di aplikasi dan tidak diulang di sini.',
      en: 'Referring doctor: {doctor}, licence {doctorLicence}. The condition of the patient and what was done stand in the application and are not repeated here.',
    },
    {
      id: 'Mohon dijawab dalam 24 jam. Sebelum diterima, perawatan tetap di rumah sakit perujuk.',
      en: 'Please answer within 24 hours. Until the patient is taken the referring hospital treats.',
    },
  ],
  REFERRAL_GUARANTEE: [
    {
      id: 'Perawatan peserta {participant} akibat kejadian {occurredOn} dijamin dengan nomor {guarantee} di {referredTo} terhitung {takenOn}, atas rujukan dari {referredFrom}.',
      en: 'Treatment of the participant {participant} for the event on {occurredOn} is guaranteed as {guarantee} at {referredTo} from {takenOn}, on referral by {referredFrom}.',
    },
    {
      id: 'Tagihan diajukan langsung kepada {billsTo}, masing-masing rumah sakit untuk hari rawatnya sendiri; hari pindah milik keduanya.',
      en: 'Bills come to {billsTo} directly, from each hospital for its own days; the day of the transfer belongs to both.',
    },
  ],
  QUESTION: [
    {
      id: 'Untuk melanjutkan klaim {claimNumber} kami memerlukan: {missing}.',
      en: 'To go on with claim {claimNumber} we need: {missing}.',
    },
    {
      id: 'Mohon dijawab dalam 14 hari kerja melalui aplikasi atau kantor cabang.',
      en: 'Please answer within 14 working days, in the application or at the branch.',
    },
  ],
  DOCUMENTS: [
    {
      id: 'Manfaat {benefit} dari klaim {claimNumber} belum dapat dihitung karena berkas ini belum ada atau tidak terbaca: {missing}.',
      en: 'The benefit {benefit} of claim {claimNumber} cannot be worked out yet because these documents are missing or unreadable: {missing}.',
    },
    {
      id: 'Kami kembalikan: {returned}.',
      en: 'We send back: {returned}.',
    },
    {
      id: 'Tenggat pembayaran 7 hari kerja berjalan setelah berkas lengkap.',
      en: 'The 7 working days for payment run once the documents are complete.',
    },
  ],
  MEDICAL_QUESTION: [
    {
      id: 'Verifikator medis memerlukan penjelasan atas keterangan dokter dalam klaim {claimNumber}. Pertanyaannya tercantum di aplikasi dan tidak diulang di sini.',
      en: 'The medical verifier needs an explanation of the medical statement in claim {claimNumber}. The question stands in the application and is not repeated here.',
    },
  ],
  CONCLUSION: [
    {
      id: 'Kejadian {occurredOn} atas peserta {participant} disimpulkan sebagai kecelakaan kerja atau penyakit akibat kerja pada {writtenOn}.',
      en: 'The event on {occurredOn} of the participant {participant} was concluded on {writtenOn} to be a work accident or an occupational disease.',
    },
    REASON,
    RULE,
    OBJECTION_RIGHT,
  ],
  REFUSAL: [
    {
      id: 'Permohonan dalam klaim {claimNumber} atas peserta {participant} tidak dapat kami penuhi: {refused}.',
      en: 'What was asked in claim {claimNumber} for the participant {participant} cannot be granted: {refused}.',
    },
    REASON,
    RULE,
    OBJECTION_RIGHT,
  ],
  CALCULATION: [
    {
      id: 'Manfaat {benefit} disetujui sebesar {amount}. Perhitungannya:',
      en: 'The benefit {benefit} was approved at {amount}. It was worked out as follows:',
    },
  ],
  OVERPAYMENT: [
    {
      id: 'Manfaat {benefit} dari klaim {claimNumber} dibayar lebih {amount}. Jumlah itu perlu dikembalikan.',
      en: 'The benefit {benefit} of claim {claimNumber} was overpaid by {amount}, which has to be paid back.',
    },
    { id: 'Hari yang keliru: {days}.', en: 'Days that were wrong: {days}.' },
    {
      id: 'Tahun sekolah yang keliru: anak yang lahir {born}.',
      en: 'School year that was wrong: of the child born {born}.',
    },
    REASON,
    {
      id: 'Angsuran disepakati di kantor cabang dengan surat persetujuan. Manfaat lain hanya dipotong dengan persetujuan tertulis Anda atau menurut aturan.',
      en: 'Instalments are agreed at the branch with a letter of consent. Other benefits are reduced only with your written consent or by a rule.',
    },
    OBJECTION_RIGHT,
  ],
  PAYMENT_NOTICE: [
    {
      id: 'Manfaat {benefit} sebesar {amount} telah dibayarkan kepada {payee}, rekening {account}, dan terbukti di mutasi bank.',
      en: 'The benefit {benefit} of {amount} was paid to {payee}, account {account}, and is proven by the bank statement.',
    },
    {
      id: 'Jumlah itu sudah dikurangi {offset} yang diperhitungkan dengan piutang {recoveryNo}.',
      en: 'That is after {offset}, which was set off against receivable {recoveryNo}.',
    },
    {
      id: 'Pembayaran terlambat {lateDays} hari; ganti rugi {owed} dibayarkan tersendiri.',
      en: 'The payment was {lateDays} days late; compensation of {owed} is paid separately.',
    },
  ],
  LABOUR_OFFICE_NOTICE: [
    {
      id: 'Dengan ini kami beritahukan kesimpulan atas klaim {claimNumber}: peserta {participant}, pemberi kerja {employer}, kejadian {occurredOn}. Kesimpulan: {concluded}.',
      en: 'We give notice of the conclusion of claim {claimNumber}: participant {participant}, employer {employer}, event on {occurredOn}. Conclusion: {concluded}.',
    },
    RULE,
    {
      id: 'Pemberitahuan ini disampaikan paling lambat {noticeBy}.',
      en: 'This notice is due by {noticeBy}.',
    },
  ],
};
