import type { CommandBodies } from '../forms';
import { checklistOf } from '../documents/checklist';
import { OBJECTION, PEOPLE, person, walkToBenefit, type Walk } from '../spec-support';
import { timelineText } from '../../timeline';
import { codes } from './spec-support';

/** What is paid without proof, or beside a tariff, is the act of a named person, and another one answers for paying it. */

type Approval = Omit<CommandBodies['decision'], 'decision'>;

const propose = (walk: Walk, benefitId: string) =>
  codes(walk.give('proposal', PEOPLE.officer, {}, { benefitId }));
const approve = (walk: Walk, benefitId: string, more: Approval, as = PEOPLE.approver) =>
  codes(walk.give('decision', as, { decision: 'APPROVE', ...more }, { benefitId }));
const complete = (walk: Walk, benefitId: string, more: Partial<CommandBodies['completeness']> = {}) =>
  walk.give('completeness', PEOPLE.officer2, { complete: true, ...more }, { benefitId });
const statuses = ({ claim }: Walk): string[] =>
  checklistOf(claim.benefits[0]!).map(({ document, status, reason }) => `${document} ${status} ${reason}`);
const said = (walk: Walk): string => timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en;

describe('papers that are complete without any file', () => {
  it('stand on the word of the officer, each by name, and are approved only with a reason', () => {
    const { walk, benefitId } = walkToBenefit('DEATH', false);
    expect(codes(complete(walk, benefitId))).toEqual([]);
    expect(said(walk)).toContain(
      'documents complete, without Death certificate (By the officer’s word, without a file)',
    );
    expect(new Set(statuses(walk).map((line) => line.split(' ').slice(1).join(' ')))).toEqual(
      new Set(['WAIVED ON_WORD']),
    );
    expect(propose(walk, benefitId)).toEqual([]);
    expect(approve(walk, benefitId, {})).toEqual(['/note PROPERTY.MISSING']);
    expect(approve(walk, benefitId, { note: 'Berkas kertas diperiksa.' })).toEqual([]);
    expect(walk.claim.benefits[0]?.decision).toMatchObject({ deviationsSeen: true });
    expect(said(walk)).toContain('approved; what is not proven was weighed.');
  });

  it('are proven once a file is there', () => {
    const { walk, benefitId } = walkToBenefit('DEATH', false);
    const file = { missing: ['FAMILY_CARD'], complete: false };
    walk.give('completeness', PEOPLE.officer, file, { benefitId });
    const brought = { brought: ['FAMILY_CARD' as const], documents: [...OBJECTION.documents] };
    walk.give('delivery', PEOPLE.spo, brought, { benefitId });
    complete(walk, benefitId);
    expect(walk.claim.benefits[0]?.deviations).toBeUndefined();
    propose(walk, benefitId);
    expect(approve(walk, benefitId, {})).toEqual([]);
  });
});

describe('a document that is waived', () => {
  const waived = [{ document: 'MARRIAGE_BOOK', reason: 'NOT_OBTAINABLE' }] as const;
  const OTHERS = ['DEATH_CERTIFICATE', 'FAMILY_CARD', 'HEIR_LETTER', 'IDENTITY_CARD', 'BANK_BOOK'];

  function withFile(): { walk: Walk; benefitId: string } {
    const made = walkToBenefit('DEATH', false);
    made.walk.give('completeness', PEOPLE.officer, { complete: false, accepted: OTHERS }, made);
    const brought = { brought: ['MARRIAGE_BOOK' as const], documents: [...OBJECTION.documents] };
    made.walk.give('delivery', PEOPLE.spo, brought, made);
    made.walk.give(
      'completeness',
      PEOPLE.officer,
      { complete: false, returned: [{ document: 'MARRIAGE_BOOK', reason: 'UNREADABLE' }] },
      made,
    );
    return made;
  }

  it('is named with its reason, and the approver says that it was weighed', () => {
    const { walk, benefitId } = withFile();
    expect(codes(complete(walk, benefitId, { accepted: ['BANK_BOOK'] }))).toEqual([
      '/complete DOCUMENTS.NOT_ACCEPTED',
    ]);
    expect(codes(complete(walk, benefitId, { accepted: ['BANK_BOOK'], waived: [...waived] }))).toEqual([]);
    expect(statuses(walk)).toContain('MARRIAGE_BOOK WAIVED NOT_OBTAINABLE');
    expect(walk.claim.benefits[0]?.deviations).toMatchObject([
      { kind: 'DOCUMENT_WAIVED', about: 'MARRIAGE_BOOK', by: { userId: 'officer2' } },
    ]);
    propose(walk, benefitId);
    expect(approve(walk, benefitId, { note: 'Setuju.' })).toEqual(['/deviationsSeen DEVIATION.NOT_WEIGHED']);
    expect(approve(walk, benefitId, { deviationsSeen: true })).toEqual(['/note PROPERTY.MISSING']);
    expect(approve(walk, benefitId, { deviationsSeen: true, note: 'Kartu keluarga cukup.' })).toEqual([]);
  });

  it('is never approved by who waived it', () => {
    const { walk, benefitId } = withFile();
    complete(walk, benefitId, { accepted: ['BANK_BOOK'], waived: [...waived] });
    propose(walk, benefitId);
    const both = person('officer2', 'BRANCH_HEAD', { branch: 'J01' });
    expect(approve(walk, benefitId, { deviationsSeen: true, note: 'Setuju.' }, both)).toEqual([
      'APPROVAL.SAME_PERSON',
    ]);
  });

  it.each<[string, Partial<CommandBodies['completeness']>, string]>([
    [
      'that the benefit does not ask for',
      { waived: [{ document: 'PAYSLIPS', reason: 'NOT_APPLICABLE' }] },
      '/waived/0/document DOCUMENTS.NOT_AWAITED',
    ],
    ['that is named twice', { waived: [waived[0], waived[0]] }, '/waived/1/document DOCUMENTS.NOT_AWAITED'],
    [
      'while others are missing',
      { complete: false, missing: ['BANK_BOOK'], waived: [...waived] },
      '/waived VALUE.NOT_ALLOWED',
    ],
  ])('is refused: one %s', (_name, body, expected) => {
    const { walk, benefitId } = walkToBenefit('DEATH', false);
    expect(codes(complete(walk, benefitId, body))).toEqual([expected]);
  });
});
