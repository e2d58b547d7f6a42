import { groupWaits, thenText, waitTitle } from './wait-words';
import type { WaitView } from './wait-words';

const wait = (more: Partial<WaitView>): WaitView => ({
  code: 'RELEASE',
  role: 'FINANCE_MAKER',
  subject: 'JKK-2026-0000001-B01',
  since: '2026-11-24T02:00:00.000Z',
  dueAt: '2026-12-03T16:59:59.000Z',
  undated: null,
  provisional: false,
  onOverdue: 'ESCALATE',
  level: 'NONE',
  ...more,
});

it.each([
  ['to be prepared', wait({ payment: 'AWAITING_RELEASE' }), 'Prepare the payment'],
  ['held', wait({ payment: 'HELD' }), 'Decide on what is held'],
  ['in a batch', wait({ role: 'FINANCE_RELEASER', payment: 'AWAITING_RELEASE' }), 'Release the payment'],
  ['not proposed yet', wait({ code: 'PROPOSAL', payment: null }), 'Propose the benefit'],
  ['come back', wait({ code: 'PROPOSAL', payment: 'RETURNED' }), 'Replace the account'],
] as const)('says of a payment that is %s what is to be done', (_, view, title) => {
  expect(waitTitle(view).en).toBe(title);
});

it('makes one sentence of benefits that wait for the same, and two where one of them is held', () => {
  const waits = [wait({}), wait({ subject: 'B02' }), wait({ subject: 'B03', payment: 'HELD' })];
  expect(groupWaits(waits).map(({ subjects }) => subjects.length)).toEqual([2, 1]);
});

it('says what follows a deadline only before it has passed', () => {
  expect(thenText(wait({}), '2026-12-03T16:00:00.000Z').en).toBe('If missed, the branch head is told.');
  expect(thenText(wait({}), '2026-12-03T17:00:00.000Z').en).toBe('');
});

it('says of what has no date why it has none, and not what follows', () => {
  const text = { id: 'Belum ada tenggat.', en: 'No date yet.' };
  const undated = wait({ dueAt: null, onOverdue: 'NOTHING', undated: { text } });
  expect(thenText(undated, '2026-12-01T00:00:00.000Z')).toEqual(text);
});
