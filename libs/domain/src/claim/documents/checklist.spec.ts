import { messagesOf } from '../../messages';
import { timelineText } from '../../timeline';
import { composeLetter, lettersOf } from '../../letters';
import { checklistOf } from './checklist';
import type { Decision } from '../decision';
import { OBJECTION, PEOPLE, walkToBenefit, type Walk } from '../spec-support';
import { waits } from '../waits/waits';

const UNREADABLE = { document: 'FAMILY_CARD', reason: 'UNREADABLE' } as const;
const OTHERS = ['DEATH_CERTIFICATE', 'HEIR_LETTER', 'IDENTITY_CARD', 'MARRIAGE_BOOK', 'BANK_BOOK'];

const listed = ({ claim }: Walk): string[] =>
  checklistOf(claim.benefits[0]!).map(
    ({ document, status, by }) => `${document} ${status} ${by?.userId ?? '-'}`,
  );

const [FILE] = OBJECTION.documents;
const timelineOf = (decision: Decision): string =>
  decision.ok ? timelineText(decision.event, { benefitTypes: {} }).en : decision.code;

function requested(): { walk: Walk; benefitId: string } {
  return walkToBenefit('DEATH', false);
}

describe('the documents of a benefit', () => {
  it('are listed from its type, accepted one by one, and complete once all are', () => {
    const { walk, benefitId } = requested();
    expect(listed(walk)).toContain('DEATH_CERTIFICATE MISSING -');
    const check = (complete: boolean, accepted: readonly string[]) =>
      walk.give('completeness', PEOPLE.officer2, { complete, accepted }, { benefitId });
    check(false, OTHERS);
    expect(walk.claim.benefits[0]).toMatchObject({ stage: 'DOCUMENTS_INCOMPLETE', missing: ['FAMILY_CARD'] });
    expect(listed(walk)).toContain('DEATH_CERTIFICATE ACCEPTED officer2');
    expect(check(true, ['BANK_BOOK'])).toMatchObject({
      errors: [{ code: 'DOCUMENTS.NOT_ACCEPTED', detail: { en: 'Not accepted yet: Family card.' } }],
    });
    check(true, ['FAMILY_CARD']);
    expect(walk.claim.benefits[0]).toMatchObject({ stage: 'COMPLETE', missing: [] });
  });

  it('that are wrong or unreadable are sent back by name, and the letter says which and why', () => {
    const { walk, benefitId } = requested();
    const body = { complete: false, accepted: OTHERS, returned: [UNREADABLE] };
    walk.give('completeness', PEOPLE.officer, body, { benefitId });
    expect(listed(walk)).toContain('FAMILY_CARD RETURNED officer');
    const { event } = walk.decided.at(-1)!;
    const [letter] = lettersOf(walk.claim, [{ ...event, seq: 9 }]);
    expect(composeLetter(letter!, walk.claim).paragraphs.map(({ en }) => en)).toContain(
      'We send back: Family card (Unreadable).',
    );
    expect(
      walk.give('completeness', PEOPLE.officer, { ...body, complete: true }, { benefitId }),
    ).toMatchObject({
      ok: false,
    });
  });

  it('that were sent back are awaited of whoever owes them, by a date, until they are handed in', () => {
    const { walk, benefitId } = requested();
    const awaited = () =>
      waits(walk.claim)
        .filter(({ code }) => code === 'DELIVERY')
        .map(({ role, dueAt, onOverdue }) => [role, dueAt?.slice(0, 10), onOverdue]);
    const bring = (document: 'FAMILY_CARD' | 'BANK_BOOK') =>
      walk.give('delivery', PEOPLE.spo, { brought: [document], documents: [FILE!] }, { benefitId });
    expect(bring('FAMILY_CARD')).toMatchObject({ code: 'BENEFIT.STAGE_NOT_ALLOWED' });
    const body = { complete: false, accepted: OTHERS, returned: [UNREADABLE] };
    const back = walk.give('completeness', PEOPLE.officer, body, { benefitId });
    expect(awaited()).toEqual([['CLAIM_OFFICER', '2026-12-10', 'REMIND']]);
    expect(timelineOf(back)).toContain('sent back: Family card (Unreadable)');
    expect(bring('BANK_BOOK')).toMatchObject({
      errors: [{ pointer: '/brought/0', code: 'DOCUMENTS.NOT_AWAITED' }],
    });
    expect(timelineOf(bring('FAMILY_CARD'))).toContain('were handed in');
    expect(awaited()).toEqual([]);
    expect(listed(walk)).toContain('FAMILY_CARD PRESENT spo');
    walk.give('completeness', PEOPLE.officer, { complete: true, accepted: ['FAMILY_CARD'] }, { benefitId });
    expect(walk.claim.benefits[0]).toMatchObject({ stage: 'COMPLETE' });
  });

  it.each([
    ['EMPLOYER', 'EMPLOYER'],
    ['PLKK', 'PLKK'],
  ] as const)('are awaited of the payee where that is the %s, who gets a message', (kind, recipient) => {
    const { walk, benefitId } = requested();
    const { claim } = walk;
    walk.claim = {
      ...claim,
      report: { ...claim.report, employerNumber: 'JJ000001', plkkCode: 'PLKK-0001' },
      cover: { ...claim.cover, employerKnown: true },
      benefits: claim.benefits.map((each) => ({ ...each, payee: { ...each.payee, kind } })),
    };
    const done = walk.give(
      'completeness',
      PEOPLE.officer,
      { complete: false, returned: [UNREADABLE] },
      { benefitId },
    );
    expect(
      done.ok && messagesOf(walk.claim, done.event).map(({ code, recipient: to }) => `${code} ${to}`),
    ).toEqual(['DATA_MISSING PARTICIPANT', `DATA_MISSING ${recipient}`]);
  });

  it('are all accepted by who calls them complete, and say so of whom', () => {
    const { walk, benefitId } = requested();
    walk.give('completeness', PEOPLE.officer, { complete: false, missing: ['HEIR_CONSENT'] }, { benefitId });
    expect(listed(walk)).toContain('HEIR_CONSENT MISSING -');
    walk.give(
      'delivery',
      PEOPLE.spo,
      { brought: ['HEIR_CONSENT'], documents: [...OBJECTION.documents] },
      { benefitId },
    );
    walk.give('completeness', PEOPLE.officer2, { complete: true }, { benefitId });
    expect(listed(walk).filter((line) => !line.endsWith('ACCEPTED officer2'))).toEqual([]);
    expect(listed(walkToBenefit('DEATH').walk)[0]).toBe('DEATH_CERTIFICATE ACCEPTED officer');
  });
});
