import { texts } from './texts';

export const signIn = texts(
  {
    title: 'Masuk',
    headline: 'Dari laporan kecelakaan sampai uang terbukti di mutasi bank.',
    lead: 'Klaim kecelakaan kerja dan penyakit akibat kerja, untuk PLKK, petugas klaim, dan keuangan.',
    username: 'Nama pengguna',
    password: 'Kata sandi',
    capsLock: 'Caps Lock menyala.',
    submit: 'Masuk',
    help: 'Butuh bantuan: admin cabang Anda',
    again: 'Masuk lagi',
    endedInPlace:
      'Sesi Anda berakhir. Halaman dan isian Anda tetap ada di bawah ini dan berlanjut setelah Anda masuk.',
    usernameMissing: 'Isi nama pengguna.',
    passwordMissing: 'Isi kata sandi.',
  },
  {
    title: 'Sign in',
    headline: 'From the accident report to money proven on the bank statement.',
    lead: 'Claims for work accidents and occupational diseases, for PLKK, claim officers and finance.',
    username: 'User name',
    password: 'Password',
    capsLock: 'Caps Lock is on.',
    submit: 'Sign in',
    help: 'Need help: the administrator of your branch',
    again: 'Sign in again',
    endedInPlace:
      'Your session has ended. The page and what you typed are still here and go on after you sign in.',
    usernameMissing: 'Enter your user name.',
    passwordMissing: 'Enter your password.',
  },
);
