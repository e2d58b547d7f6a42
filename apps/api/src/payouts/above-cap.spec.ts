import { namingCap } from './above-cap';

it('names both sums of a batch that no day could release', () => {
  const above = { scope: 'BATCH', limitRupiah: 15_000_000, totalRupiah: 20_000_000 } as const;
  const { code, errors } = namingCap('BATCH.ABOVE_CAP', above);
  expect(code).toBe('BATCH.ABOVE_CAP');
  expect(errors).toEqual([
    expect.objectContaining({
      pointer: '/payoutIds',
      detail: {
        id: 'Pembayaran yang dipilih berjumlah Rp20.000.000, sedangkan batas nilai per batch Rp15.000.000; pilih lebih sedikit.',
        en: 'The payouts that were chosen come to Rp20.000.000, and the cap of a batch is Rp15.000.000; choose fewer.',
      },
    }),
  ]);
});
