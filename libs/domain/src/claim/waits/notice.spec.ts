import { localDate } from '../../calendar';
import { lettersOf } from '../../letters';
import { messagesOf } from '../../messages';
import { timelineText } from '../../timeline';
import { allowedCommands } from '../allowed';
import type { CommandBodies } from '../forms';
import {
  CONCLUDED_NEGATIVE,
  contextAt,
  OBJECTION,
  PEOPLE,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
} from '../spec-support';
import { recordDeadline } from '../facts';
import { openDeadlines } from './deadlines';
import { waits } from './waits';

type Body = CommandBodies['conclusion'];
const ACCIDENT: Body = { conclusion: 'WORK_ACCIDENT' };
const RECEIPT: CommandBodies['labourOfficeReceipt'] = {
  number: '560/0123/TT/2026',
  receivedOn: '2026-11-20',
  documents: OBJECTION.documents,
};

function concluded(body: Body = ACCIDENT): Walk {
  const walk = new Walk(reportedClaim());
  walk.give('medicalStatement', { ...PEOPLE.verifier, userId: 'verifier2' }, STATEMENT_OF_DEATH);
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, body);
  return walk;
}

const awaited = ({ claim }: Walk) => waits(claim).find(({ code }) => code === 'LABOUR_OFFICE_RECEIPT');

/** The clocks ring as they come, until nothing is due at this instant. */
function ringUntil(walk: Walk, at: string): void {
  walk.sleep(Math.ceil((Date.parse(at) - Date.parse(walk.now())) / 86_400_000));
  for (;;) {
    const done = recordDeadline(walk.claim, walk.now(), contextAt(walk.claim, walk.now()));
    if (done === undefined) return;
    walk.take(done);
  }
}
const heard = (walk: Walk): string[] =>
  walk.decided
    .filter(({ event }) => event.data['code'] === 'LABOUR_OFFICE_RECEIPT')
    .flatMap(({ event }) =>
      messagesOf(walk.claim, event).map(({ recipient }) => `${event.code} ${recipient}`),
    );

describe('the notice of a conclusion', () => {
  it('is a letter, and its receipt is awaited of the officer until the 15th of the next month', () => {
    const walk = concluded();
    const { event } = walk.decided.at(-1)!;
    expect(lettersOf(walk.claim, [{ ...event, seq: 4 }]).map(({ kind, to }) => `${kind} ${to}`)).toContain(
      'LABOUR_OFFICE_NOTICE LABOUR_OFFICE',
    );
    expect(awaited(walk)).toMatchObject({
      role: 'CLAIM_OFFICER',
      dueAt: '2026-12-15T16:59:59.999Z',
      onOverdue: 'ESCALATE',
    });
    expect(allowedCommands(walk.claim, PEOPLE.officer)).toContain('labour-office-receipts');
    expect(walk.give('labourOfficeReceipt', PEOPLE.officer, RECEIPT)).toMatchObject({ ok: true });
    expect(timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en).toBe(
      'The labour office received the notice of the conclusion on 20 November 2026.',
    );
    expect(awaited(walk)).toBeUndefined();
    expect(allowedCommands(walk.claim, PEOPLE.officer)).not.toContain('labour-office-receipts');
    expect(walk.give('labourOfficeReceipt', PEOPLE.officer, RECEIPT)).toMatchObject({
      code: 'CLAIM.STAGE_NOT_ALLOWED',
    });
    expect(walk.claim.written?.labourOfficeReceipt).toHaveLength(1);
  });

  it('that nobody has a receipt of is reminded of, then told to the head and to the region', () => {
    const walk = concluded();
    ringUntil(walk, '2026-12-12T02:00:00.000Z');
    ringUntil(walk, '2026-12-16T02:00:00.000Z');
    ringUntil(walk, '2027-01-20T02:00:00.000Z');
    expect(heard(walk)).toEqual(['DEADLINE_NEAR BRANCH', 'DEADLINE_PASSED BRANCH', 'WAIT_ESCALATED REGION']);
    expect(awaited(walk)).toMatchObject({ level: 'REGION' });
  });

  it('needs its paper, and a day between the conclusion and today', () => {
    const walk = concluded();
    const codes = (body: Partial<typeof RECEIPT>): unknown[] => {
      const answer = walk.give('labourOfficeReceipt', PEOPLE.officer, { ...RECEIPT, ...body });
      return answer.ok ? [] : (answer.errors ?? []).map(({ code, pointer }) => `${pointer} ${code}`);
    };
    expect(codes({ documents: [] })).toEqual(['/documents LIST.EMPTY']);
    expect(codes({ receivedOn: '2026-11-19' })).toEqual(['/receivedOn DATES.ORDER']);
    expect(codes({ receivedOn: '2026-11-30' })).toEqual(['/receivedOn DATE.IN_FUTURE']);
  });

  it('is given again of a conclusion that is made anew', () => {
    const walk = concluded();
    walk.give('labourOfficeReceipt', PEOPLE.officer, RECEIPT);
    walk.give('conclusionReversal', PEOPLE.head, {
      reasonCode: 'NOT_PROVEN',
      ruleCited: 'PP 44/2015',
      note: 'Keliru.',
    });
    expect(awaited(walk)).toBeUndefined();
    walk.sleep(20);
    walk.give('conclusion', PEOPLE.officer, ACCIDENT);
    expect(awaited(walk)?.dueAt).toBe('2027-01-15T16:59:59.999Z');
  });

  it('keeps a claim from being handed over: the receipt does it once the term of objection is over', () => {
    const walk = concluded(CONCLUDED_NEGATIVE);
    ringUntil(walk, '2026-12-21T02:00:00.000Z');
    expect(walk.claim.stage).toBe('NOT_WORK_RELATED');
    expect(openDeadlines(walk.claim).some(({ code }) => code === 'OBJECTION')).toBe(false);
    const receivedOn = localDate(walk.now(), 'WIB');
    expect(walk.give('labourOfficeReceipt', PEOPLE.officer, { ...RECEIPT, receivedOn }).ok).toBe(true);
    expect(walk.claim.stage).toBe('TRANSFERRED');
    expect(timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en).toMatch(
      /The claim goes to BPJS Kesehatan\.$/,
    );
  });

  it('hands nothing over while an objection may still come', () => {
    const walk = concluded(CONCLUDED_NEGATIVE);
    walk.give('labourOfficeReceipt', PEOPLE.officer, RECEIPT);
    expect(walk.claim.stage).toBe('NOT_WORK_RELATED');
    ringUntil(walk, '2026-12-21T02:00:00.000Z');
    expect(walk.claim.stage).toBe('TRANSFERRED');
  });

  it('is not asked for where a claim was concluded before it was kept', () => {
    const walk = concluded();
    const { noticeBy: _new, ...old } = walk.claim;
    walk.claim = old;
    expect(awaited(walk)).toBeUndefined();
  });
});
