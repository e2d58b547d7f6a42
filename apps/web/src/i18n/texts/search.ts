import { texts } from './texts';

export const search = texts(
  {
    title: 'Pencarian',
    what: 'Nomor, nama, NIK, rumah sakit',
    askTitle: 'Apa yang dicari?',
    askText: 'Ketik nomor klaim, nama, nomor peserta, NIK, nomor pembayaran, atau nama rumah sakit.',
    failed: 'Pencarian belum bisa dijawab',
    nothing: 'Tidak ada yang cocok dengan “{{q}}”.',
    nothingText:
      'Yang dicari hanya yang boleh Anda lihat. Orang ditemukan dengan NIK atau nomor peserta yang lengkap.',
    people: 'Orang',
    claims: 'Klaim',
    payouts: 'Pembayaran',
    hospitals: 'Rumah sakit',
    allClaims: 'Buka sebagai daftar',
    name: 'Nama',
    participantNumber: 'Nomor peserta',
    segment: 'Segmen',
    employer: 'Pemberi kerja',
    paidUntil: 'Iuran dibayar sampai',
  },
  {
    title: 'Search',
    what: 'Number, name, NIK, hospital',
    askTitle: 'What do you look for?',
    askText: 'Type a claim number, name, participant number, NIK, payout id, or the name of a hospital.',
    failed: 'The search cannot be answered yet',
    nothing: 'Nothing matches “{{q}}”.',
    nothingText:
      'Only what you may see is searched. People are found by their whole NIK or participant number.',
    people: 'People',
    claims: 'Claims',
    payouts: 'Payouts',
    hospitals: 'Hospitals',
    allClaims: 'Open as a list',
    name: 'Name',
    participantNumber: 'Participant number',
    segment: 'Segment',
    employer: 'Employer',
    paidUntil: 'Contributions paid until',
  },
);
