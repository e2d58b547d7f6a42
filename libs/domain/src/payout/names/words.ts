const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Titles before a name that are never a name themselves. NY and IBU are none of them: a wife bears them before the name of her
 * husband (`NY BAMBANG SUPRIYADI`).
 */
export const TITLES = set('HJ HAJJAH DR DRA DRS IR PROF KH KYAI USTADZ USTADZAH SDR SDRI TN NN BPK BAPAK');

/** Degrees after a name that are never a name themselves: no Indonesian, Chinese or Arabic name is spelled so. */
export const DEGREES = set(
  'SH SKOM SPD SPDI SSOS SSI SAG SKM SKEP NERS AMD AMK AMDKEB AMDKEP AMDKES SFARM SHUT SPT STR MH MM MKES MSI MPD MT MSC MBA MHUM MIKOM MKOM MPDI PHD SIKOM SPSI SPOG SPB SPOT SPPD SPJP STRKEB STRKEP STRKES',
);

/**
 * Degrees that are names as well (TAN SE KIONG, LIE MA, TAN SIP, ST AMINAH), or with their dots the initials of a name
 * (BAMBANG S.P.): left out only where a comma, or another degree behind it, shows the degree.
 */
export const DEGREES_OR_NAMES = set('SE ST MA BA MD SP SS SI SIP');

/** The holder has died. No part of the name, but a fact about the account that a person has to see. */
export const LATE = set('ALM ALMARHUM ALMH ALMARHUMAH');

/** Words that registers and banks add and leave out: with one more or less of them, it may be the same person. */
export const LIGHT_WORDS = set(
  'H HAJI BIN BINTI BT BTE B ST SITI M MUHAMMAD MUH MOH MOCH MHD MD ABD ABDUL NUR R RM RR RA RADEN NY IBU NI SE MA BA SP SS SI SIP MR MRS',
);

/** Spellings in full of one name, which registers and banks exchange freely. */
export const SPELLINGS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'MUHAMAD MUHAMMED MUHAMED MOHAMAD MOHAMMAD MOHAMED MOHAMMED MOCHAMAD MOCHAMMAD MUCHAMAD MUCHAMMAD ' +
    'MOKHAMAD MOKHAMMAD'
  )
    .split(' ')
    .map((spelling) => [spelling, 'MUHAMMAD']),
);

/** What a short form may stand for. It may stand for something else too, so it never makes two names equal. */
export const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  ABD: ['ABDUL', 'ABDULLAH', 'ABDURRAHMAN'],
  AGS: ['AGUS', 'AGUSTINUS'],
  BR: ['BORU'],
  DW: ['DEWA', 'DEWI'],
  GD: ['GEDE'],
  GST: ['GUSTI'],
  KD: ['KADEK'],
  KM: ['KOMANG'],
  KT: ['KETUT'],
  MD: ['MADE', 'MUHAMMAD'],
  MHD: ['MUHAMMAD'],
  MOCH: ['MUHAMMAD'],
  MOH: ['MUHAMMAD'],
  MUCH: ['MUHAMMAD'],
  MUH: ['MUHAMMAD'],
  NGH: ['NENGAH'],
  NGR: ['NGURAH'],
  NYM: ['NYOMAN'],
  PT: ['PUTU'],
  ST: ['SITI'],
  SY: ['SYARIF', 'SYARIFAH'],
  WYN: ['WAYAN'],
};
