import { INTERNAL, type ProblemTable } from './problem';

/** Codes that any HTTP process answers with; a process adds those of its own domain. */
export const COMMON_PROBLEMS = {
  INTERNAL,
  'AUTH.REQUIRED': { status: 401, title: { id: 'Silakan masuk terlebih dahulu.', en: 'Sign in first.' } },
  'AUTH.EXPIRED': { status: 401, title: { id: 'Sesi Anda sudah berakhir.', en: 'Your session has ended.' } },
  'AUTH.INVALID_CREDENTIALS': {
    status: 401,
    title: { id: 'Nama pengguna atau kata sandi salah.', en: 'The user name or the password is wrong.' },
  },
  'ACCESS.DENIED': {
    status: 403,
    title: { id: 'Peran Anda tidak boleh melakukan ini.', en: 'Your role may not do this.' },
  },
  NOT_FOUND: {
    status: 404,
    title: { id: 'Tidak ada, atau tidak terlihat oleh Anda.', en: 'Not there, or not visible to you.' },
  },
  'REQUEST.MALFORMED': {
    status: 400,
    title: { id: 'Isi permintaan tidak dapat dibaca.', en: 'The request cannot be read.' },
  },
  'REQUEST.TOO_LARGE': {
    status: 413,
    title: { id: 'Isi permintaan terlalu besar.', en: 'The request is too large.' },
  },
  'REQUEST.MEDIA_TYPE': {
    status: 415,
    title: { id: 'Jenis isi permintaan tidak diterima.', en: 'This media type is not accepted.' },
  },
  'VALIDATION.FAILED': {
    status: 422,
    title: { id: 'Ada isian yang perlu diperbaiki.', en: 'Some entries need correction.' },
  },
  'RATE.LIMITED': {
    status: 429,
    title: { id: 'Terlalu banyak permintaan. Coba lagi nanti.', en: 'Too many requests. Try again later.' },
    retryAfterSeconds: 60,
  },
  'SERVICE.UNAVAILABLE': {
    status: 503,
    title: {
      id: 'Layanan sedang tidak terjangkau. Tidak ada yang berubah; silakan coba lagi.',
      en: 'The service cannot be reached. Nothing has changed; try again.',
    },
    retryAfterSeconds: 5,
  },
} as const satisfies ProblemTable;
