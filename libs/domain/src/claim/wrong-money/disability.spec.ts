import { PRESCRIBED } from '../../benefits';
import type { CommandBodies } from '../forms';
import { PEOPLE, person, reportedClaim, Walk } from '../spec-support';
import { waits } from '../waits/waits';
import {
  amountOf,
  codes,
  priceDevices,
  request,
  secondVerifier,
  statementOf,
  walkWith,
  type Statement,
} from './spec-support';

/** Disabilities that are paid by nobody but the doctors. */

describe('a disability that no doctor stated', () => {
  it.each<[string, Partial<Statement>, string, Record<string, unknown>]>([
    ['another row', {}, 'PARTIAL_ANATOMICAL', { code: 'A01', side: 'RIGHT' }],
    ['the other side', {}, 'PARTIAL_ANATOMICAL', { code: 'A12', side: 'LEFT' }],
    [
      'function where the doctor stated anatomy',
      {},
      'PARTIAL_FUNCTIONAL',
      { code: 'A12', side: 'RIGHT', functionLossPercent: 100 },
    ],
    [
      'anatomy where the doctor stated function',
      {
        condition: 'PARTIAL_FUNCTIONAL',
        disabilities: [{ code: 'A12', side: 'RIGHT', functionLossPercent: 10 }],
      },
      'PARTIAL_ANATOMICAL',
      { code: 'A12', side: 'RIGHT' },
    ],
    [
      'more function than the doctor stated',
      {
        condition: 'PARTIAL_FUNCTIONAL',
        disabilities: [{ code: 'A12', side: 'RIGHT', functionLossPercent: 10 }],
      },
      'PARTIAL_FUNCTIONAL',
      { code: 'A12', side: 'RIGHT', functionLossPercent: 100 },
    ],
    [
      'a percentage of the officer',
      { disabilities: [{ code: 'B01', percent: 10 }] },
      'PARTIAL_ANATOMICAL',
      { code: 'B01', percent: 30 },
    ],
    [
      'decibels of the officer',
      { disabilities: [{ code: 'B06', decibels: 10 }] },
      'PARTIAL_ANATOMICAL',
      { code: 'B06', decibels: 60 },
    ],
  ])('is not paid: %s', (_name, statement, type, item) => {
    expect(codes(request(walkWith(statement), type, { items: [item] }))).toEqual([
      '/details/items/0 DISABILITY.NOT_STATED',
    ]);
  });

  it('is not paid twice by naming it twice', () => {
    const item = { code: 'A13', side: 'RIGHT' };
    const walk = walkWith({ disabilities: [{ code: 'A13', side: 'RIGHT' }] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [item, item] }))).toEqual([
      '/details/items/1 DISABILITY.NOT_STATED',
    ]);
  });

  it('is paid as it was stated', () => {
    const walk = walkWith({});
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [{ code: 'A12', side: 'RIGHT' }] }))).toEqual(
      [],
    );
    expect(amountOf(walk.claim, 0)).toBe(12_000_000);
  });
});

describe('a percentage that the advisory doctor has to judge', () => {
  const advisor = person('advisor', 'ADVISORY_DOCTOR');
  const advise = (walk: Walk, over: Partial<CommandBodies['advice']>) =>
    walk.give('advice', advisor, { opinion: 'AGREES', note: 'Sesuai pemeriksaan.', ...over });
  const owners = (walk: Walk): string[] =>
    waits(walk.claim).flatMap(({ code, role }) => (code === 'ADVICE' ? [role] : []));

  it.each<[string, NonNullable<Statement['disabilities']>, number]>([
    ['a range', [{ code: 'B01', percent: 20 }], 16_000_000],
    ['a disability that the table does not list', [{ code: 'B99', percent: 12.5 }], 10_000_000],
    [
      'more than 70% together, which is never paid',
      [
        { code: 'A01', side: 'RIGHT' },
        { code: 'A05', side: 'RIGHT' },
      ],
      56_000_000,
    ],
  ])('waits, whoever asks: %s', (_name, items, amount) => {
    const walk = walkWith({ disabilities: items });
    expect(owners(walk)).toEqual(['ADVISORY_DOCTOR']);
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items }))).toEqual([
      '/details/items ADVISORY_OPINION_NEEDED',
    ]);
    expect(codes(advise(walk, {}))).toEqual([]);
    expect(owners(walk)).toEqual([]);
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items }))).toEqual([]);
    expect(amountOf(walk.claim, 0)).toBe(amount);
  });

  it('is paid by the percentage of the opinion, whichever of the two the officer chose', () => {
    const items = [{ code: 'B01', percent: 30 }] as const;
    const walk = walkWith({ disabilities: [...items] });
    advise(walk, { opinion: 'DISAGREES', disabilities: [{ code: 'B01', percent: 12.5 }] });
    request(walk, 'PARTIAL_ANATOMICAL', { items });
    expect(amountOf(walk.claim, 0)).toBe(10_000_000);
    expect(walk.claim.benefits[0]?.details).toEqual({ items: [{ code: 'B01', percent: 12.5 }] });
  });

  it('waits when the verifier disputes it, and the opinion binds', () => {
    const walk = new Walk(reportedClaim());
    walk.give('medicalStatement', secondVerifier, statementOf({}));
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED', disputed: true });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    const report = { condition: 'PARTIAL_ANATOMICAL', conditionOn: '2026-11-20' } as const;
    walk.give('finalReport', PEOPLE.officer, report);
    const items = [{ code: 'A12', side: 'RIGHT' }];
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items }))).toEqual([
      '/details/items ADVISORY_OPINION_NEEDED',
    ]);
    expect(codes(advise(walk, { opinion: 'DISAGREES' }))).toEqual(['/disabilities PROPERTY.MISSING']);
    advise(walk, { opinion: 'DISAGREES', disabilities: [{ code: 'A12', side: 'RIGHT', percent: 7.5 }] });
    request(walk, 'PARTIAL_ANATOMICAL', { items });
    expect(amountOf(walk.claim, 0)).toBe(6_000_000);
  });

  it('goes back to the doctor when more must be examined', () => {
    const walk = walkWith({ disabilities: [{ code: 'B01', percent: 20 }] });
    advise(walk, { opinion: 'MORE_NEEDED' });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [{ code: 'B01', percent: 20 }] }))).toEqual([
      '/details/items ADVISORY_OPINION_NEEDED',
    ]);
    expect(waits(walk.claim)).toContainEqual(expect.objectContaining({ code: 'MEDICAL_STATEMENT' }));
  });

  it('cannot be typed by the officer as if it had been given', () => {
    const walk = walkWith({});
    for (const name of ['advised', 'grantedShare', 'othersShare']) {
      expect(
        codes(request(walk, 'PARTIAL_ANATOMICAL', { items: [{ code: 'A12', side: 'RIGHT' }], [name]: 1 })),
      ).toEqual([`/details/${name} PROPERTY.UNKNOWN`]);
    }
  });

  it('counts a loss of function of 62.5%, the ministry’s own example', () => {
    const items = [{ code: 'A01', side: 'RIGHT', functionLossPercent: 62.5 }] as const;
    const walk = walkWith({ condition: 'PARTIAL_FUNCTIONAL', disabilities: [...items] });
    expect(codes(request(walk, 'PARTIAL_FUNCTIONAL', { items }))).toEqual([]);
    expect(amountOf(walk.claim, 0)).toBe(20_000_000);
    expect(walk.claim.benefits[0]?.line.trace[1]?.text.id).toContain('40% × 62,5% = 25%');
  });
});

describe('what is bought or done for the body', () => {
  it.each(PRESCRIBED)('is paid where a verified statement says it is needed: %s', (type) => {
    const invoice = {
      ...(type === 'PROSTHESIS' ? { priceNo: 'H01' } : type === 'ORTHOSIS' ? { priceNo: 'H02' } : {}),
      invoice: 70_000_000,
      invoiceNumber: 'A-1',
      invoiceIssuer: 'Bengkel',
      invoiceOn: '2026-11-20',
    };
    const care = { amount: 100_000, number: 'P-1', issuer: 'Perawat', on: '2026-11-20' };
    const details = type === 'HOME_CARE' ? { startedOn: '2026-11-20', invoices: [care] } : invoice;
    const without = walkWith({ devices: PRESCRIBED.filter((each) => each !== type) });
    expect(codes(request(without, type, details))).toEqual(['/type NEED.NOT_STATED']);
    without.give('medicalStatement', secondVerifier, statementOf({ devices: [type] }));
    expect(codes(request(without, type, details))).toEqual(['/type NEED.NOT_STATED']);
    const needed = walkWith({ devices: [type] });
    priceDevices(needed);
    expect(codes(request(needed, type, details))).toEqual([]);
  });
});
