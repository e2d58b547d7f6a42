import type { ScreeningListContent } from '@jkk/domain/payout/screening';

/** Stand-ins for the lists of the authorities, which are not ours to publish: they name nobody, and real money is not paid by them. */
export const MODEL_LISTS: readonly ScreeningListContent[] = (['DTTOT', 'DPPSPM'] as const).map((list) => ({
  list,
  datedOn: '2026-11-01',
  source: 'Model peragaan',
  isModel: true,
  entries: [],
}));
