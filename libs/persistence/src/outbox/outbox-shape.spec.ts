import { UnreadableRecord } from '@jkk/domain/record';
import type { OutboxMessage } from './outbox-message';
import { readMessage } from './outbox-shape';

const MESSAGES: readonly OutboxMessage[] = [
  { kind: 'START_CLAIM', claimNumber: 'c' },
  {
    kind: 'SIGNAL_CLAIM',
    claimNumber: 'c',
    fact: { factId: 'f', code: 'payoutSettled', payoutId: 'p', at: '2026-11-20T03:00:00.000Z' },
  },
  { kind: 'REFRESH_CLAIM', claimNumber: 'c', cause: 'x' },
  { kind: 'CHECK_PAYEE', payoutId: 'p' },
  { kind: 'CHECK_PAYEE', payoutId: 'p', bankCode: '008' },
  { kind: 'START_PAYOUT', payoutId: 'p' },
  { kind: 'END_WORKFLOW', workflowId: 'claim/c', cause: 'x', start: true },
  { kind: 'SIGNAL_PAYOUT', payoutId: 'p', observationId: 'o' },
  { kind: 'EXPECT_STATEMENT', bankCode: '008', partnerReference: 'r' },
];

describe('a stored message', () => {
  it.each(MESSAGES)('%j is read as it was written', (message) => {
    expect(readMessage('key', JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it.each([
    { kind: 'SHUT_DOWN' },
    { kind: 'START_CLAIM' },
    { kind: 'SIGNAL_CLAIM', claimNumber: 'c', fact: {} },
    null,
  ])('%j is not', (payload) => expect(() => readMessage('key', payload)).toThrow(UnreadableRecord));
});
