import type { LocalDate } from '../calendar/civil';
import type { Text } from '../findings/finding';
import type { Provenance } from '../rules/figure';
import type { Term, TermUnit } from './term';

const PP_44: LocalDate = '2015-07-01';
const PP_82: LocalDate = '2019-12-02';
const MIGRANT_2018: LocalDate = '2018-12-11';
const MIGRANT_2023: LocalDate = '2023-02-22';
const PROCEDURE = 'Permenaker tentang tata cara JKK';
const CHOSEN = 'Kebijakan program ini';

const START: Text = { id: 'hari jangka waktu mulai', en: 'the day on which the term begins' };
const ACCIDENT: Text = { id: 'hari kejadian', en: 'the day of the accident' };
const REPORTED: Text = { id: 'hari klaim dilaporkan', en: 'the day on which the claim was reported' };
const DUE: Text = { id: 'hari tenggat yang lewat', en: 'the day of the deadline that passed' };
const AHEAD: Text = { id: 'hari tenggat yang akan datang', en: 'the day of the deadline to come' };
const BORN: Text = { id: 'hari lahir anak', en: 'the day on which the child was born' };
const ITSELF: Text = { id: 'hari itu sendiri', en: 'the day itself' };

type Row = readonly [from: LocalDate, value: number, source: string, provenance: Provenance];

const term = (code: string, unit: TermUnit, by: Text, text: Text, first: Row, ...later: Row[]): Term => {
  const version = ([from, value, source, provenance]: Row) => ({ from, value, source, provenance });
  return { code, unit, by, text, versions: [version(first), ...later.map(version)] };
};

/** Every clock and threshold of the procedure. A change is one more row with its first day; a row is never edited. */
export const TERMS = {
  reportHours: term(
    'D1.report',
    'HOURS',
    START,
    { id: 'Laporan Tahap I sesudah kejadian', en: 'Stage I report after the accident' },
    [PP_44, 48, 'Formulir 3 KK 1', 'seen'],
  ),
  conclusionDays: term(
    'D2.conclusion',
    'DAYS',
    START,
    { id: 'Simpulan sesudah Tahap I lengkap', en: 'Conclusion after stage I was received' },
    [PP_44, 30, PROCEDURE, 'recalled'],
  ),
  answerWorkingDays: term(
    'D2b.answer',
    'WORKING_DAYS',
    START,
    { id: 'Jawaban perusahaan atas permintaan data', en: "Employer's answer to a request for data" },
    [PP_44, 14, PROCEDURE, 'recalled'],
  ),
  noticeDay: term(
    'D2c.notice',
    'DAY_OF_MONTH',
    START,
    {
      id: 'Pemberitahuan ke Dinas pada bulan berikutnya',
      en: 'Notice to the labour office in the next month',
    },
    [PP_44, 15, PROCEDURE, 'recalled'],
  ),
  finalReportDays: term(
    'D3.final-report',
    'DAYS',
    START,
    {
      id: 'Laporan Tahap II sesudah keterangan akhir dokter',
      en: "Stage II report after the doctor's final statement",
    },
    [PP_44, 2, 'Formulir 3 KK 2', 'seen'],
  ),
  paymentWorkingDays: term(
    'D4.payment',
    'WORKING_DAYS',
    REPORTED,
    { id: 'Pembayaran sesudah syarat lengkap', en: 'Payment after the requirements are complete' },
    [PP_44, 7, 'PP 44/2015 Pasal 37', 'seen'],
  ),
  limitationYears: term(
    'D5.limitation',
    'YEARS',
    ACCIDENT,
    { id: 'Kedaluwarsa hak atas manfaat', en: 'Limitation of the right to a benefit' },
    [PP_44, 2, 'PP 44/2015', 'seen'],
    [PP_82, 5, 'PP 82/2019', 'seen'],
  ),
  limitationYearsMigrant: term(
    'D5.limitation-migrant',
    'YEARS',
    ACCIDENT,
    { id: 'Kedaluwarsa bagi pekerja migran', en: 'Limitation for migrant workers' },
    [MIGRANT_2018, 2, 'Permenaker 18/2018', 'recalled'],
    [MIGRANT_2023, 5, 'Permenaker 4/2023', 'seen'],
  ),
  latencyYears: term(
    'D6.latency',
    'YEARS',
    START,
    {
      id: 'Penyakit yang timbul sesudah hubungan kerja berakhir',
      en: 'A disease that shows after employment ended',
    },
    [PP_44, 3, 'Perpres 7/2019', 'seen'],
  ),
  dataChangeWorkingDays: term(
    'D7.data-change',
    'WORKING_DAYS',
    START,
    { id: 'Laporan perubahan data oleh perusahaan', en: "Employer's report of changed data" },
    [PP_44, 7, 'PP 44/2015 Pasal 9', 'seen'],
  ),
  hospitalBillDays: term(
    'D8.hospital-bill',
    'DAYS',
    START,
    {
      id: 'Pembayaran tagihan rumah sakit, bila kontrak tidak menyebut lain',
      en: "Payment of a hospital's bill where its contract names no other term",
    },
    [PP_44, 30, CHOSEN, 'model'],
  ),
  objectionDays: term(
    'objection',
    'DAYS',
    START,
    { id: 'Keberatan atas simpulan cabang', en: "Objection to the branch's conclusion" },
    [PP_44, 30, CHOSEN, 'model'],
  ),
  determinationDays: term(
    'determination',
    'DAYS',
    START,
    {
      id: 'Penetapan pengawas sebelum diingatkan',
      en: 'Determination of the inspector before somebody is reminded',
    },
    [PP_44, 30, CHOSEN, 'model'],
  ),
  referralAnswerHours: term(
    'referral.answer',
    'HOURS',
    START,
    {
      id: 'Jawaban rumah sakit penerima rujukan',
      en: 'Answer of the hospital to which a patient is referred',
    },
    [PP_44, 24, CHOSEN, 'model'],
  ),
  restInstalmentMonths: term(
    'stmb.instalment',
    'MONTHS',
    START,
    {
      id: 'STMB yang belum diminta sebelum klaim sendiri memintanya',
      en: 'Temporary incapacity that nobody asked for, before the claim itself asks',
    },
    [PP_44, 6, PROCEDURE, 'recalled'],
  ),
  clockStopDays: term(
    'clock.stop',
    'DAYS',
    ITSELF,
    {
      id: 'Lama terpanjang satu penghentian jam prosedur',
      en: 'The longest that one stop of a clock of the procedure lasts',
    },
    [PP_44, 30, CHOSEN, 'model'],
  ),
  homeCareReminderMonths: term(
    'home-care.reminder',
    'MONTHS',
    START,
    {
      id: 'Kuitansi perawatan di rumah diingatkan sebelum hari terakhirnya',
      en: 'Receipts of home care are asked for before its last day',
    },
    [PP_82, 1, CHOSEN, 'model'],
  ),
  homeCareReceiptMonths: term(
    'home-care.receipts',
    'MONTHS',
    START,
    {
      id: 'Kuitansi perawatan di rumah ditunggu sesudah hari terakhirnya',
      en: 'Receipts of home care are waited for after its last day',
    },
    [PP_82, 1, CHOSEN, 'model'],
  ),
  returnRecordedDays: term(
    'return-to-work.recorded',
    'DAYS',
    ITSELF,
    {
      id: 'Rencana kembali bekerja dicatat sesudah ditandatangani',
      en: 'Plan of a return to work recorded after it was signed',
    },
    [PP_44, 30, CHOSEN, 'model'],
  ),
  returnConfirmationWorkingDays: term(
    'return-to-work.confirmation',
    'WORKING_DAYS',
    START,
    {
      id: 'Pembenaran pelatihan kembali bekerja oleh orang kedua',
      en: 'Confirmation of a training for the return to work by a second person',
    },
    [PP_44, 7, CHOSEN, 'model'],
  ),
  returnCompanionMonths: term(
    'return-to-work.companion',
    'MONTHS',
    START,
    {
      id: 'Pendampingan sesudah kembali bekerja',
      en: 'Companionship after the return to work',
    },
    [PP_44, 3, PROCEDURE, 'recalled'],
  ),
  schoolYearReminderMonths: term(
    'scholarship.reminder',
    'MONTHS',
    START,
    {
      id: 'Permohonan beasiswa satu tahun sekolah sebelum diingatkan',
      en: 'Request for a school year before somebody is reminded',
    },
    [PP_82, 3, CHOSEN, 'model'],
  ),
  schoolAgeYears: term(
    'scholarship.school-age',
    'YEARS',
    BORN,
    {
      id: 'Umur anak ketika permohonan pertama ditunggu',
      en: 'Age at which the first request is waited for',
    },
    [PP_82, 4, CHOSEN, 'model'],
  ),
  recoveryWorkingDays: term(
    'recovery',
    'WORKING_DAYS',
    START,
    {
      id: 'Rencana angsuran kelebihan bayar, dan konfirmasi penerimaannya',
      en: 'Plan of instalments after an overpayment was found, and the second word on a receipt',
    },
    [PP_44, 14, CHOSEN, 'model'],
  ),
  returnHorizonWorkingDays: term(
    'return-horizon',
    'WORKING_DAYS',
    START,
    {
      id: 'Masa uang masih dapat kembali dari bank sesudah semuanya dibayar',
      en: 'Time in which a bank may still return money after everything was paid',
    },
    [PP_44, 10, CHOSEN, 'model'],
  ),
  warningHours: term(
    'warning.hours',
    'HOURS',
    AHEAD,
    {
      id: 'Pengingat sebelum tenggat yang dihitung dalam jam (Tahap I, Tahap II, rujukan)',
      en: 'Reminder before a deadline that is counted in hours (stage I, stage II, referral)',
    },
    [PP_44, 12, CHOSEN, 'model'],
  ),
  warningFirstDays: term(
    'warning.first',
    'DAYS',
    AHEAD,
    {
      id: 'Pengingat pertama sebelum tenggat (simpulan, jawaban, keberatan, penetapan, tagihan)',
      en: 'First reminder before a deadline (conclusion, answer, objection, determination, bill)',
    },
    [PP_44, 10, CHOSEN, 'model'],
  ),
  warningLastDays: term(
    'warning.last',
    'DAYS',
    AHEAD,
    { id: 'Pengingat terakhir sebelum tenggat itu', en: 'Last reminder before such a deadline' },
    [PP_44, 3, CHOSEN, 'model'],
  ),
  warningPaymentWorkingDays: term(
    'warning.payment',
    'WORKING_DAYS',
    AHEAD,
    {
      id: 'Pengingat sebelum tenggat pembayaran manfaat',
      en: 'Reminder before the payment of a benefit is due',
    },
    [PP_44, 2, CHOSEN, 'model'],
  ),
  warningLimitationFirstMonths: term(
    'warning.limitation.first',
    'MONTHS',
    AHEAD,
    { id: 'Pengingat pertama sebelum kedaluwarsa', en: 'First reminder before the limitation' },
    [PP_44, 6, CHOSEN, 'model'],
  ),
  warningLimitationLastMonths: term(
    'warning.limitation.last',
    'MONTHS',
    AHEAD,
    { id: 'Pengingat terakhir sebelum kedaluwarsa', en: 'Last reminder before the limitation' },
    [PP_44, 1, CHOSEN, 'model'],
  ),
  escalationHeadWorkingDays: term(
    'escalation.head',
    'WORKING_DAYS',
    DUE,
    {
      id: 'Kepala cabang diberi tahu sesudah tenggat lewat',
      en: 'The branch head is told after a deadline has passed',
    },
    [PP_44, 3, CHOSEN, 'model'],
  ),
  escalationRegionWorkingDays: term(
    'escalation.region',
    'WORKING_DAYS',
    DUE,
    {
      id: 'Kantor wilayah diberi tahu sesudah tenggat lewat',
      en: 'The regional office is told after a deadline has passed',
    },
    [PP_44, 10, CHOSEN, 'model'],
  ),
  latePaymentHeadWorkingDays: term(
    'escalation.payment.head',
    'WORKING_DAYS',
    DUE,
    {
      id: 'Kepala cabang diberi tahu tentang pembayaran terlambat',
      en: 'The branch head is told of a late payment',
    },
    [PP_44, 1, CHOSEN, 'model'],
  ),
  latePaymentRegionWorkingDays: term(
    'escalation.payment.region',
    'WORKING_DAYS',
    DUE,
    {
      id: 'Kantor wilayah diberi tahu tentang pembayaran terlambat',
      en: 'The regional office is told of a late payment',
    },
    [PP_44, 5, CHOSEN, 'model'],
  ),
  arrearsMonths: term(
    'arrears',
    'MONTHS',
    ACCIDENT,
    { id: 'Tunggakan yang masih dijamin', en: 'Months of arrears that are still covered' },
    [PP_44, 3, 'PP 44/2015', 'seen'],
  ),
  registrationWorkingDays: term(
    'registration',
    'WORKING_DAYS',
    ACCIDENT,
    { id: 'Pendaftaran pekerja baru oleh perusahaan', en: "Employer's registration of a new worker" },
    [PP_44, 7, 'PP 44/2015 Pasal 9', 'seen'],
  ),
  contributionDueDay: term(
    'contribution.due',
    'DAY_OF_MONTH',
    ACCIDENT,
    {
      id: 'Jatuh tempo iuran pada bulan berikutnya',
      en: 'The contribution of a month is due in the next one',
    },
    [PP_44, 15, 'PP 44/2015', 'recalled'],
  ),
  approverLimit: term(
    'authority.approver',
    'RUPIAH',
    REPORTED,
    { id: 'Wewenang penyetuju cabang dalam satu klaim', en: 'Authority of the branch approver in one claim' },
    [PP_44, 100_000_000, CHOSEN, 'model'],
  ),
  headLimit: term(
    'authority.head',
    'RUPIAH',
    REPORTED,
    { id: 'Wewenang kepala cabang dalam satu klaim', en: 'Authority of the branch head in one claim' },
    [PP_44, 500_000_000, CHOSEN, 'model'],
  ),
  batchCap: term(
    'payout.batch-cap',
    'RUPIAH',
    ITSELF,
    {
      id: 'Nilai satu batch pembayaran, bila dua orang tidak menetapkan lain',
      en: 'One batch of payments, unless two persons set another cap',
    },
    [PP_44, 25_000_000_000, CHOSEN, 'model'],
  ),
  branchDayCap: term(
    'payout.branch-day-cap',
    'RUPIAH',
    ITSELF,
    {
      id: 'Rilis satu kantor dalam sehari, bila dua orang tidak menetapkan lain',
      en: 'Releases of one branch in a day, unless two persons set another cap',
    },
    [PP_44, 50_000_000_000, CHOSEN, 'model'],
  ),
  firstPaymentCap: term(
    'payout.first-payment-cap',
    'RUPIAH',
    ITSELF,
    {
      id: 'Satu-satunya pembayaran di bawah profil bank yang belum terbukti',
      en: "The only payment under a bank's profile that is not proven yet",
    },
    [PP_44, 10_000_000, CHOSEN, 'model'],
  ),
  screeningListDays: term(
    'screening.list-age',
    'DAYS',
    ITSELF,
    {
      id: 'Umur tertua daftar DTTOT dan DPPSPM untuk membayar',
      en: 'The oldest DTTOT and DPPSPM list by which money may leave',
    },
    [PP_44, 90, CHOSEN, 'model'],
  ),
  jointLeaveRests: term(
    'calendar.joint-leave',
    'SWITCH',
    ITSELF,
    { id: 'Cuti bersama (SKB) bukan hari kerja', en: 'Joint leave (SKB) is no working day' },
    [PP_44, 1, CHOSEN, 'model'],
  ),
} as const satisfies Readonly<Record<string, Term>>;
