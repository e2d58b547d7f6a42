/** Fictional people; some names have an apostrophe or an accent, as registers do. */
export const FIRST_NAMES = (
  'Sutrisno Siti Agus Dewi Budi Sri Eko Rina Joko Wati Slamet Yuni Hendra Lestari Bambang Ratna Dedi Nurul Ahmad Fitri ' +
  "Rudi Ani Iwan Maya Tono Indah Wahyu Endang Supri Kartika Ma'ruf Nur’aini Yusuf Aisyah René Gérard Ketut Wayan Made Komang " +
  'Togar Tiur Bonar Rosmala Andi Daeng Baso Tenri Sahrul Masnah Ucok Butet Asep Neneng Ujang Euis Dadang Cucu Yance Orpa'
).split(' ');

export const LAST_NAMES = (
  "Contoh Wijaya Santoso Pratama Saputra Kusuma Hidayat Nugroho Setiawan Permana Maulana Ramadhan Siregar Nasution Lubis Sa'at " +
  'Hutapea Simanjuntak Pangaribuan Tampubolon Suryadi Hartono Gunawan Halim Tanjung Chaniago Harahap Daulay Rangkuti Pane ' +
  'Mahendra Wibowo Utomo Susilo Purnomo Handoko Suharto Basuki Prasetyo Firmansyah Abdullah Rahman Hakim Fauzi Iskandar ' +
  'Tuhumury Latuconsina Pattinasarany Sahetapy Wenas Mandagi Rumengan Kalalo Lantang Palar Sondakh Tumbelaka Waworuntu Lasut Q’uzt'
).split(' ');
