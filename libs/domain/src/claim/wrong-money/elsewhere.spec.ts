import type { EarlierBenefit } from '../../entitlements';
import { HEIR, PEOPLE, walkToFinalReport, type Walk } from '../spec-support';
import type { CommandBodies } from '../forms';
import {
  ACCOUNT,
  amountOf,
  codes,
  statementOf,
  secondVerifier,
  restingUntil,
  walkWith,
} from './spec-support';

/** What another claim granted the person: days, a school year and a death come once, whatever was reported how often. */

const earlier = (type: string, over: Partial<EarlierBenefit> = {}): EarlierBenefit => ({
  claimNumber: 'JKK-2026-0000002',
  benefitId: 'JKK-2026-0000002-B01',
  type,
  stage: 'PAID',
  amountRupiah: 1_500_000,
  requestedOn: '2026-11-25',
  payeeKind: 'PARTICIPANT',
  details: {},
  scope: {
    branch: 'J02',
    plkkCode: null,
    employerNumber: null,
    reporterOrganisation: 'J02',
    disputed: false,
  },
  ...over,
});

const ask = (
  walk: Walk,
  type: string,
  before: readonly EarlierBenefit[],
  { details = {}, payee = { kind: 'PARTICIPANT', ...ACCOUNT } }: { details?: object; payee?: object } = {},
) => {
  const body = { type, details, payee, complete: true } as unknown as CommandBodies['requestBenefit'];
  return walk.give('requestBenefit', PEOPLE.officer, body, { context: { earlier: before } });
};

describe('two claims of one person', () => {
  const days = (from: string, to: string) => ({ details: { periods: [{ from, to }] } });
  const restElsewhere = earlier('STMB', days('2026-11-20', '2026-11-25'));

  it('pay for a day once, and the second for what the first left', () => {
    const walk = restingUntil('2026-11-30');
    walk.sleep(9);
    expect(codes(ask(walk, 'STMB', [restElsewhere], days('2026-11-20', '2026-11-25')))).toEqual([
      '/details/periods PERIOD.GRANTED',
    ]);
    expect(codes(ask(walk, 'STMB', [restElsewhere], days('2026-11-20', '2026-11-26')))).toEqual([]);
    expect(walk.claim.benefits[0]?.details['periods']).toEqual([{ from: '2026-11-26', to: '2026-11-26' }]);
  });

  it('do not both get a day approved', () => {
    const walk = restingUntil('2026-11-30');
    walk.sleep(9);
    const asked = ask(walk, 'STMB', [], days('2026-11-20', '2026-11-25'));
    const { benefitId = '' } = asked.ok ? asked : {};
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const approve = (before: readonly EarlierBenefit[]) =>
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'APPROVE', note: 'Sesuai bukti.' },
        { benefitId, context: { earlier: before } },
      );
    expect(codes(approve([restElsewhere]))).toEqual(['BENEFIT.ACCOUNT_CHANGED']);
    expect(codes(approve([]))).toEqual([]);
  });

  it.each(['DEATH', 'FUNERAL', 'PERIODIC'])('grant %s after a death once', (type) => {
    const toHeir = { payee: { kind: 'HEIR', name: HEIR.name } };
    const walk = walkToFinalReport();
    const before = [earlier(type, { payeeKind: 'HEIR' })];
    expect(codes(ask(walk, type, before, toHeir))).toEqual(['/type BENEFIT.GRANTED_ELSEWHERE']);
    expect(codes(ask(walk, type, [], toHeir))).toEqual([]);
  });

  it('grant the periodic benefit once for a total disability, and once more for a death by another accident', () => {
    const total = { condition: 'TOTAL_PERMANENT', disabilities: [] } as const;
    const before = [earlier('PERIODIC')];
    expect(codes(ask(walkWith(total), 'PERIODIC', before))).toEqual(['/type BENEFIT.GRANTED_ELSEWHERE']);
    const toHeir = { payee: { kind: 'HEIR', name: HEIR.name } };
    expect(codes(ask(walkToFinalReport(), 'PERIODIC', before, toHeir))).toEqual([]);
  });

  it('grant a child its school year once', () => {
    const pupil = { birthDate: '2015-02-01', level: 'SD', year: 4 } as const;
    const body = statementOf({ condition: 'TOTAL_PERMANENT', disabilities: [] });
    const walk = walkWith(body);
    walk.claim = {
      ...walk.claim,
      finalReport: {
        ...walk.claim.finalReport!,
        children: [{ name: 'Ani', ...pupil, ...ACCOUNT, accountName: 'ANI' }],
      },
    };
    const before = [earlier('SCHOLARSHIP', { payeeKind: 'CHILD', details: { children: [pupil] } })];
    const child = { details: { children: [pupil] }, payee: { kind: 'CHILD', name: 'Ani' } };
    expect(codes(ask(walk, 'SCHOLARSHIP', before, child))).toEqual([
      '/details/children/0 SCHOLARSHIP.GRANTED',
    ]);
    expect(codes(ask(walk, 'SCHOLARSHIP', [], child))).toEqual([]);
    expect(amountOf(walk.claim, 0)).toBe(1_500_000);
  });
});

describe('rest', () => {
  const days = (from: string, to: string) => ({ details: { periods: [{ from, to }] } });

  it.each([{}, { restTo: '2026-11-24' }])(
    'ends with the cure, whatever a letter said before (%j)',
    (letter) => {
      const rest = { restFrom: '2026-11-20', ...letter };
      const walk = walkWith({ condition: 'UNDER_TREATMENT', disabilities: [], ...rest });
      walk.sleep(5);
      const cured = statementOf({ condition: 'RECOVERED', disabilities: [], conditionOn: '2026-11-22' });
      expect(codes(walk.give('medicalStatement', secondVerifier, cured))).toEqual([]);
      walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
      expect(codes(ask(walk, 'STMB', [], days('2026-11-20', '2026-11-23')))).toEqual([
        '/details/periods PERIOD.NOT_PROVEN',
      ]);
      expect(codes(ask(walk, 'STMB', [], days('2026-11-20', '2026-11-22')))).toEqual([]);
    },
  );

  it('ends with the day on which a disability is determined, whatever the letter says', () => {
    const walk = walkWith({ restFrom: '2026-11-20', restTo: '2026-11-30', conditionOn: '2026-11-20' });
    walk.sleep(5);
    expect(codes(ask(walk, 'STMB', [], days('2026-11-20', '2026-11-21')))).toEqual([
      '/details/periods PERIOD.NOT_PROVEN',
    ]);
    expect(codes(ask(walk, 'STMB', [], days('2026-11-20', '2026-11-20')))).toEqual([]);
  });

  it('is counted by the policy of the programme, and a school year by the day of the request: nobody types either', () => {
    const walk = restingUntil('2026-11-30');
    walk.sleep(5);
    const typed = { details: { ...days('2026-11-20', '2026-11-21').details, stmbPolicy: 'CALENDAR_MONTHS' } };
    expect(codes(ask(walk, 'STMB', [], typed))).toEqual(['/details/stmbPolicy PROPERTY.UNKNOWN']);
    const old = { birthDate: '2001-01-01', level: 'PT', year: 3 };
    const backdated = { details: { children: [old], requestedOn: '2023-01-01' } };
    const total = walkWith({ condition: 'TOTAL_PERMANENT', disabilities: [] });
    expect(codes(ask(total, 'SCHOLARSHIP', [], backdated))).toContain(
      '/details/requestedOn PROPERTY.UNKNOWN',
    );
  });

  it('ends with the death that the register knows', () => {
    const walk = walkWith({ condition: 'UNDER_TREATMENT', disabilities: [], restFrom: '2026-11-20' });
    walk.sleep(5);
    const { cover } = walk.claim;
    walk.claim = { ...walk.claim, cover: { ...cover, member: { ...cover.member!, diedOn: '2026-11-22' } } };
    expect(codes(ask(walk, 'STMB', [], days('2026-11-20', '2026-11-23')))).toEqual([
      '/details/periods PERIOD.AFTER_DEATH',
      '/payee/kind PAYEE.PARTICIPANT_DIED',
    ]);
    const care = { startedOn: '2026-11-23', invoices: [{ amount: 90_000, on: '2026-11-24' }] };
    expect(codes(ask(walk, 'HOME_CARE', [], { details: care }))).toContain(
      '/details/startedOn DATE.AFTER_DEATH',
    );
  });
});
