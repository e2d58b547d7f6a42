import type { Role } from '../access';
import type { Text } from '../findings';

/** What a person, or the radar itself, can have done about a finding. */
export const RADAR_REPAIRS = ['RESTART', 'REBUILD', 'REDRIVE', 'END', 'NOTED'] as const;
export type RadarRepair = (typeof RADAR_REPAIRS)[number];

interface RadarKindFacts {
  /** Who has to see to it. */
  readonly owner: Role;
  readonly repair?: RadarRepair;
  /** The radar has the repair done at once, without a person. */
  readonly byItself?: true;
  /** Stays until a person has dealt with it, whatever the next look shows. */
  readonly stays?: true;
  readonly says: Text;
  readonly todo: Text;
}

const LOOKS_AGAIN: Text = {
  id: 'Diperbaiki sendiri dalam satu menit; bila tidak, jalankan perbaikannya.',
  en: 'Mends itself within a minute; where it does not, have it repaired.',
};

/** Everything that the radar looks for: what no desk shows, because nobody knows that something is waiting. */
export const RADAR_KINDS = {
  WORKFLOW_MISSING: {
    owner: 'ADMIN',
    repair: 'RESTART',
    says: { id: 'Proses ini harus berjalan, tetapi tidak ada.', en: 'This process should run and does not.' },
    todo: LOOKS_AGAIN,
  },
  WORKFLOW_FAILING: {
    owner: 'ADMIN',
    repair: 'RESTART',
    says: {
      id: 'Langkah proses ini gagal berulang kali.',
      en: 'The steps of this process fail again and again.',
    },
    todo: {
      id: 'Lihat log pekerja; sesudah sebabnya hilang, mulai ulang dari catatan.',
      en: "Look into the worker's log; when its cause is gone, start it again from the record.",
    },
  },
  WORKFLOW_FOREIGN: {
    owner: 'ADMIN',
    repair: 'REBUILD',
    says: {
      id: 'Proses bernomor ini milik klaim lain dari sebelum pemulihan cadangan.',
      en: 'The process under this number was that of another claim, from before a restore.',
    },
    todo: LOOKS_AGAIN,
  },
  CLAIM_UNOPENED: {
    owner: 'ADMIN',
    repair: 'REBUILD',
    byItself: true,
    says: { id: 'Laporan diterima, tetapi belum dibuka.', en: 'A report was accepted and not taken in.' },
    todo: LOOKS_AGAIN,
  },
  CLAIM_WITHOUT_WAIT: {
    owner: 'ADMIN',
    repair: 'REBUILD',
    says: {
      id: 'Klaim terbuka, tetapi tidak menunggu siapa pun.',
      en: 'The claim is open and waits for nobody.',
    },
    todo: {
      id: 'Bangun ulang dari catatan; bila tetap, petugas klaim memutuskan.',
      en: 'Rebuild it from the record; where it stays, a claim officer decides.',
    },
  },
  DEADLINE_UNRECORDED: {
    owner: 'ADMIN',
    repair: 'REBUILD',
    byItself: true,
    says: {
      id: 'Tenggat lewat tanpa dicatat atau diteruskan ke atasan.',
      en: 'A deadline passed and was neither recorded nor escalated.',
    },
    todo: LOOKS_AGAIN,
  },
  FACT_UNHEARD: {
    owner: 'ADMIN',
    repair: 'REDRIVE',
    byItself: true,
    says: {
      id: 'Klaim belum mendengar apa yang terjadi dengan pembayarannya.',
      en: 'A claim has not heard what became of its payout.',
    },
    todo: LOOKS_AGAIN,
  },
  WAIT_OVERDUE: {
    owner: 'BRANCH_HEAD',
    says: {
      id: 'Lewat tenggat lebih dari dua minggu tanpa kemajuan.',
      en: 'Overdue for more than two weeks without progress.',
    },
    todo: { id: 'Tanyakan kepada peran yang ditunggu.', en: 'Ask the role that is waited for.' },
  },
  DESK_UNMANNED: {
    owner: 'BRANCH_HEAD',
    says: {
      id: 'Ada yang ditunggu dari peran ini, tetapi tidak seorang pun yang memegangnya bekerja di cabang.',
      en: 'This role is waited for, and nobody who has it is at work in the branch.',
    },
    todo: {
      id: 'Akhiri cutinya bila sudah kembali, atau minta administrator memberi peran itu kepada orang lain.',
      en: 'End the absence of who is back, or have an administrator give the role to somebody else.',
    },
  },
  OUTBOX_OLD: {
    owner: 'ADMIN',
    repair: 'REDRIVE',
    says: {
      id: 'Pesan belum sampai ke Temporal atau bank.',
      en: 'A message has not reached Temporal or a bank.',
    },
    todo: {
      id: 'Periksa Temporal dan bank, lalu kirim lagi.',
      en: 'Look at Temporal and the bank, then send it again.',
    },
  },
  MESSAGES_UNSENT: {
    owner: 'ADMIN',
    says: {
      id: 'Pesan tentang klaim tidak terkirim melalui saluran ini.',
      en: 'Messages about claims do not leave by this channel.',
    },
    todo: {
      id: 'Periksa server surel atau penyedia pesan; yang menunggu terkirim sendiri begitu pulih.',
      en: 'Look at the mail server or the provider; what waits leaves by itself as soon as it is well.',
    },
  },
  PAYOUT_STILL: {
    owner: 'FINANCE_MAKER',
    repair: 'REDRIVE',
    says: { id: 'Pembayaran tidak bergerak.', en: 'A payout does not move.' },
    todo: {
      id: 'Bila menunggu dilepas atau ditahan, putuskan; selain itu dorong lagi, dan tanyakan kepada bank bila tetap.',
      en: 'Where it waits for its release or is held, decide; otherwise send it on, and ask the bank where it stays.',
    },
  },
  STATEMENT_SILENT: {
    owner: 'FINANCE_MAKER',
    repair: 'REDRIVE',
    says: {
      id: 'Mutasi bank ini lama tidak terbaca lengkap.',
      en: "This bank's statement was not read in full for long.",
    },
    todo: {
      id: 'Baca sekarang; hubungi bank bila gagal.',
      en: 'Read it now; call the bank where that fails.',
    },
  },
  STATEMENT_FILE_FAILED: {
    owner: 'FINANCE_MAKER',
    says: {
      id: 'Berkas mutasi diserahkan, tetapi isinya belum juga diambil.',
      en: 'A file of statements was handed in, and what it says is still not taken.',
    },
    todo: {
      id: 'Baca mutasi bank itu sekarang; bila tetap, administrator melihat log pekerja.',
      en: "Read that bank's statement now; where it stays, an administrator looks into the worker's log.",
    },
  },
  PAYMENT_FILE_LIES: {
    owner: 'FINANCE_RELEASER',
    says: {
      id: 'Berkas pembayaran sudah dibuat, tetapi belum diserahkan kepada bank.',
      en: 'A file of payments was made and has not been handed over to its bank.',
    },
    todo: {
      id: 'Serahkan berkas itu pada halaman rekonsiliasi, atau tarik kembali dengan dua orang.',
      en: 'Hand it over on the page of reconciliation, or withdraw it with two persons.',
    },
  },
  PAYMENT_ANSWER: {
    owner: 'FINANCE_MAKER',
    says: {
      id: 'Jawaban bank atas berkas pembayaran menyebut yang tidak dikenal, atau bertentangan dengan catatan.',
      en: 'The answer of a bank to a file of payments names what is not known, or contradicts the record.',
    },
    todo: {
      id: 'Lihat baris berkasnya pada halaman rekonsiliasi dan tanyakan kepada bank; yang terbukti hanya mutasi.',
      en: 'See the lines of its file on the page of reconciliation and ask the bank; the statement alone proves.',
    },
  },
  DAY_REOPENED: {
    owner: 'FINANCE_MAKER',
    says: {
      id: 'Hari yang sudah ditutup terbuka lagi karena ada baris mutasi yang terlambat.',
      en: 'A closed day is open again, because a line of the statement came late.',
    },
    todo: {
      id: 'Periksa baris itu, lalu tutup harinya kembali berdua.',
      en: 'Look at the line, then close the day again, the two of you.',
    },
  },
  SENDING_BLOCKED: {
    owner: 'FINANCE_RELEASER',
    says: {
      id: 'Tidak ada yang dikirim ke bank sampai dua orang membukanya.',
      en: 'Nothing is sent to any bank until two persons lift the block.',
    },
    todo: {
      id: 'Baca semua mutasi, periksa debit yang tidak dikenal, lalu buka berdua.',
      en: 'Read every statement, look at the unknown debits, then lift it, the two of you.',
    },
  },
  DEBIT_UNKNOWN: {
    owner: 'FINANCE_RELEASER',
    says: {
      id: 'Debit dengan nomor referensi kita yang tidak dikenal basis data.',
      en: 'A debit under a reference of ours that the database does not know.',
    },
    todo: {
      id: 'Cari manfaat yang dibayarnya sebelum sesuatu dibayar lagi.',
      en: 'Find the benefit that it paid before anything is paid again.',
    },
  },
  PAID_UNDULY: {
    owner: 'FINANCE_RELEASER',
    says: {
      id: 'Uang keluar dari bank untuk manfaat yang ditolak, dibatalkan, atau sudah dibayar.',
      en: 'Money has left for a benefit that was refused, cancelled, or paid already.',
    },
    todo: {
      id: 'Minta kembali dari penerima dan tugaskan mutasi masuknya, atau dua orang menyetujui manfaatnya lagi.',
      en: 'Have the payee send it back and assign the credit to it, or have two persons grant the benefit anew.',
    },
  },
  PART_RETURNED: {
    owner: 'CLAIM_OFFICER',
    says: {
      id: 'Sebagian dari pembayaran ini kembali dari bank; penerima belum memegang seluruhnya.',
      en: 'A part of this payment came back from the bank; the payee does not have all of it.',
    },
    todo: {
      id: 'Tanyakan penerima; yang kurang dibayar hanya dengan keputusan baru atas manfaatnya.',
      en: 'Ask the payee; what is missing is paid only by a new decision about the benefit.',
    },
  },
  CLOCK_DIFFERS: {
    owner: 'ADMIN',
    says: { id: 'Jam berbeda dari jam PostgreSQL.', en: 'A clock differs from that of PostgreSQL.' },
    todo: { id: 'Betulkan sinkronisasi waktu (NTP).', en: 'Mend the time synchronisation (NTP).' },
  },
  RECORD_UNREADABLE: {
    owner: 'ADMIN',
    says: { id: 'Catatan klaim ini tidak dapat dibaca.', en: 'The record of this claim cannot be read.' },
    todo: {
      id: 'Klaim disisihkan; perbaiki catatannya dengan pengembang.',
      en: 'The claim is set aside; mend its record with a developer.',
    },
  },
  RECORD_TAMPERED: {
    owner: 'AUDITOR',
    repair: 'NOTED',
    stays: true,
    says: {
      id: 'Catatan ini bukan lagi yang disegel saat ditulis: ada yang mengubahnya di luar sistem.',
      en: 'This record is not what was sealed when it was written: somebody changed it past the system.',
    },
    todo: {
      id: 'Hentikan pembayarannya, bandingkan dengan cadangan, cari siapa yang mengubah; lalu tandai selesai.',
      en: 'Stop its payments, compare it with a backup, find who changed it; then mark it as noted.',
    },
  },
  STEPS_LOST: {
    owner: 'CLAIM_OFFICER',
    repair: 'NOTED',
    stays: true,
    says: {
      id: 'Langkah yang diterima sesudah cadangan hilang karena pemulihan.',
      en: 'Steps that were accepted after the backup are lost by the restore.',
    },
    todo: {
      id: 'Minta orang yang bersangkutan mengulanginya, lalu tandai selesai.',
      en: 'Have the persons repeat them, then mark it as noted.',
    },
  },
  CLAIM_LOST: {
    owner: 'CLAIM_OFFICER',
    repair: 'END',
    stays: true,
    says: {
      id: 'Klaim yang dilaporkan sesudah cadangan hilang karena pemulihan; nomornya tidak dipakai lagi.',
      en: 'A claim that was reported after the backup is lost by the restore; its number is not used again.',
    },
    todo: {
      id: 'Minta pelapor melapor lagi dengan tanda terimanya, lalu akhiri prosesnya.',
      en: 'Have the reporter report again by its receipt, then end the process.',
    },
  },
} as const satisfies Readonly<Record<string, RadarKindFacts>>;

export type RadarKind = keyof typeof RADAR_KINDS;
export const RADAR_KIND_CODES = Object.keys(RADAR_KINDS) as RadarKind[];
/** Whoever has to see to a finding of some kind. */
export const RADAR_OWNERS: readonly Role[] = [
  ...new Set(RADAR_KIND_CODES.map((code) => RADAR_KINDS[code].owner)),
];

const factsOf = (kind: RadarKind): RadarKindFacts => RADAR_KINDS[kind];

export const ownerOf = (kind: RadarKind): Role => factsOf(kind).owner;
export const repairOf = (kind: RadarKind): RadarRepair | undefined => factsOf(kind).repair;
/** What the radar has done at once, without a person; undefined where a person decides. */
export const ownRepair = (kind: RadarKind): RadarRepair | undefined =>
  factsOf(kind).byItself === true ? repairOf(kind) : undefined;
export const stays = (kind: RadarKind): boolean => factsOf(kind).stays === true;
