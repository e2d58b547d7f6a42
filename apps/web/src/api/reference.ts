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

/** The participant behind a complete number; a number that the register does not know is an answer too. */
export const useParticipant = (participantNumber: string) =>
  useQuery({
    queryKey: keys.reference('participant', participantNumber),
    queryFn: () =>
      unwrap(client.GET('/api/v1/reference/participants', { params: { query: { participantNumber } } })),
    enabled: /^\d{11}$/.test(participantNumber),
    retry: false,
  });
