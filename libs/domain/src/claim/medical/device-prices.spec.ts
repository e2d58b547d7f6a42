import { entitlements } from '../../entitlements';
import type { CommandBodies } from '../forms';
import { OBJECTION, PEOPLE, walkToFinalReport, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { ACCOUNT, amountOf, codes, DEVICE_PRICE, walkWith } from '../wrong-money/spec-support';

type Price = CommandBodies['devicePrice'];
const state = (walk: Walk, over: Partial<Price> = {}, by = PEOPLE.verifier) =>
  walk.give('devicePrice', by, { ...DEVICE_PRICE, ...over });

const receipt = (invoiceNumber: string, invoice: number, more: object = {}) => ({
  priceNo: 'H01',
  invoice,
  invoiceNumber,
  invoiceIssuer: 'Bengkel Protesa',
  invoiceOn: '2026-11-20',
  ...more,
});
const bodyOf = (details: object, type = 'PROSTHESIS') =>
  ({
    type,
    details,
    payee: { kind: 'PARTICIPANT', ...ACCOUNT },
    documents: OBJECTION.documents,
    complete: true,
  }) as CommandBodies['requestBenefit'];
const ask = (walk: Walk, details: object, type?: string, by = PEOPLE.officer) =>
  walk.give('requestBenefit', by, bodyOf(details, type));
const approve = (walk: Walk, by = PEOPLE.approver, more: object = {}) => {
  const { benefitId } = walk.claim.benefits.at(-1)!;
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  return walk.give('decision', by, { decision: 'APPROVE', ...more }, { benefitId });
};

describe('the price up to which a prosthesis is paid', () => {
  it('is of somebody else than who asks for the money, who only names it', () => {
    const walk = walkWith({});
    const named = receipt('P-1', 20_000_000);
    expect(codes(ask(walk, named))).toEqual(['/details/priceNo PRICE.NOT_STATED']);
    expect(codes(ask(walk, { ...named, referencePrice: 90_000_000 }))).toEqual([
      '/details/referencePrice PROPERTY.UNKNOWN',
    ]);
    expect(codes(state(walk, {}, PEOPLE.officer))).toEqual(['ACCESS.DENIED']);
    expect(codes(state(walk))).toEqual([]);
    expect(codes(ask(walk, { ...named, priceNo: 'H02' }))).toEqual(['/details/priceNo PRICE.NOT_STATED']);
    expect(codes(ask(walk, named, 'ORTHOSIS'))).toEqual(['/details/priceNo PRICE.NOT_STATED']);
    const both = { ...PEOPLE.verifier, roles: ['MEDICAL_VERIFIER', 'CLAIM_OFFICER'] as const };
    expect(codes(ask(walk, named, 'PROSTHESIS', both))).toEqual(['APPROVAL.SAME_PERSON']);
    expect(codes(ask(walk, named))).toEqual([]);
    expect(amountOf(walk.claim, 0)).toBe(14_000_000);
    expect(walk.claim.benefits[0]?.basis?.request).toMatchObject({ referencePrice: 10_000_000 });
    const stating = { ...PEOPLE.approver, userId: PEOPLE.verifier.userId };
    expect(codes(approve(walk, stating))).toEqual(['APPROVAL.SAME_PERSON']);
    expect(codes(approve(walk))).toEqual([]);
  });

  it('is awaited of the verifier from the verified statement on, until each device has one', () => {
    const awaited = ({ claim }: Walk) =>
      waits(claim).flatMap(({ code, role, since }) => (code === 'DEVICE_PRICE' ? [{ role, since }] : []));
    const walk = walkWith({});
    const told = [{ role: 'MEDICAL_VERIFIER', since: walk.claim.verification?.at }];
    expect(awaited(walk)).toEqual(told);
    state(walk);
    expect(awaited(walk)).toEqual(told);
    state(walk, { priceNo: 'H02', device: 'ORTHOSIS' });
    expect(awaited(walk)).toEqual([]);
    expect(awaited(walkWith({ devices: ['GLASSES'] }))).toEqual([]);
    expect(awaited(walkToFinalReport())).toEqual([]);
  });

  it('is for one device, whatever the number of its receipts', () => {
    const walk = walkWith({});
    state(walk);
    ask(walk, receipt('P-1', 9_000_000));
    ask(walk, receipt('P-2', 9_000_000));
    expect(walk.claim.benefits.map(({ amountRupiah }) => amountRupiah)).toEqual([9_000_000, 5_000_000]);
    expect(walk.claim.benefits[1]?.line.trace.map(({ step }) => step)).toContain('device.left');
    expect(codes(ask(walk, receipt('P-3', 1)))).toEqual(['/details BENEFIT.NOTHING_DUE']);
    expect(entitlements(walk.claim, '2026-11-21').limits).toContainEqual({
      name: 'PROSTHESIS.H01',
      limitRupiah: 14_000_000,
      grantedRupiah: 14_000_000,
      leftRupiah: 0,
      by: walk.claim.benefits.map(({ benefitId }) => benefitId),
    });
  });

  it.each<[string, Partial<Price>, string[]]>([
    ['without its paper', { documents: [] }, ['/documents LIST.EMPTY']],
    ['of tomorrow', { issuedOn: '2026-11-22' }, ['/issuedOn DATE.IN_FUTURE']],
    ['of another one than the law names, without a reason', { source: 'OTHER' }, ['/note PROPERTY.MISSING']],
    ['with the number of another device', { device: 'ORTHOSIS' }, ['/priceNo PRICE.NUMBER_USED']],
    ['of another device of the kind, without a reason', { priceNo: 'H02' }, ['/note PROPERTY.MISSING']],
    ['that puts the first one right', { price: 9_000_000 }, []],
  ])('%s', (_name, over, expected) => {
    const walk = walkWith({});
    state(walk);
    expect(codes(state(walk, over))).toEqual(expected);
  });

  it('is of a device that a verified doctor says is needed', () => {
    expect(codes(state(walkWith({ devices: ['ORTHOSIS'] })))).toEqual(['/device NEED.NOT_STATED']);
  });

  it('that was put right since is computed again before anybody approves', () => {
    const walk = walkWith({});
    state(walk);
    ask(walk, receipt('P-1', 20_000_000));
    state(walk, { price: 1_000_000 });
    expect(codes(approve(walk))).toEqual(['BENEFIT.ACCOUNT_CHANGED']);
    const { benefitId } = walk.claim.benefits[0]!;
    const back = { decision: 'RETURN', reasonCode: 'PRICE', ruleCited: 'PP-82-2019' } as const;
    walk.give('decision', PEOPLE.approver, back, { benefitId });
    walk.give('correction', PEOPLE.officer, bodyOf(receipt('P-1', 20_000_000)), { benefitId });
    expect(codes(approve(walk))).toEqual([]);
    expect(amountOf(walk.claim, 0)).toBe(1_400_000);
  });

  it.each<[string, Partial<Price>]>([
    ['of another hospital', { source: 'OTHER', note: 'Tidak dibuat di Surakarta.' }],
    ['of a second device', { priceNo: 'H02', note: 'Protesa kaki kanan.' }],
  ])('%s is weighed by the approver, through a correction and the papers', (_name, over) => {
    const walk = walkWith({});
    state(walk);
    expect(codes(state(walk, over))).toEqual([]);
    const details = receipt('P-1', 5_000_000, { priceNo: over.priceNo ?? 'H01' });
    ask(walk, details);
    const { benefitId } = walk.claim.benefits[0]!;
    const about = details.priceNo;
    const weighed = [{ kind: 'DEVICE_PRICE', about, reason: over.note, by: { userId: 'verifier' } }];
    expect(walk.claim.benefits[0]?.deviations).toMatchObject(weighed);
    walk.give('completeness', PEOPLE.officer, { complete: false, missing: ['RECEIPT'] }, { benefitId });
    walk.give('correction', PEOPLE.officer, bodyOf(details), { benefitId });
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    expect(walk.claim.benefits[0]?.deviations).toMatchObject(weighed);
    expect(codes(approve(walk))).toEqual(['/deviationsSeen DEVIATION.NOT_WEIGHED', '/note PROPERTY.MISSING']);
    expect(codes(approve(walk, PEOPLE.approver, { deviationsSeen: true, note: 'Dibandingkan.' }))).toEqual(
      [],
    );
  });
});
