import { parseInstant, parseLocalDate } from '@jkk/domain/calendar';
import { field, type Check, type FieldOptions, type Refusal } from './field';

const refusal = (code: string, id: string, en: string): Refusal => ({ code, detail: { id, en } });

const TEXT_EXPECTED = refusal('TYPE.TEXT_EXPECTED', 'Isian ini harus berupa teks.', 'This must be a text.');
const TEXT_BLANK = refusal('TEXT.BLANK', 'Isian ini tidak boleh kosong.', 'This must not be blank.');
export const TEXT_CHARACTERS = refusal(
  'TEXT.CHARACTERS',
  'Teks ini memuat karakter yang tidak diterima.',
  'This text has characters that are not accepted.',
);
const NUMBER_EXPECTED = refusal(
  'TYPE.NUMBER_EXPECTED',
  'Isian ini harus berupa angka.',
  'This must be a number.',
);
const NOT_WHOLE = refusal(
  'NUMBER.NOT_WHOLE',
  'Angka ini harus bilangan bulat.',
  'This number must be whole.',
);
const FLAG_EXPECTED = refusal(
  'TYPE.FLAG_EXPECTED',
  'Isian ini harus true atau false.',
  'This must be true or false.',
);
const INSTANT = refusal(
  'INSTANT.INVALID',
  'Isian ini harus tanggal dan jam ISO 8601 dengan selisih zona.',
  'This must be an ISO 8601 date and time with an offset.',
);
const DATE = refusal(
  'DATE.INVALID',
  'Isian ini harus tanggal YYYY-MM-DD yang ada.',
  'This must be a date YYYY-MM-DD that exists.',
);

/** Control characters, which PostgreSQL and a printed letter cannot carry, and halves of surrogate pairs. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** Whether a text can be stored and printed. */
export const isPrintable = (text: string): boolean => !UNPRINTABLE.test(text);

export interface TextOptions extends FieldOptions {
  readonly max?: number;
  readonly pattern?: RegExp;
  /** What is said when the pattern does not match. */
  readonly refusal?: Refusal;
  /** A rule beyond the shape, on a text that has it. */
  readonly also?: (text: string) => Refusal | undefined;
}

const DEFAULT_TEXT_LIMIT = 200;

export function checkText(options: TextOptions = {}): Check {
  const { max = DEFAULT_TEXT_LIMIT, pattern, also } = options;
  const tooLong = refusal(
    'TEXT.TOO_LONG',
    `Teks ini paling banyak ${max} karakter.`,
    `This text has at most ${max} characters.`,
  );
  const shape =
    options.refusal ??
    refusal('TEXT.SHAPE', 'Bentuk isian ini tidak sesuai.', 'This does not have the expected shape.');
  return (value) => {
    if (typeof value !== 'string') return TEXT_EXPECTED;
    if (!isPrintable(value)) return TEXT_CHARACTERS;
    if (value.trim() === '') return TEXT_BLANK;
    if (value.length > max) return tooLong;
    if (pattern !== undefined && !pattern.test(value)) return shape;
    return also?.(value);
  };
}

export function TextField(options: TextOptions = {}): PropertyDecorator {
  const { max = DEFAULT_TEXT_LIMIT, pattern } = options;
  const shape = pattern === undefined ? {} : { pattern: pattern.source };
  return field(checkText(options), { type: String, minLength: 1, maxLength: max, ...shape }, options);
}

export function checkCode(values: readonly string[]): Check {
  const list = values.join(', ');
  const unknown = refusal(
    'VALUE.NOT_ALLOWED',
    `Isian ini harus salah satu dari: ${list}.`,
    `This must be one of: ${list}.`,
  );
  return (value) => {
    if (typeof value !== 'string') return TEXT_EXPECTED;
    return values.includes(value) ? undefined : unknown;
  };
}

export function CodeField(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(checkCode(values), { type: String, enum: [...values] }, options);
}

export interface WholeOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

export function checkWhole({ min, max }: WholeOptions): Check {
  const outside = refusal(
    'NUMBER.OUT_OF_RANGE',
    `Angka ini harus antara ${min} dan ${max}.`,
    `This number must be between ${min} and ${max}.`,
  );
  return (value) => {
    if (typeof value !== 'number') return NUMBER_EXPECTED;
    if (!Number.isSafeInteger(value)) return NOT_WHOLE;
    return value < min || value > max ? outside : undefined;
  };
}

export function WholeField(options: WholeOptions): PropertyDecorator {
  return field(checkWhole(options), { type: 'integer', minimum: options.min, maximum: options.max }, options);
}

export function FlagField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    (value) => (typeof value === 'boolean' ? undefined : FLAG_EXPECTED),
    { type: Boolean },
    options,
  );
}

/** An ISO 8601 instant with any offset. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  const check: Check = (value) => {
    if (typeof value !== 'string') return TEXT_EXPECTED;
    return parseInstant(value) === undefined ? INSTANT : undefined;
  };
  return field(check, { type: String, format: 'date-time' }, options);
}

export function DateField(options: FieldOptions = {}): PropertyDecorator {
  const check: Check = (value) => {
    if (typeof value !== 'string') return TEXT_EXPECTED;
    return parseLocalDate(value) === undefined ? DATE : undefined;
  };
  return field(check, { type: String, format: 'date' }, options);
}
