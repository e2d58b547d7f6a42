import { useMutation } from '@tanstack/react-query';
import type { Payout } from '../../api/model';
import type { usePayouts } from '../../api/payouts';
import { isFree } from './PayoutTable';

/** More than this stands in no batch. */
const BATCH_MAX = 5_000;

/** Reads the rest of the list and selects every payout of it that is free, as many as a batch may hold. */
export function useSelectAll(
  payouts: ReturnType<typeof usePayouts>,
  onSelect: (selected: ReadonlySet<string>) => void,
) {
  return useMutation({
    mutationFn: async () => {
      let free: readonly Payout[] = [];
      for (let hasMore = true; hasMore && free.length < BATCH_MAX;) {
        const read = await payouts.fetchNextPage();
        if (read.isError) throw read.error;
        free = read.data?.pages.flatMap((page) => page.items).filter(isFree) ?? [];
        hasMore = read.hasNextPage;
      }
      onSelect(new Set(free.slice(0, BATCH_MAX).map(({ payoutId }) => payoutId)));
    },
  });
}
