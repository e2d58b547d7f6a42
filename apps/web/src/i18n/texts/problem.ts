import { texts } from './texts';

/** What failed and what cures it, by the stable code of a problem document. */
export const problem = texts(
  {
    helpCode: 'Kode bantuan {{id}}',
    generic: 'Permintaan ini gagal.',
    genericCure: 'Coba sekali lagi. Bila tetap gagal, berikan kode bantuan kepada admin cabang.',
    network: 'Server tidak terjangkau.',
    networkCure: 'Tidak ada yang berubah dari sisi Anda. Isian tetap ada; coba lagi saat tersambung.',
    stale: 'Klaim ini baru saja berubah.',
    staleBy: '{{who}} mengubahnya {{when}}.',
    staleCure: 'Isian Anda tetap ada. Lihat bedanya, lalu kirim lagi.',
    pending: 'Jawaban belum diketahui.',
    pendingCure:
      'Perintah mungkin sudah diterima. Kirim lagi dengan tombol yang sama; tidak akan tercatat dua kali.',
    seeDifference: 'Lihat bedanya',
    sendAgain: 'Kirim lagi',
    pageIs: 'Halaman Anda versi {{mine}}, klaim sekarang versi {{now}}.',
    changes: 'Yang berubah sejak halaman ini dibuka',
    fieldErrors: '{{count}} isian perlu diperbaiki.',
    code: {
      'AUTH.REQUIRED': 'Anda belum masuk.|Masuk lebih dulu.',
      'AUTH.EXPIRED': 'Sesi Anda berakhir.|Masuk lagi; draf masih ada.',
      'AUTH.INVALID_CREDENTIALS':
        'Nama pengguna atau kata sandi tidak cocok.|Periksa Caps Lock, lalu coba lagi.',
      'ACCESS.DENIED': 'Peran Anda tidak boleh melakukan ini.|Minta kepada orang yang berhak.',
      NOT_FOUND: 'Tidak ditemukan, atau tidak terlihat oleh Anda.|Periksa nomornya.',
      'REQUEST.MALFORMED': 'Permintaan tidak terbaca.|Muat ulang halaman, lalu coba lagi.',
      'REQUEST.TOO_LARGE': 'Kiriman terlalu besar.|Perkecil berkasnya, atau bagilah.',
      'REQUEST.MEDIA_TYPE': 'Jenis berkas tidak diterima.|Pakai PDF, JPG, atau PNG.',
      'VALIDATION.FAILED': 'Ada isian yang perlu diperbaiki.|Setiap isian menyebutkan perbaikannya.',
      'CLAIM.STAGE_NOT_ALLOWED': 'Tahap klaim sudah tidak mengizinkan ini.|Lihat keadaan terbaru klaim.',
      'CLAIM.VERSION_STALE':
        'Klaim ini baru saja berubah.|Isian Anda tetap ada. Lihat bedanya, lalu kirim lagi.',
      'BENEFIT.STAGE_NOT_ALLOWED':
        'Keadaan manfaat sudah tidak mengizinkan ini.|Lihat keadaan terbaru manfaat.',
      'BENEFIT.VERSION_STALE':
        'Manfaat ini baru saja berubah.|Isian Anda tetap ada. Lihat bedanya, lalu kirim lagi.',
      'BENEFIT.DOES_NOT_FIT_CONDITION':
        'Manfaat ini tidak sesuai keadaan akhir peserta.|Periksa keterangan dokter terakhir.',
      'CLAIM.OWN_INTEREST':
        'Klaim ini menyangkut diri Anda atau rekening petugas yang menanganinya.|Minta rekan lain melakukannya.',
      'APPROVAL.SAME_PERSON':
        'Orang yang sama tidak boleh melakukan keduanya.|Minta rekan lain melakukannya.',
      'APPROVAL.PERSON_LEFT': 'Orang yang memulainya tidak lagi bertugas.|Minta rekan lain memulainya lagi.',
      'APPROVAL.LIMIT_EXCEEDED':
        'Jumlahnya melewati batas wewenang Anda.|Minta pejabat dengan batas lebih tinggi.',
      'BATCH.CHANGED': 'Isi batch berubah, jadi sidiknya lain.|Baca isi terbaru, lalu ketik sidik baru.',
      'BATCH.RELEASED': 'Batch ini sudah dirilis.|Lihat pembayarannya di daftar.',
      'PAYOUT.NOT_RELEASABLE':
        'Ada pembayaran yang tidak boleh dirilis.|Keluarkan dari batch, lalu coba lagi.',
      'RULES.UNVERIFIED':
        'Ada pembayaran yang bergantung pada angka yang belum diverifikasi.|Minta dua administrator memverifikasinya di halaman Aturan.',
      'FIGURE.ALREADY_PROPOSED':
        'Angka ini sudah dibandingkan orang lain.|Lihat catatannya; Anda dapat mengonfirmasi.',
      'FIGURE.NOT_PROPOSED':
        'Angka ini belum dibandingkan siapa pun.|Bandingkan dulu dengan sumber tercetak.',
      'FIGURE.ALREADY_VERIFIED': 'Angka ini sudah diverifikasi.|Tidak perlu apa-apa lagi.',
      'IDEMPOTENCY.KEY_REUSED':
        'Kiriman ini pernah dipakai dengan isian lain.|Muat ulang halaman, lalu kirim lagi.',
      'RATE.LIMITED': 'Terlalu banyak percobaan.|Tunggu beberapa menit, lalu coba lagi.',
      'SERVICE.UNAVAILABLE':
        'Layanan sedang tidak terjangkau. Tidak ada yang terjadi.|Isian Anda tetap ada; coba lagi sebentar lagi.',
      'COMMAND.PENDING':
        'Jawaban belum diketahui.|Kirim lagi dengan tombol yang sama; tidak akan tercatat dua kali.',
    },
  },
  {
    helpCode: 'Help code {{id}}',
    generic: 'This request failed.',
    genericCure: 'Try once more. If it fails again, give the help code to the administrator of your branch.',
    network: 'The server cannot be reached.',
    networkCure: 'Nothing has changed on your side. What you typed is kept; try again when the line is back.',
    stale: 'This claim has just changed.',
    staleBy: '{{who}} changed it {{when}}.',
    staleCure: 'What you typed is kept. See the difference, then send again.',
    pending: 'The answer is not known yet.',
    pendingCure:
      'The command may have been accepted. Send again with the same button; it will not be recorded twice.',
    seeDifference: 'See the difference',
    sendAgain: 'Send again',
    pageIs: 'Your page is version {{mine}}, the claim is now version {{now}}.',
    changes: 'What changed since this page was opened',
    fieldErrors: '{{count}} fields need a correction.',
    code: {
      'AUTH.REQUIRED': 'You are not signed in.|Sign in first.',
      'AUTH.EXPIRED': 'Your session has ended.|Sign in again; drafts are kept.',
      'AUTH.INVALID_CREDENTIALS': 'User name and password do not match.|Check Caps Lock, then try again.',
      'ACCESS.DENIED': 'Your role may not do this.|Ask the person who may.',
      NOT_FOUND: 'Not found, or not visible to you.|Check the number.',
      'REQUEST.MALFORMED': 'The request could not be read.|Reload the page, then try again.',
      'REQUEST.TOO_LARGE': 'What you sent is too large.|Make the file smaller, or divide it.',
      'REQUEST.MEDIA_TYPE': 'This type of file is not accepted.|Use PDF, JPG or PNG.',
      'VALIDATION.FAILED': 'Some fields need a correction.|Each field names its cure.',
      'CLAIM.STAGE_NOT_ALLOWED':
        'The stage of the claim no longer allows this.|Look at the latest state of the claim.',
      'CLAIM.VERSION_STALE':
        'This claim has just changed.|What you typed is kept. See the difference, then send again.',
      'BENEFIT.STAGE_NOT_ALLOWED':
        'The state of the benefit no longer allows this.|Look at the latest state of the benefit.',
      'BENEFIT.VERSION_STALE':
        'This benefit has just changed.|What you typed is kept. See the difference, then send again.',
      'BENEFIT.DOES_NOT_FIT_CONDITION':
        'This benefit does not fit the final condition.|Check the latest medical statement.',
      'CLAIM.OWN_INTEREST':
        'This claim concerns yourself, or the account of who handles it.|Ask a colleague to do it.',
      'APPROVAL.SAME_PERSON': 'The same person may not do both.|Ask a colleague to do it.',
      'APPROVAL.PERSON_LEFT': 'Who began this is no longer in office.|Ask a colleague to begin it anew.',
      'APPROVAL.LIMIT_EXCEEDED':
        'The amount is above your authority limit.|Ask somebody with a higher limit.',
      'BATCH.CHANGED':
        'The batch has changed, so its fingerprint is another one.|Read the latest content, then type the new fingerprint.',
      'BATCH.RELEASED': 'This batch has been released already.|See its payouts in the list.',
      'PAYOUT.NOT_RELEASABLE':
        'A payout in it may not be released.|Take it out of the batch, then try again.',
      'RULES.UNVERIFIED':
        'A payout rests on a figure that is not verified.|Ask two administrators to verify it on the Rules page.',
      'FIGURE.ALREADY_PROPOSED':
        'Somebody else compared this figure already.|Read the note; you may confirm it.',
      'FIGURE.NOT_PROPOSED': 'Nobody has compared this figure yet.|Compare it with the printed source first.',
      'FIGURE.ALREADY_VERIFIED': 'This figure is verified already.|There is nothing left to do.',
      'IDEMPOTENCY.KEY_REUSED':
        'This submission was used with other content.|Reload the page, then send again.',
      'RATE.LIMITED': 'Too many attempts.|Wait some minutes, then try again.',
      'SERVICE.UNAVAILABLE':
        'The service cannot be reached. Nothing has happened.|What you typed is kept; try again shortly.',
      'COMMAND.PENDING':
        'The answer is not known yet.|Send again with the same button; it will not be recorded twice.',
    },
  },
);
