import {
  asIs,
  common,
  fieldRefusal,
  type Check,
  type Field,
  type FieldOptions,
  type FieldRefusal,
} from './field';

export const TEXT_EXPECTED = fieldRefusal(
  'TYPE.TEXT_EXPECTED',
  'Isian ini harus berupa teks.',
  'This must be a text.',
);
const TEXT_BLANK = fieldRefusal('TEXT.BLANK', 'Isian ini tidak boleh kosong.', 'This must not be blank.');
export const TEXT_CHARACTERS = fieldRefusal(
  'TEXT.CHARACTERS',
  'Teks ini memuat karakter yang tidak diterima.',
  'This text has characters that are not accepted.',
);

/** Control characters, which PostgreSQL and a printed letter cannot carry, and halves of surrogate pairs. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;
/** Characters without width and those that turn the direction of writing: a name would read as another one. */
const INVISIBLE = /\p{Cf}/u;

/** Whether a text can be stored and printed. */
export const isPrintable = (text: string): boolean => !UNPRINTABLE.test(text);

export interface TextRule {
  readonly max?: number;
  /** More than one: people write as they speak, so that characters without width may stand in it. */
  readonly lines?: number;
  readonly pattern?: RegExp;
  /** What is said when the pattern does not match. */
  readonly refusal?: FieldRefusal;
  /** A rule beyond the shape, on a text that has it. */
  readonly also?: Check;
}

const DEFAULT_TEXT_LIMIT = 200;
const PROSE_LINES = 4;
const PROSE_FROM = 1_000;

const linesOf = ({ lines, max = DEFAULT_TEXT_LIMIT }: TextRule): number =>
  lines ?? (max >= PROSE_FROM ? PROSE_LINES : 1);

export function checkText(rule: TextRule = {}): Check {
  const { max = DEFAULT_TEXT_LIMIT, pattern, also } = rule;
  const single = linesOf(rule) === 1;
  const tooLong = fieldRefusal(
    'TEXT.TOO_LONG',
    `Teks ini paling banyak ${max} karakter.`,
    `This text has at most ${max} characters.`,
  );
  const shape =
    rule.refusal ??
    fieldRefusal('TEXT.SHAPE', 'Bentuk isian ini tidak sesuai.', 'This does not have the expected shape.');
  return (value) => {
    if (typeof value !== 'string') return TEXT_EXPECTED;
    if (value.length > max) return tooLong;
    if (!isPrintable(value) || (single && INVISIBLE.test(value))) return TEXT_CHARACTERS;
    if (value.trim() === '') return TEXT_BLANK;
    if (pattern !== undefined && !pattern.test(value)) return shape;
    return also?.(value);
  };
}

export function textSchema({ max = DEFAULT_TEXT_LIMIT, pattern }: TextRule): Record<string, unknown> {
  return {
    type: 'string',
    minLength: 1,
    maxLength: max,
    ...(pattern && { pattern: pattern.source }),
  };
}

/** A text of a person's own words, or one of a given shape. */
export function text(options: FieldOptions & TextRule): Field<string, true> {
  const { max = DEFAULT_TEXT_LIMIT } = options;
  return {
    ...common(options),
    kind: 'text',
    max,
    lines: linesOf(options),
    check: checkText(options),
    read: asIs,
    schema: textSchema(options),
  };
}

export const NOTE_LIMIT = 2_000;

/** What the person who decides wants to say beside the fields. */
export const note = (options: Omit<FieldOptions, 'label'> & Partial<FieldOptions>): Field<string, true> =>
  text({ label: { id: 'Catatan', en: 'Note' }, max: NOTE_LIMIT, ...options });
