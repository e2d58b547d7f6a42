import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keys } from './query-client';

/** Reference data changes rarely; a session may keep what it read. */
const STALE_MS = 10 * 60_000;

export const useBanks = () =>
  useQuery({
    queryKey: keys.reference('banks'),
    queryFn: () => unwrap(client.GET('/api/v1/reference/banks')),
    staleTime: STALE_MS,
  });

export const usePlkk = () =>
  useQuery({
    queryKey: keys.reference('plkk'),
    queryFn: () => unwrap(client.GET('/api/v1/reference/plkk')),
    staleTime: STALE_MS,
  });

export const useBranches = () =>
  useQuery({
    queryKey: keys.reference('branches'),
    queryFn: () => unwrap(client.GET('/api/v1/reference/branches')),
    staleTime: STALE_MS,
  });

export const useRegencies = () =>
  useQuery({
    queryKey: keys.reference('regencies'),
    queryFn: () => unwrap(client.GET('/api/v1/reference/regencies')),
    staleTime: STALE_MS,
  });

/** A look-up is counted against the person who asks: it is asked once for a whole number, and its answer is kept. */
export const usePersons = (number: string) =>
  useQuery({
    queryKey: keys.reference('persons', number),
    queryFn: () => unwrap(client.GET('/api/v1/reference/participants', { params: { query: { number } } })),
    enabled: PERSON_NUMBER.test(number),
    staleTime: STALE_MS,
    retry: false,
  });

/** The number of a card, or a NIK. */
const PERSON_NUMBER = /^(\d{11}|\d{16})$/;
