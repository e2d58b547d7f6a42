import { useQuery } from '@tanstack/react-query';
import type { MoneyKey } from '@jkk/domain/claim/overview';
import { client, unwrap } from './client';
import { keys } from './query-client';

/** Counts over all claims: as fresh as a minute. */
const FRESH_MS = 60_000;

export interface OverviewFilter {
  readonly by?: MoneyKey | undefined;
  readonly year?: string | undefined;
}

export const useStageCounts = () =>
  useQuery({
    queryKey: keys.overview('stages'),
    queryFn: () => unwrap(client.GET('/api/v1/overview/stages')),
    staleTime: FRESH_MS,
  });

export const useDeadlineCounts = () =>
  useQuery({
    queryKey: keys.overview('deadlines'),
    queryFn: () => unwrap(client.GET('/api/v1/overview/deadlines')),
    staleTime: FRESH_MS,
  });

export const useMoney = (by: MoneyKey, year: string | undefined) =>
  useQuery({
    queryKey: keys.overview('money', by, year),
    queryFn: () => unwrap(client.GET('/api/v1/overview/money', { params: { query: { by, year } } })),
    staleTime: FRESH_MS,
    placeholderData: (before, question) => (question?.queryKey[2] === by ? before : undefined),
  });

/** How the hospital of the signed-in person stands; asked by its own people alone. */
export const useHospitalCard = (enabled: boolean) =>
  useQuery({
    queryKey: keys.overview('hospital'),
    queryFn: () => unwrap(client.GET('/api/v1/overview/hospital')),
    staleTime: FRESH_MS,
    enabled,
  });
