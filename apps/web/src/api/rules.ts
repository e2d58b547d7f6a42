import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { FigureState, Provenance } from '@jkk/domain/rules';
import { client, unwrap } from './client';
import { keys } from './query-client';

/** What the page of figures is filtered by; it stands in the address. */
export interface FigureFilter {
  /** `PP-82-2019`, or a version that was published later, `PP-82-2019@2`. */
  readonly table?: string | undefined;
  readonly state?: FigureState | undefined;
  readonly provenance?: Provenance | undefined;
  readonly q?: string | undefined;
}

const PAGE = 100;

export const useRuleSets = () =>
  useQuery({ queryKey: keys.ruleSets, queryFn: () => unwrap(client.GET('/api/v1/rule-sets')) });

export const useFigures = (code: string, { state, provenance, q }: FigureFilter) =>
  useInfiniteQuery({
    queryKey: keys.figures({ code, state, provenance, q }),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/rule-sets/{code}/figures', {
          params: {
            path: { code },
            query: {
              limit: PAGE,
              ...(state && { state }),
              ...(provenance && { provenance }),
              ...(q !== undefined && { q }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
