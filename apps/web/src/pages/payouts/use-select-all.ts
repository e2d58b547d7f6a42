import type { PayoutState } from '@jkk/domain/claim/stages';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readPayouts } from '../../api/payouts';
import { keys } from '../../api/query-client';
import { useOnce } from '../../api/use-once';
import { isFree } from './PayoutTable';

/** More than this stands in no batch. */
const BATCH_MAX = 5_000;

/** Reads the whole list anew and selects every payout of it that is free, as many as a batch may hold. */
export function useSelectAll(state: PayoutState, onSelect: (selected: ReadonlySet<string>) => void) {
  const queryClient = useQueryClient();
  const [read, setRead] = useState(0);
  const reading = useOnce<void, void>({
    mutationFn: async () => {
      setRead(0);
      const pages: Awaited<ReturnType<typeof readPayouts>>[] = [];
      const pageParams: (string | null)[] = [];
      for (let next: string | null | undefined = null; next !== undefined;) {
        const page: (typeof pages)[number] = await readPayouts(state, next);
        pages.push(page);
        pageParams.push(next);
        setRead(pages.reduce((count, { items }) => count + items.length, 0));
        next = page.next !== null && countFree(pages) < BATCH_MAX ? page.next : undefined;
      }
      const queryKey = keys.payouts({ state });
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, { pages, pageParams });
      const free = pages.flatMap(({ items }) => items).filter(isFree);
      onSelect(new Set(free.slice(0, BATCH_MAX).map(({ payoutId }) => payoutId)));
    },
  });
  return { ...reading, read };
}

const countFree = (pages: readonly Awaited<ReturnType<typeof readPayouts>>[]): number =>
  pages.reduce((count, { items }) => count + items.filter(isFree).length, 0);
