import { settlementText, type SettlementSaid } from './index';

const SAID: SettlementSaid = {
  payer: 'JASA_RAHARJA',
  step: 'PROPOSED',
  decision: 'LINE',
  amountRupiah: 15_000_000,
  bankCode: '002',
  lineId: 12,
};

describe('what was said about what another payer owes, on the timeline', () => {
  it.each<[Partial<SettlementSaid>, string, string]>([
    [
      {},
      'Piutang Jasa Raharja: pelunasan Rp15.000.000 diusulkan, baris mutasi 12 di bank 002.',
      'Owed by Jasa Raharja: payment of Rp15.000.000 was proposed, statement line 12 at bank 002.',
    ],
    [
      { step: 'CONFIRMED' },
      'Piutang Jasa Raharja: Rp15.000.000 dibayar, baris mutasi 12 di bank 002.',
      'Owed by Jasa Raharja: Rp15.000.000 was paid, statement line 12 at bank 002.',
    ],
    [
      { decision: 'WRITE_OFF', bankCode: null, lineId: null },
      'Piutang Jasa Raharja: penghapusan Rp15.000.000 diusulkan.',
      'Owed by Jasa Raharja: a write-off of Rp15.000.000 was proposed.',
    ],
    [
      { decision: 'WRITE_OFF', step: 'CONFIRMED', bankCode: null, lineId: null },
      'Piutang Jasa Raharja: Rp15.000.000 dihapuskan.',
      'Owed by Jasa Raharja: Rp15.000.000 was written off.',
    ],
    [
      { decision: 'DECLINE', step: 'DECLINED', amountRupiah: null },
      'Piutang Jasa Raharja: usul penyelesaian ditolak.',
      'Owed by Jasa Raharja: the proposed settlement was declined.',
    ],
  ])('%p', (over, id, en) => expect(settlementText({ ...SAID, ...over })).toEqual({ id, en }));
});
