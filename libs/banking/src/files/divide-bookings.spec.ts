import { divideBookings } from './divide-bookings';
import { readStatementFile } from './read-file';
import { camt053, camtEntry } from './spec-files';
import type { PaidTogether } from './statement-file';

const OURS = [
  { partnerReference: '7Q0000000000XA01', amountRupiah: 4_000_000 },
  { partnerReference: '7Q0000000000YA01', amountRupiah: 6_000_000 },
];
const entry = camtEntry({ remark: 'GAJI' });
const booked = (inside: string, text = entry) =>
  text.replace(/<NtryDtls>.*<\/NtryDtls>/, `<NtryDtls>${inside}</NtryDtls>`);
const GROUP = '<Btch><PmtInfId>G-01</PmtInfId><NbOfTxs>2</NbOfTxs></Btch>';
const NAMED = OURS.map(
  ({ partnerReference }) => `<TxDtls><Refs><EndToEndId>${partnerReference}</EndToEndId></Refs></TxDtls>`,
).join('');

async function divided(text: string, ours = OURS) {
  const asked: PaidTogether[] = [];
  const file = await divideBookings(readStatementFile(Buffer.from(camt053([text]))), (together) => {
    asked.push(together);
    return Promise.resolve(ours);
  });
  if (!file.ok) throw new Error(file.refusal);
  return { asked, entries: file.statements.flatMap(({ entries }) => entries) };
}

describe('payments that were booked together', () => {
  it.each([
    ['by the name of their group', GROUP, { groupId: 'G-01', references: [] }],
    [
      'by their references without amounts',
      NAMED,
      { groupId: '', references: ['7Q0000000000XA01', '7Q0000000000YA01'] },
    ],
  ])('get a line each where the bank tells them %s', async (_how, inside, together) => {
    const { asked, entries } = await divided(booked(inside));
    expect(asked).toEqual([together]);
    expect(entries).toMatchObject([
      { amountSen: 400_000_000, remark: '7Q0000000000XA01', transactionId: 'BR1/1', direction: 'DEBIT' },
      { amountSen: 600_000_000, remark: '7Q0000000000YA01', transactionId: 'BR1/2', direction: 'DEBIT' },
    ]);
  });

  it('stay one line where they do not come to it, or none of ours is known', async () => {
    for (const ours of [OURS.slice(1), []]) {
      expect((await divided(booked(GROUP), ours)).entries).toMatchObject([{ amountSen: 1_000_000_000 }]);
    }
  });

  it.each([
    ['a single payment', entry],
    ['money that came in', booked(GROUP, camtEntry({ mark: 'CRDT' }))],
    ['nothing but a line', booked('')],
  ])('%s is nothing of the kind', async (_what, text) => {
    expect((await divided(text)).asked).toEqual([]);
  });
});
