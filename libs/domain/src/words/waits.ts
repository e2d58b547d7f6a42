import type { TaskOutcome } from '../claim/waits/holding';
import type { EscalationLevel, OnOverdue, UndatedCode, WaitCode } from '../claim/waits/waits';
import type { Text } from '../findings';

/** What somebody is asked to do: an infinitive that follows "Menunggu X …". */
export const WAIT_TASKS: Readonly<Record<WaitCode, Text>> = {
  STAGE_ONE: { id: 'menyerahkan laporan Tahap I', en: 'to hand in the stage I report' },
  DUPLICATE_DECISION: { id: 'memutuskan laporan ganda', en: 'to decide on the possible duplicate' },
  COMPLETION: { id: 'melengkapi data', en: 'to complete the data' },
  COVER_DECISION: { id: 'memutuskan penjaminan', en: 'to decide on cover' },
  MEDICAL_STATEMENT: { id: 'mengisi keterangan dokter', en: 'to enter the medical statement' },
  VERIFICATION: { id: 'memverifikasi keterangan dokter', en: 'to verify the medical statement' },
  WORK_DIAGNOSIS: {
    id: 'mengisi diagnosis okupasi tujuh langkah',
    en: 'to enter the diagnosis of work in seven steps',
  },
  CONCLUSION: {
    id: 'menyimpulkan kecelakaan kerja atau bukan',
    en: 'to conclude whether it is a work accident',
  },
  FINAL_REPORT: { id: 'menyerahkan laporan Tahap II', en: 'to hand in the final report' },
  DOCUMENTS: { id: 'memeriksa kelengkapan berkas', en: 'to check the documents' },
  DELIVERY: { id: 'menyerahkan lagi berkas yang dikembalikan', en: 'to hand in again what was sent back' },
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
  LABOUR_OFFICE_RECEIPT: {
    id: 'memberi tahu Dinas dan mencatat tanda terimanya',
    en: 'to give notice to the labour office and record its receipt',
  },
  ADVICE: { id: 'memberi pendapat', en: 'to give an opinion' },
  ANSWER: { id: 'menjawab pertanyaan verifikator', en: "to answer the verifier's question" },
  QUESTION_OVERDUE: {
    id: 'menindaklanjuti pertanyaan yang tidak dijawab',
    en: 'to follow up a question that was not answered',
  },
  BILL_DECISION: { id: 'memutuskan baris tagihan', en: 'to decide on the lines of the bill' },
  FILING_EXCEPTION: {
    id: 'menerima atau menolak tagihan terlambat',
    en: 'to take a bill that came too late, or not',
  },
  BILL_ANSWER: { id: 'menjawab baris yang dikembalikan', en: 'to answer the lines that were given back' },
  UNDUE_PAYMENT: {
    id: 'meminta kembali uang yang terlanjur keluar, atau mengusulkan manfaatnya lagi',
    en: 'to ask for money back that has left, or to propose its benefit anew',
  },
  PERSON_CONFIRMATION: { id: 'memutuskan koreksi data orang', en: 'to decide on the correction of a person' },
  REFERRAL_ANSWER: { id: 'menerima atau menolak rujukan', en: 'to accept or refuse the referral' },
  SCHOOL_YEAR: {
    id: 'mengajukan beasiswa tahun sekolah berikutnya',
    en: 'to ask for the next school year of a child',
  },
  REST_INSTALMENT: {
    id: 'mengajukan STMB untuk bulan-bulan yang sudah lewat',
    en: 'to ask for the temporary incapacity of the months that have passed',
  },
  CARE_YEAR: {
    id: 'mengajukan kuitansi perawatan di rumah atau mencatat akhirnya',
    en: 'to ask for the receipts of home care, or to record its end',
  },
  DEVICE_PRICE: {
    id: 'mencatat harga acuan prothesa atau orthosa',
    en: 'to record the reference price of a prosthesis or orthosis',
  },
  RETURN_PROGRESS: {
    id: 'mencatat tahap kembali bekerja',
    en: 'to record a milestone of the return to work',
  },
  RETURN_CONFIRMATION: {
    id: 'membenarkan pelatihan kembali bekerja',
    en: 'to confirm the training of a return to work',
  },
  RETURN_END: {
    id: 'mencatat hasil program kembali bekerja',
    en: 'to record how the return to work ended',
  },
  RECOVERY_PLAN: {
    id: 'menyepakati angsuran kelebihan bayar',
    en: 'to agree on instalments for an overpayment',
  },
  RECOVERY_PAYMENT: {
    id: 'menerima angsuran kelebihan bayar',
    en: 'to take in an instalment of an overpayment',
  },
  PAID_AFTER_DEATH: {
    id: 'mencatat sebagai kelebihan bayar apa yang dibayar untuk hari sesudah meninggal',
    en: 'to record as too much what was paid for days after the death',
  },
};

/** The same as a row's heading: verb first. */
export const WAIT_TITLES: Readonly<Record<WaitCode, Text>> = {
  STAGE_ONE: { id: 'Serahkan Tahap I', en: 'Hand in stage I' },
  DUPLICATE_DECISION: { id: 'Putuskan laporan ganda', en: 'Decide the duplicate' },
  COMPLETION: { id: 'Lengkapi data', en: 'Complete the data' },
  COVER_DECISION: { id: 'Putuskan penjaminan', en: 'Decide on cover' },
  MEDICAL_STATEMENT: { id: 'Isi keterangan dokter', en: 'Enter the medical statement' },
  VERIFICATION: { id: 'Verifikasi keterangan dokter', en: 'Verify the medical statement' },
  WORK_DIAGNOSIS: { id: 'Isi diagnosis okupasi', en: 'Enter the diagnosis of work' },
  CONCLUSION: { id: 'Simpulkan KK atau bukan', en: 'Conclude' },
  FINAL_REPORT: { id: 'Serahkan Tahap II', en: 'Hand in the final report' },
  DOCUMENTS: { id: 'Periksa kelengkapan berkas', en: 'Check the documents' },
  DELIVERY: { id: 'Serahkan lagi berkas', en: 'Hand in documents again' },
  PROPOSAL: { id: 'Usulkan manfaat', en: 'Propose the benefit' },
  DECISION: { id: 'Putuskan usulan', en: 'Decide on the proposal' },
  RELEASE: { id: 'Rilis pembayaran', en: 'Release the payment' },
  PAYMENT: { id: 'Pantau pengiriman', en: 'Watch the transfer' },
  SETTLEMENT: { id: 'Buktikan di mutasi', en: 'Prove on the statement' },
  OBJECTION: { id: 'Keberatan', en: 'Objection' },
  DETERMINATION: { id: 'Penetapan pengawas', en: 'Determination' },
  LABOUR_OFFICE_RECEIPT: { id: 'Tanda terima Dinas', en: 'Labour office receipt' },
  ADVICE: { id: 'Beri pendapat', en: 'Give an opinion' },
  ANSWER: { id: 'Jawab pertanyaan', en: 'Answer the question' },
  QUESTION_OVERDUE: { id: 'Pertanyaan tak terjawab', en: 'Unanswered question' },
  BILL_DECISION: { id: 'Putuskan tagihan', en: 'Decide on the bill' },
  FILING_EXCEPTION: { id: 'Tagihan terlambat', en: 'Late bill' },
  BILL_ANSWER: { id: 'Jawab tagihan', en: 'Answer the bill' },
  UNDUE_PAYMENT: { id: 'Terlanjur dibayar', en: 'Paid unduly' },
  PERSON_CONFIRMATION: { id: 'Putuskan koreksi orang', en: 'Decide on a person' },
  REFERRAL_ANSWER: { id: 'Jawab rujukan', en: 'Answer the referral' },
  SCHOOL_YEAR: { id: 'Beasiswa tahun berikutnya', en: 'Next school year' },
  REST_INSTALMENT: { id: 'STMB berikutnya', en: 'Next STMB instalment' },
  CARE_YEAR: { id: 'Perawatan di rumah', en: 'Home care' },
  DEVICE_PRICE: { id: 'Harga acuan alat', en: 'Reference price of a device' },
  RETURN_PROGRESS: { id: 'Tahap kembali bekerja', en: 'Milestone of the return' },
  RETURN_CONFIRMATION: { id: 'Benarkan pelatihan', en: 'Confirm a training' },
  RETURN_END: { id: 'Hasil kembali bekerja', en: 'Outcome of the return' },
  RECOVERY_PLAN: { id: 'Sepakati angsuran', en: 'Agree on instalments' },
  RECOVERY_PAYMENT: { id: 'Terima angsuran', en: 'Take in an instalment' },
  PAID_AFTER_DEATH: { id: 'Dibayar sesudah meninggal', en: 'Paid after the death' },
};

/** What SETTLEMENT means once every payment is proven: nothing to do unless money comes back. */
export const RETURN_PERIOD: Readonly<Record<'task' | 'title', Text>> = {
  task: { id: 'memantau retur bank', en: 'to watch for money that the bank returns' },
  title: { id: 'Pantau retur bank', en: 'Watch for returns' },
};

/** What RELEASE means before it is a releaser's: the maker's batch, or a word about what is held. */
export const BEFORE_RELEASE: Readonly<Record<'prepare' | 'held', Readonly<Record<'task' | 'title', Text>>>> =
  {
    prepare: {
      task: { id: 'menyiapkan pembayaran untuk dirilis', en: 'to prepare the payment for its release' },
      title: { id: 'Siapkan pembayaran', en: 'Prepare the payment' },
    },
    held: {
      task: { id: 'memutuskan pembayaran yang ditahan', en: 'to decide on the payment that is held' },
      title: { id: 'Putuskan yang ditahan', en: 'Decide on what is held' },
    },
  };

/** What PROPOSAL means once a benefit was approved and its payment did not arrive. */
export const OTHER_ACCOUNT: Readonly<Record<'task' | 'title', Text>> = {
  task: {
    id: 'memberi rekening untuk pembayaran yang tidak sampai',
    en: 'to give an account for the payment that did not arrive',
  },
  title: { id: 'Ganti rekening', en: 'Replace the account' },
};

/** Name of the clock under a deadline; what has no clock has none. */
export const WAIT_CLOCKS: Readonly<Partial<Record<WaitCode, Text>>> = {
  STAGE_ONE: { id: 'Tahap I 2×24 jam', en: 'Stage I 2×24 hours' },
  DUPLICATE_DECISION: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  COMPLETION: { id: 'Jawaban 14 hari kerja', en: 'Answer 14 working days' },
  COVER_DECISION: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  MEDICAL_STATEMENT: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  VERIFICATION: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  WORK_DIAGNOSIS: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  CONCLUSION: { id: 'Kesimpulan 30 hari', en: 'Conclusion 30 days' },
  FINAL_REPORT: { id: 'Tahap II 2×24 jam', en: 'Stage II 2×24 hours' },
  DOCUMENTS: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  DELIVERY: { id: 'Jawaban 14 hari kerja', en: 'Answer 14 working days' },
  PROPOSAL: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  DECISION: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  RELEASE: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  PAYMENT: { id: 'Bayar 7 hari kerja', en: 'Pay in 7 working days' },
  SETTLEMENT: { id: 'Retur 10 hari kerja', en: 'Returns 10 working days' },
  ANSWER: { id: 'Jawaban 14 hari kerja', en: 'Answer 14 working days' },
  OBJECTION: { id: 'Jangka keberatan', en: 'Term of objection' },
  LABOUR_OFFICE_RECEIPT: { id: 'Tanggal 15 bulan berikutnya', en: '15th of the next month' },
  BILL_DECISION: { id: 'Jangka bayar kontrak', en: 'Term of the contract' },
  BILL_ANSWER: { id: 'Jangka kontrak', en: 'Term of the contract' },
  PERSON_CONFIRMATION: { id: 'Perubahan data 7 hari kerja', en: 'Change of data 7 working days' },
  REFERRAL_ANSWER: { id: 'Jawaban 24 jam', en: 'Answer 24 hours' },
  SCHOOL_YEAR: { id: 'Tahun sekolah', en: 'School year' },
  REST_INSTALMENT: { id: 'STMB 6 bulan', en: 'STMB 6 months' },
  CARE_YEAR: { id: 'Tahun perawatan', en: 'Year of care' },
  RETURN_PROGRESS: { id: 'Rencana kembali bekerja', en: 'Plan of return' },
  RETURN_CONFIRMATION: { id: 'Pembenaran 7 hari kerja', en: 'Confirmation 7 working days' },
  RETURN_END: { id: 'Pendampingan 3 bulan', en: 'Companion 3 months' },
  RECOVERY_PLAN: { id: 'Rencana 14 hari kerja', en: 'Plan 14 working days' },
  RECOVERY_PAYMENT: { id: 'Angsuran', en: 'Instalment' },
  PAID_AFTER_DEATH: { id: 'Dibayar sesudah meninggal', en: 'Paid after the death' },
};

/** What follows when nobody acts: the second line of the waiting sentence. */
export const OVERDUE_THEN: Readonly<Record<OnOverdue, Text>> = {
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
  TRANSFER: {
    id: 'Jika lewat, klaim dialihkan ke BPJS Kesehatan.',
    en: 'If missed, the claim goes to BPJS Kesehatan.',
  },
  CLOSE: { id: 'Jika lewat, klaim ditutup.', en: 'If missed, the claim is closed.' },
  LAPSE: { id: 'Jika lewat, yang ditunggu gugur.', en: 'If missed, what was awaited lapses.' },
  NOTHING: { id: '', en: '' },
};

/** How far it is known that a deadline is near or has passed. */
export const ESCALATION_LABELS: Readonly<Record<EscalationLevel, Text>> = {
  NONE: { id: '', en: '' },
  NEAR: { id: 'Diingatkan sebelum tenggat', en: 'Reminded before the deadline' },
  REMINDED: { id: 'Sudah diingatkan', en: 'Reminded' },
  HEAD: { id: 'Diteruskan ke kepala cabang', en: 'With the branch head' },
  REGION: { id: 'Diteruskan ke kantor wilayah', en: 'With the regional office' },
};

/** What has not come when a deadline passes. */
export const DEADLINE_NAMES: Readonly<Record<WaitCode, Text>> = {
  STAGE_ONE: { id: 'laporan Tahap I', en: 'the stage I report' },
  DUPLICATE_DECISION: { id: 'putusan laporan ganda', en: 'the decision on a duplicate' },
  COMPLETION: { id: 'kelengkapan data', en: 'the missing data' },
  COVER_DECISION: { id: 'putusan kepesertaan', en: 'the decision on cover' },
  MEDICAL_STATEMENT: { id: 'keterangan dokter', en: "the doctor's statement" },
  VERIFICATION: { id: 'verifikasi medis', en: 'the medical verification' },
  WORK_DIAGNOSIS: { id: 'diagnosis okupasi', en: 'the diagnosis of work' },
  CONCLUSION: { id: 'kesimpulan', en: 'the conclusion' },
  FINAL_REPORT: { id: 'laporan Tahap II', en: 'the final report' },
  DELIVERY: { id: 'berkas yang dikembalikan', en: 'the documents that were sent back' },
  DOCUMENTS: { id: 'kelengkapan dokumen', en: 'the documents of a benefit' },
  PROPOSAL: { id: 'usulan manfaat', en: 'the proposal of a benefit' },
  DECISION: { id: 'putusan manfaat', en: 'the decision on a benefit' },
  RELEASE: { id: 'rilis pembayaran', en: 'the release of a payment' },
  PAYMENT: { id: 'pembayaran', en: 'a payment' },
  SETTLEMENT: { id: 'bukti mutasi bank', en: 'the proof on the statement' },
  OBJECTION: { id: 'keberatan', en: 'the objection' },
  DETERMINATION: { id: 'penetapan pengawas', en: "the inspector's determination" },
  LABOUR_OFFICE_RECEIPT: {
    id: 'tanda terima Dinas atas pemberitahuan kesimpulan',
    en: 'the receipt of the labour office for the notice',
  },
  ADVICE: { id: 'pertimbangan dokter penasehat', en: "the advisory doctor's opinion" },
  BILL_DECISION: { id: 'putusan tagihan rumah sakit', en: "the decision on the hospital's bill" },
  BILL_ANSWER: { id: 'jawaban rumah sakit', en: 'the answer of the hospital' },
  FILING_EXCEPTION: {
    id: 'putusan tagihan yang lewat waktu',
    en: 'the decision on a bill that was filed late',
  },
  ANSWER: { id: 'jawaban dokter', en: "the doctor's answer" },
  QUESTION_OVERDUE: { id: 'tindak lanjut pertanyaan medis', en: 'what follows a question without an answer' },
  UNDUE_PAYMENT: {
    id: 'putusan pembayaran yang tidak semestinya',
    en: 'the decision on money that was paid unduly',
  },
  PERSON_CONFIRMATION: { id: 'putusan koreksi orang', en: 'the decision on the correction of a person' },
  REFERRAL_ANSWER: { id: 'jawaban atas rujukan', en: 'the answer to the referral' },
  SCHOOL_YEAR: { id: 'permohonan beasiswa tahun sekolah', en: 'the request for a school year' },
  REST_INSTALMENT: { id: 'permohonan STMB berikutnya', en: 'the request for the next months of incapacity' },
  CARE_YEAR: { id: 'kuitansi perawatan di rumah', en: 'the receipts of home care' },
  DEVICE_PRICE: { id: 'harga acuan alat', en: 'the reference price of a device' },
  RETURN_PROGRESS: { id: 'tahap kembali bekerja', en: 'the milestone of the return to work' },
  RETURN_CONFIRMATION: { id: 'pembenaran pelatihan', en: 'the confirmation of a training' },
  RETURN_END: { id: 'hasil program kembali bekerja', en: 'the outcome of the return to work' },
  RECOVERY_PLAN: { id: 'rencana angsuran', en: 'the plan of instalments' },
  RECOVERY_PAYMENT: { id: 'angsuran kelebihan bayar', en: 'the instalment of an overpayment' },
  PAID_AFTER_DEATH: {
    id: 'pencatatan yang dibayar untuk hari sesudah meninggal',
    en: 'the record of what was paid for days after the death',
  },
};

/** Why work was not taken or given. */
export const TASK_OUTCOME_LABELS: Readonly<Record<TaskOutcome, Text>> = {
  DONE: { id: 'berhasil', en: 'done' },
  HELD: { id: 'dipegang orang lain', en: 'somebody else has it' },
  NOT_WAITING: { id: 'tidak menunggu lagi', en: 'nothing waits there any more' },
  NOT_ALLOWED: { id: 'bukan wewenang orang ini', en: 'not this person’s to do' },
  SAME_PERSON: { id: 'orang ini sudah terlibat sebelumnya', en: 'this person had a hand in it before' },
  ABSENT: { id: 'orang ini sedang tidak masuk', en: 'this person is away' },
};

/** Why something is awaited without a date. */
export const UNDATED_LABELS: Readonly<Record<UndatedCode, Text>> = {
  BEFORE_STAGE_ONE: {
    id: 'Belum ada tenggat: 30 hari untuk kesimpulan dihitung sejak laporan Tahap I diterima.',
    en: 'No date yet: the 30 days of the conclusion count from the receipt of stage I.',
  },
  BEFORE_FINAL_STATEMENT: {
    id: 'Belum ada tenggat: 2 × 24 jam untuk Tahap II dihitung sejak keterangan akhir dokter.',
    en: 'No date yet: the 2 × 24 hours of the final report count from the final statement of the doctor.',
  },
  CLOCK_NOT_STARTED: {
    id: 'Belum ada tenggat: jangka waktu pembayaran dihitung sejak berkas lengkap.',
    en: 'No date yet: the term of payment counts from complete documents.',
  },
  CLOCK_STOPPED: {
    id: 'Jangka waktu pembayaran berhenti; sisanya berjalan lagi begitu yang kurang sudah ada.',
    en: 'The term of payment stands still; what is left of it runs again once what is missing is there.',
  },
  NOTHING_REQUESTED: {
    id: 'Belum ada tenggat: belum ada manfaat yang diajukan, dan hak mengajukannya tetap terbuka.',
    en: 'No date yet: no benefit was asked for, and the right to ask stays open.',
  },
  OTHER_WORK_FIRST: {
    id: 'Tanpa tenggat sendiri: pekerjaan lain di klaim ini harus selesai dahulu.',
    en: 'No date of its own: other work of this claim has to be done first.',
  },
  TERM_PASSED: {
    id: 'Tanpa tenggat lagi: jangka waktunya sudah lewat, dan hanya keputusan ini yang ditunggu.',
    en: 'No further date: the term has passed, and this decision alone is awaited.',
  },
  NO_TERM_SET: {
    id: 'Tanpa tenggat: tidak ada aturan yang menetapkan jangka waktu meminta kembali uang.',
    en: 'No date: no rule sets a term for asking money back.',
  },
};
