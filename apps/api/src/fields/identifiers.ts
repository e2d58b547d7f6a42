import { isNik } from '@jkk/domain/identifiers';
import { field, type Check, type FieldOptions, type Refusal } from './field';
import { checkText, TextField } from './scalars';
import { TextListField, type TextListOptions } from './structures';

const shape = (code: string, id: string, en: string): Refusal => ({ code, detail: { id, en } });

interface Identifier {
  readonly pattern: RegExp;
  readonly max: number;
  readonly refusal: Refusal;
}

/** Shapes of the numbers that people and authorities hand out. Whether one exists is a question for the register. */
export const IDENTIFIERS = {
  claimNumber: {
    pattern: /^JKK-\d{4}-\d{7}$/,
    max: 16,
    refusal: shape(
      'CLAIM_NUMBER.INVALID',
      'Nomor klaim tidak sesuai bentuknya.',
      'This is not the shape of a claim number.',
    ),
  },
  participantNumber: {
    pattern: /^\d{11}$/,
    max: 64,
    refusal: shape(
      'PARTICIPANT_NUMBER.INVALID',
      'Nomor peserta terdiri dari 11 angka.',
      'A participant number has 11 digits.',
    ),
  },
  employerNumber: {
    pattern: /^[A-Z0-9]{4,16}$/,
    max: 64,
    refusal: shape(
      'EMPLOYER_NUMBER.INVALID',
      'Nomor pemberi kerja tidak sesuai bentuknya.',
      'This is not the shape of an employer number.',
    ),
  },
  code: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/,
    max: 64,
    refusal: shape('CODE.INVALID', 'Kode ini tidak sesuai bentuknya.', 'This is not the shape of a code.'),
  },
  regencyCode: {
    pattern: /^\d{4}$/,
    max: 64,
    refusal: shape(
      'REGENCY.INVALID',
      'Kode kabupaten/kota terdiri dari 4 angka.',
      'A regency code has 4 digits.',
    ),
  },
  passportNumber: {
    pattern: /^[A-Z0-9]{6,12}$/,
    max: 64,
    refusal: shape(
      'PASSPORT.INVALID',
      'Nomor paspor tidak sesuai bentuknya.',
      'This is not the shape of a passport number.',
    ),
  },
  countryCode: {
    pattern: /^[A-Z]{2,3}$/,
    max: 64,
    refusal: shape(
      'COUNTRY.INVALID',
      'Kode negara terdiri dari 2 atau 3 huruf.',
      'A country code has 2 or 3 letters.',
    ),
  },
  bankCode: {
    pattern: /^\d{3}$/,
    max: 64,
    refusal: shape('BANK_CODE.INVALID', 'Kode bank terdiri dari 3 angka.', 'A bank code has 3 digits.'),
  },
  accountNumber: {
    pattern: /^\d{5,20}$/,
    max: 64,
    refusal: shape(
      'ACCOUNT_NUMBER.INVALID',
      'Nomor rekening terdiri dari 5 sampai 20 angka.',
      'An account number has 5 to 20 digits.',
    ),
  },
  documentId: {
    pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    max: 64,
    refusal: shape('DOCUMENT_ID.INVALID', 'Ini bukan nomor dokumen.', 'This is not a document id.'),
  },
  payoutId: {
    pattern: /^[0-9A-HJKMNP-TV-Z]{13}$/,
    max: 64,
    refusal: shape('PAYOUT_ID.INVALID', 'Ini bukan nomor pembayaran.', 'This is not a payout id.'),
  },
} as const satisfies Record<string, Identifier>;

export type IdentifierName = keyof typeof IDENTIFIERS;

export function IdentifierField(name: IdentifierName, options: FieldOptions = {}): PropertyDecorator {
  return TextField({ ...options, ...IDENTIFIERS[name] });
}

export function IdentifierListField(name: IdentifierName, options: TextListOptions): PropertyDecorator {
  const schema = { pattern: IDENTIFIERS[name].pattern.source };
  return TextListField(checkText(IDENTIFIERS[name]), { distinct: true, schema, ...options });
}

const NIK_REFUSAL = shape(
  'NIK.INVALID',
  'NIK terdiri dari 16 angka dengan tanggal lahir yang mungkin.',
  'A NIK has 16 digits with a possible date of birth.',
);

export const checkNik: Check = (value) => {
  if (typeof value !== 'string') return checkText()(value);
  return isNik(value) ? undefined : NIK_REFUSAL;
};

export function NikField(options: FieldOptions = {}): PropertyDecorator {
  return field(checkNik, { type: String, pattern: '^\\d{16}$' }, options);
}
