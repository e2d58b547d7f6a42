import type { Field, Fields } from './field';

/** Values for the specs that walk all forms: everything filled in, every text another one. Nothing in production imports it. */
export function sampleBody(fields: Fields, at = 'x'): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, sample(field, `${at}.${name}`)]),
  );
}

const IDENTIFIERS: Readonly<Record<string, string>> = {
  claimNumber: 'JKK-2026-0000900',
  participantNumber: '12000000901',
  employerNumber: 'JJ000001',
  code: 'PLKK-0001',
  regencyCode: '3604',
  passportNumber: 'X1234567',
  countryCode: 'MYS',
  bankCode: '008',
  accountNumber: '1550001234471',
  payoutId: '0000000000000',
  partnerReference: '0000000000000A01',
};

function sample(field: Field, at: string): unknown {
  switch (field.kind) {
    case 'text':
      return field.check(at) === undefined ? at : (field.example ?? 'LOWER_LEG');
    case 'code':
      return field.values[0];
    case 'whole':
    case 'tenths':
      return field.min;
    case 'flag':
      return true;
    case 'date':
      return '2026-11-20';
    case 'instant':
      return '2026-11-20T03:00:00.000Z';
    case 'identifier':
      return IDENTIFIERS[field.name];
    case 'nik':
      return '3604014101820002';
    case 'icd10':
      return 'S06.9';
    case 'documents':
      return [documentOf(at)];
    case 'object':
      return sampleBody(field.fields, at);
    case 'list':
      return [sample(field.item, at)];
    case 'open':
      return { said: at };
  }
}

/** An id of its own for each field. */
function documentOf(at: string): string {
  const digits = [...at].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 0xffffffffffff, 7);
  return `00000000-0000-4000-8000-${digits.toString(16).padStart(12, '0')}`;
}
