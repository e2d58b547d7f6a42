import type { RefusalCode } from '@jkk/domain/claim';
import { COMMON_PROBLEMS, type ProblemTable } from '@jkk/platform/problem';

const conflict = (id: string, en: string): { status: 409; title: { id: string; en: string } } => ({
  status: 409,
  title: { id, en },
});

/** Every code that this API answers with. What the state refuses is 409; its codes are those of the domain. */
export const PROBLEMS = {
  ...COMMON_PROBLEMS,
  'COMMAND.PENDING': {
    status: 503,
    title: {
      id: 'Hasilnya belum diketahui. Ulangi dengan Idempotency-Key yang sama untuk mengetahuinya.',
      en: 'The outcome is open. Repeat with the same Idempotency-Key to learn it.',
    },
    retryAfterSeconds: 5,
  },
  'RECORD.UNREADABLE': {
    status: 500,
    title: {
      id: 'Data tersimpan ini tidak dapat dibaca. Petugas sistem harus memperbaikinya; sebutkan nomor korelasi.',
      en: 'What is stored here cannot be read. It has to be mended; quote the correlation id.',
    },
  },
  'IDEMPOTENCY.KEY_REUSED': conflict(
    'Kunci ini sudah dipakai untuk permintaan lain.',
    'This key was used for another request.',
  ),
  'CLAIM.STAGE_NOT_ALLOWED': conflict(
    'Tahap klaim saat ini tidak mengizinkan tindakan ini.',
    'The claim is in a stage that does not allow this.',
  ),
  'CLAIM.VERSION_STALE': conflict(
    'Klaim ini sudah berubah sejak Anda membukanya. Muat ulang lalu putuskan lagi.',
    'The claim has changed since you opened it. Reload it and decide again.',
  ),
  'CLAIM.OWN_INTEREST': conflict(
    'Klaim ini menyangkut diri Anda atau rekening petugas yang menanganinya; orang lain yang mengerjakannya.',
    'This claim concerns yourself, or the account of who handles it; somebody else does this.',
  ),
  'COVER.UNDECIDED': conflict(
    'Penjaminan klaim ini belum diputuskan petugas; sebelum itu tidak ada yang dibayar.',
    'An officer has not decided yet whether this claim is covered; nothing is paid before.',
  ),
  'COVER.NOT_GIVEN': conflict(
    'Klaim ini tidak dijamin; tidak ada manfaat yang dibayar.',
    'This claim is not covered; no benefit is paid.',
  ),
  'BENEFIT.STAGE_NOT_ALLOWED': conflict(
    'Tahap manfaat saat ini tidak mengizinkan tindakan ini.',
    'The benefit is in a stage that does not allow this.',
  ),
  'BENEFIT.VERSION_STALE': conflict(
    'Manfaat ini sudah berubah sejak Anda membukanya. Muat ulang lalu putuskan lagi.',
    'The benefit has changed since you opened it. Reload it and decide again.',
  ),
  'BENEFIT.DOES_NOT_FIT_CONDITION': conflict(
    'Manfaat ini tidak sesuai dengan kondisi terakhir peserta.',
    'This benefit does not fit the condition of the participant.',
  ),
  'APPROVAL.SAME_PERSON': conflict(
    'Langkah ini harus dilakukan oleh orang lain.',
    'This step needs another person.',
  ),
  'APPROVAL.PERSON_LEFT': conflict(
    'Orang yang memulainya tidak lagi bertugas; mintalah orang lain memulainya lagi.',
    'Who began this is no longer in office; have somebody else begin it anew.',
  ),
  'APPROVAL.LIMIT_EXCEEDED': conflict(
    'Jumlah yang disetujui melampaui batas kewenangan Anda.',
    'The approved total exceeds the limit of your authority.',
  ),
  'BATCH.CHANGED': conflict(
    'Isi batch sudah berubah sejak Anda memeriksanya.',
    'The batch has changed since you checked it.',
  ),
  'BATCH.ABOVE_CAP': conflict(
    'Batch ini melebihi batas nilai per batch atau batas harian kantor.',
    'This batch is above the cap of a batch, or of the day of its branch.',
  ),
  'BATCH.NOT_FUNDED': conflict(
    'Saldo rekening di bank tidak cukup untuk batch ini; isi dahulu atau rilis sebagian.',
    'The balance at a bank does not cover this batch; fund the account first, or release a part.',
  ),
  'STATEMENT_FILE.KNOWN': conflict(
    'Berkas yang sama sudah diterima untuk bank ini.',
    'The same file has been received for this bank already.',
  ),
  'PAYMENT_FILE.NOT_BY_FILE': conflict(
    'Bank ini tidak menerima perintah bayar lewat berkas.',
    'This bank is not told to pay by files.',
  ),
  'PAYMENT_FILE.NOT_MADE': conflict(
    'Berkas ini tidak dibuat, atau belum.',
    'This file was not made, or not yet.',
  ),
  'PAYMENT_FILE.ANSWERED': conflict(
    'Bank sudah menjawab tentang berkas ini, atau mutasi sudah memuatnya; berkas ini tidak diserahkan lagi.',
    'The bank has answered about this file, or its statement shows it; it is not handed over again.',
  ),
  'PAYMENT_FILE.REASON_REQUIRED': conflict(
    'Berkas ini sudah pernah diambil. Sebutkan mengapa diambil lagi.',
    'This file has been taken before. Say why it is taken once more.',
  ),
  'PAYMENT_FILE.TAKEN': conflict(
    'Berkas ini sudah pernah diambil, jadi mungkin sudah di bank; tidak dapat ditarik lagi.',
    'This file has been taken, so it may be at the bank; it cannot be withdrawn any more.',
  ),
  'PAYMENT_FILE.WITHDRAWN': conflict(
    'Berkas ini sudah ditarik; pembayarannya dirilis lagi.',
    'This file was withdrawn; its payments are released anew.',
  ),
  'PAYMENT_FILE.BLOCKED': conflict(
    'Setelah pemulihan berkas ini mungkin sudah di bank: tidak diserahkan atau ditarik sebelum mutasi bank terbaca lengkap sampai akhir hari kerja berikutnya.',
    'After a restore this file may be at the bank: it is neither handed over nor withdrawn before the statement is read in full until the end of the next working day.',
  ),
  'PAYMENT_FILE.STOPPED': conflict(
    'Pengiriman melalui bank ini dihentikan; tidak ada berkas yang dibuat atau diserahkan.',
    'Sending through this bank is stopped; no file is made or handed over.',
  ),
  'REGISTER_IMPORT.KNOWN': conflict(
    'Berkas yang sama sudah menunggu persetujuan.',
    'The same file waits for agreement already.',
  ),
  'REGISTER_IMPORT.CLOSED': conflict(
    'Impor ini sudah diputus, atau tidak mengubah apa pun.',
    'This import was decided already, or changes nothing.',
  ),
  'REGISTER_IMPORT.REPORT_STALE': conflict(
    'Register berubah dan berkas ini sudah diuji lagi. Baca laporan terbaru lalu putuskan.',
    'The register has changed and the file was tried again. Read the newest report and decide.',
  ),
  'SCREENING_LIST.KNOWN': conflict(
    'Daftar yang sama sudah diserahkan.',
    'The same list has been handed in already.',
  ),
  'SCREENING_LIST.NOT_PROPOSED': conflict(
    'Daftar ini belum diserahkan siapa pun.',
    'Nobody has handed in this list.',
  ),
  'SCREENING_LIST.PUBLISHED': conflict('Daftar ini sudah berlaku.', 'This list was put in force already.'),
  'SCREENING_LIST.OLDER': conflict(
    'Daftar yang berlaku lebih baru, atau bukan sekadar model.',
    'The list in force is newer, or no model as this one is.',
  ),
  'ITEM.NOT_OPEN': conflict('Baris ini sudah dijelaskan.', 'This line is explained already.'),
  'RECEIVABLE.NOT_SETTLEABLE': conflict(
    'Nilai ini melebihi piutang, atau bukan rupiah bulat.',
    'This is more than is owed, or no whole rupiah.',
  ),
  'ITEM.NOT_POSSIBLE': conflict(
    'Keputusan ini tidak mungkin untuk baris ini.',
    'This cannot be decided about this line.',
  ),
  'DAY.DOES_NOT_ADD_UP': conflict(
    'Hari ini belum cocok, sehingga belum dapat ditutup.',
    'The day does not add up yet, so it cannot be closed.',
  ),
  'DAY.CLOSED': conflict('Hari ini sudah ditutup.', 'This day is closed already.'),
  'BANK.SWITCHED_ALREADY': conflict(
    'Pengiriman melalui bank ini sudah demikian.',
    'Sending through this bank is switched that way already.',
  ),
  'BATCH.RELEASED': conflict('Batch ini sudah dirilis.', 'This batch has been released already.'),
  'PAYOUT.NOT_RELEASABLE': conflict(
    'Ada pembayaran yang tidak dapat dirilis.',
    'A payout in it cannot be released.',
  ),
  'RULES.UNVERIFIED': conflict(
    'Ada pembayaran yang bergantung pada angka yang belum diverifikasi dua administrator.',
    'A payout rests on a figure that two administrators have not verified yet.',
  ),
  'FIGURE.ALREADY_PROPOSED': conflict(
    'Angka ini sudah dibandingkan dan menunggu administrator lain.',
    'This figure has been compared already and waits for another administrator.',
  ),
  'FIGURE.NOT_PROPOSED': conflict(
    'Belum ada yang membandingkan angka ini dengan sumber tercetak.',
    'Nobody has compared this figure with a printed source yet.',
  ),
  'FIGURE.ALREADY_VERIFIED': conflict(
    'Angka ini sudah diverifikasi.',
    'This figure has been verified already.',
  ),
  'BENEFIT.ACCOUNT_CHANGED': conflict(
    'Manfaat lain dalam klaim ini sudah berubah; kembalikan agar dihitung ulang.',
    'Other benefits of this claim have changed since; return it to be computed again.',
  ),
  'BENEFIT.ALREADY_REQUESTED': conflict(
    'Manfaat ini sudah diminta dalam klaim ini.',
    'This benefit has been requested in this claim already.',
  ),
  'PAYOUT.NOT_HELD': conflict('Pembayaran ini tidak sedang ditahan.', 'This payout is not held.'),
  'PAYOUT.HOLD_FINAL': conflict(
    'Pembayaran ini tidak dapat dilanjutkan; batalkan lalu ganti rekening penerima.',
    'This payout cannot go on; cancel it and replace the payee account.',
  ),
  'RADAR.GONE': conflict('Temuan ini sudah hilang.', 'This finding is gone already.'),
  'RADAR.NO_REPAIR': conflict(
    'Temuan ini tidak dapat diperbaiki dari sini; lakukan yang tertulis padanya.',
    'Nothing can be had done about this finding from here; do what it says.',
  ),
  'SENDING.NOT_BLOCKED': conflict('Pengiriman tidak sedang diblokir.', 'Sending is not blocked.'),
  'SENDING.STATEMENTS_UNREAD': conflict(
    'Mutasi semua bank harus terbaca lengkap sampai saat blokir diketahui.',
    'The statements of all banks have to be read in full up to when the block was noticed.',
  ),
  'PAYOUT.NOT_REPLACEABLE': conflict(
    'Hanya pembayaran yang gagal atau kembali yang dapat diganti.',
    'Only a payout that failed or came back can be replaced.',
  ),
  'PAYOUT.LINE_UNEXPLAINED': conflict(
    'Rekening koran memuat debit yang mungkin pembayaran ini dan belum dijelaskan, atau belum membuktikan penolakan bank; keuangan menjelaskannya atau memuat rekening koran yang lengkap dahulu.',
    'The statement shows a debit that may be this payment and that nothing explains yet, or does not prove the rejection of the bank yet; finance has to explain it, or to hand in a complete statement, first.',
  ),
  'CLOCK.NOT_RUNNING': conflict(
    'Jam ini tidak sedang berjalan: belum mulai, sudah lewat, atau sedang berhenti.',
    'This clock does not run now: it has not begun, has run out, or stands still.',
  ),
  'CLOCK.NOT_STOPPED': conflict('Jam ini tidak sedang berhenti.', 'This clock does not stand still now.'),
  'RETURN.AWAITS_CONFIRMATION': conflict(
    'Pelatihan dari rencana sebelumnya masih menunggu putusan orang kedua.',
    'The training of the plan before still waits for a second person.',
  ),
  'RETURN.NOTHING_TO_CONFIRM': conflict(
    'Tidak ada pelatihan yang menunggu putusan.',
    'No training waits for a decision.',
  ),
  'PERSON.CORRECTION_OPEN': conflict(
    'Koreksi data orang yang terdahulu belum diputus.',
    'An earlier correction of a person has not been decided yet.',
  ),
  'PERSON.NO_CORRECTION': conflict(
    'Tidak ada koreksi data orang yang menunggu putusan.',
    'No correction of a person waits for a decision.',
  ),
  'PERSON.SELF': conflict(
    'Anda tidak dapat mengubah diri sendiri; mintalah administrator lain.',
    'You cannot change yourself; ask another administrator.',
  ),
  'PERSON.VERSION_STALE': conflict(
    'Data orang ini sudah berubah sejak Anda membukanya. Muat ulang lalu putuskan lagi.',
    'This person has changed since you opened them. Reload and decide again.',
  ),
  'PERSON.STEP_NOT_ALLOWED': conflict(
    'Keadaan orang ini tidak mengizinkan langkah tersebut.',
    'The state of this person does not allow that step.',
  ),
  'PERSON.PROPOSAL_OPEN': conflict(
    'Masih ada usulan yang menunggu administrator kedua.',
    'A proposal still waits for a second administrator.',
  ),
  'PERSON.NO_PROPOSAL': conflict(
    'Tidak ada usulan yang menunggu jawaban.',
    'No proposal waits for an answer.',
  ),
  'STATUS_CODE.WRONG': conflict(
    'Nomor klaim, tanggal lahir, atau kode tidak cocok, atau kodenya tidak berlaku lagi. Periksa, atau mintalah kode baru.',
    'The claim number, birth date or code does not fit, or the code no longer holds. Check them, or ask for a new code.',
  ),
  'PASSWORD_LINK.INVALID': conflict(
    'Tautan ini sudah dipakai atau kedaluwarsa. Mintalah tautan baru kepada administrator.',
    'This link has been used or has run out. Ask an administrator for a new one.',
  ),
} as const satisfies ProblemTable & Readonly<Record<RefusalCode, ProblemTable[string]>>;

export type ProblemCode = keyof typeof PROBLEMS;
