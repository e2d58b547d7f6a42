import {
  civilDate,
  dayOfMonth,
  isCivil,
  monthOf,
  parseLocalDate,
  yearOf,
  type LocalDate,
} from '../calendar/civil';

/** What a NIK says about its owner. Only the last two digits of the year are in it, so both centuries are possible. */
export interface NikFacts {
  readonly regencyCode: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly day: number;
  readonly month: number;
  readonly yearOfCentury: number;
}

const NIK_SHAPE = /^([1-9]\d)(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{4})$/;
const FEMALE_DAY_OFFSET = 40;

/**
 * Reads a NIK: 2 province + 2 regency + 2 district + DDMMYY (day + 40 for women) + 4 serial, which is never 0000.
 * Undefined when the structure or the date is impossible.
 */
export function parseNik(text: string): NikFacts | undefined {
  const match = NIK_SHAPE.exec(text);
  if (match === null) return undefined;
  const [, province, regency, , dayText, monthText, yearText, serial] = match;
  const written = Number(dayText);
  const female = written > FEMALE_DAY_OFFSET;
  const day = female ? written - FEMALE_DAY_OFFSET : written;
  const month = Number(monthText);
  const yearOfCentury = Number(yearText);
  const exists = isCivil(2000 + yearOfCentury, month, day) || isCivil(1900 + yearOfCentury, month, day);
  if (!exists || serial === '0000') return undefined;
  return { regencyCode: `${province}${regency}`, sex: female ? 'FEMALE' : 'MALE', day, month, yearOfCentury };
}

export function isNik(text: string): boolean {
  return parseNik(text) !== undefined;
}

/** Whether the date in the NIK is this date of birth; a difference is a question for an officer, not a refusal. */
export function nikMatchesBirthDate(text: string, birthDate: LocalDate): boolean {
  const nik = parseNik(text);
  if (nik === undefined || parseLocalDate(birthDate) === undefined) return false;
  return (
    nik.day === dayOfMonth(birthDate) &&
    nik.month === monthOf(birthDate) &&
    nik.yearOfCentury === yearOf(birthDate) % 100
  );
}

/** The date of birth in a NIK, in the latest century in which it lies before the given day. */
export function birthDateOfNik(text: string, before: LocalDate): LocalDate | undefined {
  const nik = parseNik(text);
  if (nik === undefined) return undefined;
  const years = [2000 + nik.yearOfCentury, 1900 + nik.yearOfCentury];
  const possible = years.filter((year) => isCivil(year, nik.month, nik.day));
  return possible.map((year) => civilDate(year, nik.month, nik.day)).find((date) => date <= before);
}

/** Nomor peserta (KPJ): 11 digits. */
export function isParticipantNumber(text: string): boolean {
  return /^\d{11}$/.test(text);
}

/** NPP: capital letters and digits, 6 to 12 of them. */
export function isEmployerNumber(text: string): boolean {
  return /^[A-Z0-9]{6,12}$/.test(text);
}

/** The programme's own code of a hospital or clinic, `PLKK-0001`. */
export function isPlkkCode(text: string): boolean {
  return /^PLKK-\d{4}$/.test(text);
}

export function isPassportNumber(text: string): boolean {
  return /^[A-Z0-9]{6,12}$/.test(text);
}

/** Four digits: province and regency or city. */
export function isRegencyCode(text: string): boolean {
  return /^[1-9]\d{3}$/.test(text);
}

/** Three digits, the code of Bank Indonesia. */
export function isBankCode(text: string): boolean {
  return /^\d{3}$/.test(text);
}

/** Digits only; lengths differ between banks and are a warning, never a refusal. */
export function isAccountNumber(text: string): boolean {
  return /^\d{5,20}$/.test(text);
}

const USUAL_LENGTH: Readonly<Record<string, number>> = {
  '014': 10,
  '009': 10,
  '451': 10,
  '008': 13,
  '002': 15,
  '200': 16,
};

/** Whether the number has the length that this bank usually gives; true for banks whose lengths are not known. */
export function hasUsualLength(bankCode: string, accountNumber: string): boolean {
  const usual = USUAL_LENGTH[bankCode];
  return usual === undefined || accountNumber.length === usual;
}

const PHONE_SHAPE = /^(?:\+?62|0)(8\d{8,11})$/;

/** A mobile number as `+628…` (E.164), whether it was written with 08, 628 or +628, with blanks or dashes. */
export function parsePhone(text: string): string | undefined {
  const match = PHONE_SHAPE.exec(text.replace(/[\s.-]/g, ''));
  return match === null ? undefined : `+62${match[1] ?? ''}`;
}
