import { texts } from './texts';

export const room = texts(
  {
    atBank: 'kas {{balance}}',
    anyTime: '{{rail}}: kapan saja, dirilis sekarang berangkat sekarang.',
    stillToday:
      '{{rail}}: {{days}} {{from}}–{{cutOff}} WIB; dirilis sebelum {{until}} masih berangkat hari ini.',
    nextWindow: '{{rail}}: {{days}} {{from}}–{{cutOff}} WIB; dirilis sekarang baru berangkat {{at}}.',
    byFile: 'Lewat berkas: sesudah dirilis, seseorang menyerahkan berkasnya ke bank.',
    isStopped: 'Pengiriman lewat bank ini dihentikan; yang dirilis menunggu.',
    dayLeft: 'Hari ini sisa {{left}} dari {{limit}} lewat bank ini.',
    dayFull: 'Batas hari ini lewat bank ini, {{limit}}, sudah habis; yang dirilis baru berangkat besok.',
    firstPayment:
      'Belum ada yang terbukti lewat bank ini: satu pembayaran sampai {{limit}} berangkat dahulu, yang lain menunggu buktinya.',
    batchCap: 'Satu batch paling banyak <b>{{limit}}</b>.',
    branchLeft: 'Rilis cabang hari ini sisa <b>{{left}}</b> dari {{limit}}.',
    branchFull: 'Rilis cabang hari ini sudah mencapai batasnya, <b>{{limit}}</b>.',
    over_BATCH: '{{rupiah}} di atas batas satu batch: batch ini tidak akan bisa dirilis.',
    over_BRANCH: '{{rupiah}} di atas batas rilis cabang sehari: batch ini tidak akan bisa dirilis.',
    over_BRANCH_TODAY:
      '{{rupiah}} di atas sisa rilis cabang hari ini: dapat disusun sekarang, dirilis besok.',
    over_BANK_TODAY: '{{bank}}: {{rupiah}} di atas sisa hari ini, berangkat besok.',
    over_FUNDS: '{{bank}}: kas kurang {{rupiah}}; rilis ditolak sampai bank didanai.',
    keepFitting_one: 'Sisakan {{count}} yang muat',
    keepFitting_other: 'Sisakan {{count}} yang muat',
    noneFits: 'Tidak satu pun muat.',
    toCaps: 'Lihat batas…',
  },
  {
    atBank: '{{balance}} in hand',
    anyTime: '{{rail}}: at any time; released now, sent now.',
    stillToday: '{{rail}}: {{days}} {{from}}–{{cutOff}} WIB; released before {{until}}, sent today.',
    nextWindow: '{{rail}}: {{days}} {{from}}–{{cutOff}} WIB; released now, sent {{at}}.',
    byFile: 'By files: once released, somebody hands the file over to the bank.',
    isStopped: 'Sending through this bank is stopped; what is released waits.',
    dayLeft: '{{left}} of {{limit}} left through this bank today.',
    dayFull: 'Nothing is left of today’s {{limit}} through this bank; what is released is sent tomorrow.',
    firstPayment:
      'Nothing is proven through this bank yet: one payout of up to {{limit}} goes first, the others wait for its proof.',
    batchCap: 'One batch holds <b>{{limit}}</b> at most.',
    branchLeft: 'The branch may release <b>{{left}}</b> of {{limit}} more today.',
    branchFull: 'The branch has released all of today’s <b>{{limit}}</b>.',
    over_BATCH: '{{rupiah}} above the cap of one batch: this batch could never be released.',
    over_BRANCH: '{{rupiah}} above the cap of a branch’s day: this batch could never be released.',
    over_BRANCH_TODAY:
      '{{rupiah}} above what the branch may still release today: make it now, release it tomorrow.',
    over_BANK_TODAY: '{{bank}}: {{rupiah}} above what is left of today, sent tomorrow.',
    over_FUNDS: '{{bank}}: {{rupiah}} short; the release is refused until the bank is funded.',
    keepFitting_one: 'Keep the {{count}} that fits',
    keepFitting_other: 'Keep the {{count}} that fit',
    noneFits: 'Not one of them fits.',
    toCaps: 'See the caps…',
  },
);
