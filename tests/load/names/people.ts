import type { Chance } from '../../support/population/chance';

const list = (words: string): readonly string[] => words.split(' ');

const MONONYMS = list('SUHARTO SUKARNO SUTRISNO WAGIMAN PONIRAH TUKIYEM SLAMET PARTINAH NGATINI SUMINAH');
const GIVEN = list(
  'BUDI AGUS BAMBANG JOKO RINA DEWI SRI LESTARI HENDRA RATNA DEDI WAHYU ENDANG KARTIKA YULIANA EKO TITIK RETNO ASEP NENENG',
);
const FAMILY = list(
  'SANTOSO WIJAYA PRATAMA KUSUMA HIDAYAT NUGROHO SETIAWAN PERMANA MAULANA HARTONO GUNAWAN SUSILO PURNOMO WIBOWO',
);
const BATAK_GIVEN = list('TOGAR TIUR BONAR ROSMALA MANGASI POLTAK RUGUN RIRIS JONGGI TIMBUL');
const BATAK_CLAN = list(
  'SIMANJUNTAK SIREGAR NASUTION HUTAPEA TAMPUBOLON PANGARIBUAN SIHOMBING PANJAITAN SITUMORANG LUBIS',
);
const BALINESE_ORDER = list('WAYAN MADE NYOMAN KETUT GEDE KADEK KOMANG PUTU');
const BALINESE_GIVEN = list('SUARTA SUDIRA ARTINI SUDARMA WIDIANA ASTAWA SUCIATI PARWATA MERTA SUKERTI');
const CHINESE_FAMILY = list('TAN LIE LIM OEI KWEE THIO GO ONG TJIA HALIM');
const CHINESE_MIDDLE = list('SE MA BIN BA SIN TJOE HOK GIOK SWAN KIM');
const CHINESE_GIVEN = list('KIONG LIONG HWA NIO LAN TJUN SENG BIE HIEN TEK');
const ARABIC_GIVEN = list('AHMAD ABDULLAH YUSUF HASAN HUSEIN ZAINAL FATIMAH AISYAH KHADIJAH ZAINAB');
const ARABIC_FATHER = list('RAHIM SALEH IDRIS ISMAIL YAKUB SULAIMAN MUSTAFA HAMZAH JAFAR UMAR');

/** A person by the words of the name, in the form that the register keeps. */
export interface Person {
  readonly words: readonly string[];
  readonly kind: 'MONONYM' | 'JAVANESE' | 'BATAK' | 'BALINESE' | 'CHINESE' | 'ARABIC';
}

/** Fictional people of the kinds of names that Indonesia has. */
export function somebody(chance: Chance): Person {
  const pick = (from: readonly string[]): string => chance.pick(from);
  const kinds: readonly (() => Person)[] = [
    () => ({ kind: 'MONONYM', words: [pick(MONONYMS)] }),
    () => ({
      kind: 'JAVANESE',
      words: [...new Set([pick(GIVEN), pick(GIVEN), pick(FAMILY)])].slice(chance.below(2)),
    }),
    () => ({ kind: 'BATAK', words: [pick(BATAK_GIVEN), pick(BATAK_CLAN)] }),
    () => ({ kind: 'BALINESE', words: [pick(['I', 'NI']), pick(BALINESE_ORDER), pick(BALINESE_GIVEN)] }),
    () => ({
      kind: 'CHINESE',
      words: [pick(CHINESE_FAMILY), pick(CHINESE_MIDDLE), pick(CHINESE_GIVEN)],
    }),
    () => ({
      kind: 'ARABIC',
      words: [pick(['MUHAMMAD', 'SITI', 'ABDUL']), pick(ARABIC_GIVEN), pick(ARABIC_FATHER)],
    }),
  ];
  return chance.pick(kinds)();
}
