import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keys } from './query-client';

/** A look-up of a person is counted and kept: what was answered serves until the person asks for something else. */
export const useSearch = (q: string) =>
  useQuery({
    queryKey: keys.search(q),
    queryFn: () => unwrap(client.GET('/api/v1/search', { params: { query: { q } } })),
    enabled: q !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
