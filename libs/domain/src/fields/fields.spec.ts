import { code } from './code';
import { instant } from './date';
import { masked, never, optional, to, WITH_THE_WHOLE } from './field';
import { documents, list } from './list';
import { mask } from './mask';
import { identifier } from './identifier';
import { object } from './object';
import { FINDINGS_MAX, readBody } from './read-body';
import { showFields } from './show';
import { text } from './text';

const label = { id: 'x', en: 'x' };
const FIELDS = {
  kind: code({ A: label, B: label }, { label, shown: to('CASE') }),
  at: optional(instant({ label, shown: to('CASE') })),
  parts: optional(
    list(
      object('Part', { name: text({ label, max: 5, shown: WITH_THE_WHOLE }) }, { label, shown: to('CASE') }),
      {
        label,
        max: 3,
        shown: to('MEDICAL'),
      },
    ),
  ),
  account: optional(identifier('accountNumber', { label, shown: masked('MONEY', 'maskedAccount') })),
  secret: optional(text({ label, shown: never('rahasia', 'a secret') })),
  documents: optional(documents({ shown: to('MEDICAL') })),
};

const codes = (value: unknown): string[] => {
  const read = readBody(FIELDS, value);
  return read.ok ? [] : read.findings.map(({ pointer, code: found }) => `${pointer} ${found}`);
};

describe('a body read by its fields', () => {
  it('is kept with instants in UTC and without what was left out', () => {
    const value = { kind: 'A', at: '2026-11-20T09:00:00+07:00', parts: [{ name: 'x' }], secret: undefined };
    expect(readBody(FIELDS, value)).toEqual({
      ok: true,
      body: { kind: 'A', at: '2026-11-20T02:00:00.000Z', parts: [{ name: 'x' }] },
    });
  });

  it.each([
    [null, ' TYPE.OBJECT_EXPECTED'],
    [{}, '/kind PROPERTY.MISSING'],
    [{ kind: 'C' }, '/kind VALUE.NOT_ALLOWED'],
    [{ kind: 'A', more: 1 }, ' PROPERTY.UNKNOWN'],
    [{ kind: 'A', toString: 1 }, ' PROPERTY.UNKNOWN'],
    [{ kind: 'A', parts: [{}, { name: 'longer' }] }, '/parts/0/name PROPERTY.MISSING'],
    [{ kind: 'A', parts: [{ name: 'x', y: 1 }] }, '/parts/0 PROPERTY.UNKNOWN'],
    [{ kind: 'A', parts: [1] }, '/parts TYPE.OBJECT_EXPECTED'],
    [{ kind: 'A', documents: ['x'] }, '/documents DOCUMENT_ID.INVALID'],
    [{ kind: 'A', secret: 'a\u200bb' }, '/secret TEXT.CHARACTERS'],
    [{ kind: 'A', secret: '\u202eabc' }, '/secret TEXT.CHARACTERS'],
  ])('names what is wrong with %j', (value, expected) => expect(codes(value)).toContain(expected));

  it('never repeats what was sent, and stops at fifty findings', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, index]));
    expect(codes({ kind: 'A', ...many })).toEqual([' PROPERTY.UNKNOWN']);
    expect(JSON.stringify(readBody(FIELDS, { kind: 'A', evil: 1 }))).not.toContain('evil');
    expect(codes({ parts: Array.from({ length: 400_000 }, () => ({})) }).length).toBeLessThanOrEqual(
      FINDINGS_MAX,
    );
  });
});

describe('a body shown to somebody', () => {
  const body = { kind: 'A', parts: [{ name: 'x' }], account: '1550001234471', secret: 's', documents: ['d'] };
  it.each([
    ['MEDICAL_VERIFIER', { parts: [{ name: 'x' }], maskedAccount: '•••••••••4471', documents: ['d'] }],
    ['FINANCE_MAKER', { parts: null, maskedAccount: '•••••••••4471', documents: null }],
    ['EMPLOYER', { parts: null, maskedAccount: null, documents: null }],
  ] as const)('%s sees what is meant for that role', (role, expected) => {
    expect(showFields(FIELDS, body, { roles: [role], own: false })).toEqual({
      kind: 'A',
      at: null,
      ...expected,
    });
  });

  it('is whole for who wrote it, but for what is never shown and what is masked', () => {
    expect(showFields(FIELDS, body, { roles: ['EMPLOYER'], own: true })).toEqual({
      kind: 'A',
      at: null,
      parts: [{ name: 'x' }],
      maskedAccount: '•••••••••4471',
      documents: ['d'],
    });
  });

  it('hides a short number whole', () => expect(mask('12345')).toBe('•••••'));
});
