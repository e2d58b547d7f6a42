import { BENEFIT_TYPES, benefitFields } from '../../benefits';
import { INDONESIA_CALENDAR } from '../../calendar';
import { entitlements } from '../../entitlements';
import { sampleBody } from '../../fields/sample';
import {
  amountRuleSetAt,
  findAmountRuleSet,
  SHIPPED_RULES,
  type AmountRuleSet,
  type Segment,
} from '../../rules';
import { allowedCommands } from '../allowed';
import type { CommandBodies } from '../forms';
import { atRisk } from '../clocks/lateness';
import { HEIR, PEOPLE, reportedClaim, Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { ACCOUNT, secondVerifier, statementOf } from './spec-support';

/** Some tables know fewer figures than others: whoever asks is answered all the same, and a claim waits and is read. */

const LAWS: readonly [Segment, string][] = [
  ['PU', '2019-06-10T02:00:00.000Z'],
  ['JAKON', '2026-11-20T02:00:00.000Z'],
  ['BPU', '2026-11-20T02:00:00.000Z'],
  ['PMI', '2020-06-10T02:00:00.000Z'],
  ['PMI', '2026-11-20T02:00:00.000Z'],
];
const STATES = ['RECOVERED', 'PARTIAL_ANATOMICAL', 'TOTAL_PERMANENT', 'DIED'] as const;

/** Every figure verified, as it is once two administrators compared them with the printed law. */
const verified = ({ figures, ...rules }: AmountRuleSet): AmountRuleSet => ({
  ...rules,
  figures: Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [key, { ...figure, verifiedBy: 'a01+a02' }]),
  ),
});
const rules = {
  ...SHIPPED_RULES,
  find: (code: AmountRuleSet['code']) => {
    const found = findAmountRuleSet(code);
    return found && verified(found);
  },
};

function walkOf(segment: Segment, occurredAt: string, condition: (typeof STATES)[number]): Walk {
  const base = reportedClaim();
  const report = { ...base.report, segment, occurredAt };
  const wage = { amount: 10_000, unit: 'BPU_CONTRIBUTION' } as const;
  const monthly = { amount: 3_000_000, unit: 'MONTH' } as const;
  const member = { ...base.cover.member!, segment, wage: segment === 'BPU' ? wage : monthly };
  const ruleSet = { ...base.ruleSet, amounts: amountRuleSetAt(occurredAt, 'WIB', segment) ?? null };
  const walk = new Walk({ ...base, report, ruleSet, cover: { ...base.cover, member } });
  walk.claim = { ...walk.claim, stage: 'UNDER_VERIFICATION', eligibility: null };
  const disabled = condition === 'PARTIAL_ANATOMICAL';
  const stated = statementOf({
    condition,
    disabilities: disabled ? [{ code: 'A12', side: 'RIGHT', percent: 15 }] : [],
    ...(condition === 'DIED' && { diedAt: '2026-11-20T04:00:00.000Z' }),
  });
  walk.give('medicalStatement', secondVerifier, stated);
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  const { conditionOn } = stated;
  const { kind: _kind, ...account } = { kind: 'CHILD', ...ACCOUNT, accountName: 'Anak Contoh' };
  const child = { ...account, name: 'Anak Contoh', birthDate: '2014-02-01', level: 'SD', year: 4 } as const;
  walk.give('finalReport', PEOPLE.officer, {
    condition,
    conditionOn,
    children: [child],
    ...(condition === 'DIED' && { heirs: [HEIR] }),
  });
  return walk;
}

describe.each(LAWS)('a claim of %s of %s', (segment, occurredAt) => {
  it.each(STATES)('after %s is answered, waits and is read, whatever is asked for', (condition) => {
    const walk = walkOf(segment, occurredAt, condition);
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    const kinds = condition === 'DIED' ? (['HEIR', 'CHILD'] as const) : (['PARTICIPANT', 'CHILD'] as const);
    for (const type of BENEFIT_TYPES) {
      for (const kind of kinds) {
        const payee =
          kind === 'PARTICIPANT'
            ? { kind, ...ACCOUNT }
            : { kind, name: kind === 'HEIR' ? HEIR.name : 'Anak Contoh' };
        const known = { children: [{ birthDate: '2014-02-01', level: 'SD', year: 4 }] };
        const details = { ...sampleBody(benefitFields(type)), ...(type === 'SCHOLARSHIP' && known) };
        const body = { type, details, payee } as CommandBodies['requestBenefit'];
        walk.give('requestBenefit', PEOPLE.officer, body, { rules });
      }
    }
    const calendar = INDONESIA_CALENDAR;
    expect(waits(walk.claim).length).toBeGreaterThan(0);
    expect(allowedCommands(walk.claim, PEOPLE.officer)).toContain('benefits');
    expect(entitlements(walk.claim, '2026-11-21').entries.length).toBe(walk.claim.benefits.length);
    expect(atRisk(walk.claim, '2026-12-31', { calendar, rules })).toEqual([]);
  });
});
