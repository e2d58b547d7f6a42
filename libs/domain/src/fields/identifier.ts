import { asIs, common, fieldRefusal, type Field, type FieldOptions, type FieldRefusal } from './field';
import { checkText, textSchema } from './text';

interface Identifier {
  readonly pattern: RegExp;
  readonly max: number;
  readonly refusal: FieldRefusal;
}

/** Shapes of the numbers that people and authorities hand out. Whether one exists is a question for the register. */
export const IDENTIFIERS = {
  claimNumber: {
    pattern: /^JKK-\d{4}-\d{7}$/,
    max: 16,
    refusal: fieldRefusal(
      'CLAIM_NUMBER.INVALID',
      'Nomor klaim tidak sesuai bentuknya.',
      'This is not the shape of a claim number.',
    ),
  },
  participantNumber: {
    pattern: /^\d{11}$/,
    max: 64,
    refusal: fieldRefusal(
      'PARTICIPANT_NUMBER.INVALID',
      'Nomor peserta terdiri dari 11 angka.',
      'A participant number has 11 digits.',
    ),
  },
  employerNumber: {
    pattern: /^[A-Z0-9]{4,16}$/,
    max: 64,
    refusal: fieldRefusal(
      'EMPLOYER_NUMBER.INVALID',
      'Nomor pemberi kerja tidak sesuai bentuknya.',
      'This is not the shape of an employer number.',
    ),
  },
  code: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/,
    max: 64,
    refusal: fieldRefusal(
      'CODE.INVALID',
      'Kode ini tidak sesuai bentuknya.',
      'This is not the shape of a code.',
    ),
  },
  regencyCode: {
    pattern: /^\d{4}$/,
    max: 64,
    refusal: fieldRefusal(
      'REGENCY.INVALID',
      'Kode kabupaten/kota terdiri dari 4 angka.',
      'A regency code has 4 digits.',
    ),
  },
  passportNumber: {
    pattern: /^[A-Z0-9]{6,12}$/,
    max: 64,
    refusal: fieldRefusal(
      'PASSPORT.INVALID',
      'Nomor paspor tidak sesuai bentuknya.',
      'This is not the shape of a passport number.',
    ),
  },
  countryCode: {
    pattern: /^[A-Z]{2,3}$/,
    max: 64,
    refusal: fieldRefusal(
      'COUNTRY.INVALID',
      'Kode negara terdiri dari 2 atau 3 huruf.',
      'A country code has 2 or 3 letters.',
    ),
  },
  bankCode: {
    pattern: /^\d{3}$/,
    max: 64,
    refusal: fieldRefusal(
      'BANK_CODE.INVALID',
      'Kode bank terdiri dari 3 angka.',
      'A bank code has 3 digits.',
    ),
  },
  accountNumber: {
    pattern: /^\d{5,20}$/,
    max: 64,
    refusal: fieldRefusal(
      'ACCOUNT_NUMBER.INVALID',
      'Nomor rekening terdiri dari 5 sampai 20 angka.',
      'An account number has 5 to 20 digits.',
    ),
  },
  documentId: {
    pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    max: 64,
    refusal: fieldRefusal('DOCUMENT_ID.INVALID', 'Ini bukan nomor dokumen.', 'This is not a document id.'),
  },
  payoutId: {
    pattern: /^[0-9A-HJKMNP-TV-Z]{13}$/,
    max: 64,
    refusal: fieldRefusal('PAYOUT_ID.INVALID', 'Ini bukan nomor pembayaran.', 'This is not a payout id.'),
  },
  partnerReference: {
    pattern: /^[0-9A-HJKMNP-TV-Z]{13}A\d{2}$/,
    max: 64,
    refusal: fieldRefusal(
      'REFERENCE.INVALID',
      'Ini bukan acuan pembayaran kami.',
      'This is not a reference of a payment of ours.',
    ),
  },
} as const satisfies Record<string, Identifier>;

export type IdentifierName = keyof typeof IDENTIFIERS;

/** A number or code of a known shape. */
export function identifier(name: IdentifierName, options: FieldOptions): Field<string, true> {
  const rule = IDENTIFIERS[name];
  return {
    ...common(options),
    kind: 'identifier',
    name,
    max: rule.max,
    check: checkText(rule),
    read: asIs,
    schema: textSchema(rule),
  };
}
