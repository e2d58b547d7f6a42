import { useInfiniteQuery } from '@tanstack/react-query';
import type { NoticeState } from '@jkk/domain/claim/waits/notices-of-month';
import { client, unwrap } from './client';
import type { components } from './generated/schema';
import { keys } from './query-client';

export type Notice = components['schemas']['NoticeView'];

/** Which conclusions are shown; it stands in the address. Without a month the one that is to be notified now. */
export interface NoticeFilter {
  readonly month?: string | undefined;
  readonly province?: string | undefined;
  readonly state?: NoticeState | undefined;
}

const PAGE = 100;

/** Conclusions of a month that the labour offices are to be told of. */
export const useNotices = (filter: NoticeFilter) =>
  useInfiniteQuery({
    queryKey: keys.notices(filter),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/labour-office-notices', {
          params: { query: { limit: PAGE, ...filter, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
  });
