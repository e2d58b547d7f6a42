import type { ClaimStage } from '../claim/stages';
import type { Text } from '../findings';

/** Where a claim stands, as it is told to the person whom it is about. */
export const STAGE_SENTENCES: Readonly<Record<ClaimStage, Text>> = {
  REPORTED: { id: 'Laporan tentang Anda sudah diterima.', en: 'The report about you has been received.' },
  DUPLICATE_REVIEW: {
    id: 'Ada laporan lain tentang kejadian yang sama. Kantor cabang sedang memeriksanya.',
    en: 'There is another report about the same event. The branch is looking into it.',
  },
  DATA_INCOMPLETE: {
    id: 'Data belum lengkap. Klaim dilanjutkan setelah dilengkapi.',
    en: 'Data are missing. The claim goes on once they are complete.',
  },
  UNDER_VERIFICATION: {
    id: 'Keterangan dokter sedang diperiksa.',
    en: 'The medical statement is being verified.',
  },
  UNDER_REVIEW: {
    id: 'Kantor cabang sedang memeriksa apakah ini akibat kerja.',
    en: 'The branch is examining whether this was caused by work.',
  },
  ACCEPTED: {
    id: 'Kejadian ini disimpulkan akibat kerja.',
    en: 'The event was concluded to be caused by work.',
  },
  NOT_WORK_RELATED: {
    id: 'Kejadian ini disimpulkan bukan akibat kerja.',
    en: 'The event was concluded not to be caused by work.',
  },
  NOT_COVERED: {
    id: 'Kejadian ini di luar kepesertaan Anda.',
    en: 'The event lies outside your cover.',
  },
  DISPUTED: {
    id: 'Keberatan sedang diperiksa pengawas ketenagakerjaan.',
    en: 'The objection is before the labour inspector.',
  },
  IN_TREATMENT: {
    id: 'Anda dalam perawatan. Biayanya ditanggung.',
    en: 'You are under treatment. Its cost is borne for you.',
  },
  FINAL_REPORTED: {
    id: 'Laporan akhir diterima. Manfaat sedang dihitung dan disiapkan.',
    en: 'The final report has been received. Benefits are being worked out and prepared.',
  },
  SETTLED: { id: 'Semua manfaat sudah dibayar.', en: 'All benefits have been paid.' },
  CLOSED: { id: 'Klaim ini selesai.', en: 'This claim is closed.' },
  WITHDRAWN: { id: 'Laporan dicabut oleh pelapor.', en: 'The reporter has withdrawn the report.' },
  EXPIRED: { id: 'Jangka waktu klaim ini sudah lewat.', en: 'The time for this claim has run out.' },
  TRANSFERRED: {
    id: 'Klaim ini dialihkan ke BPJS Kesehatan.',
    en: 'This claim was handed on to BPJS Kesehatan.',
  },
  TRANSFERRED_OWING: {
    id: 'Klaim ini dialihkan ke BPJS Kesehatan.',
    en: 'This claim was handed on to BPJS Kesehatan.',
  },
  CANCELLED: { id: 'Klaim ini dibatalkan.', en: 'This claim was cancelled.' },
};
