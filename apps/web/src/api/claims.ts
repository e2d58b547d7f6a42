import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ClaimStage } from '@jkk/domain/claim/stages';
import type { BenefitType } from '@jkk/domain/benefits/labels';
import type { MoneyState, StageAge } from '@jkk/domain/claim/overview';
import type { Role } from '@jkk/domain/access';
import { isSettledPayout } from '@jkk/domain/payout/states';
import { askEvery } from './changes';
import { client, unwrap } from './client';
import type { Claim } from './model';
import { keys } from './query-client';

const PAGE = 50;
/** Lists and open records follow the server without being asked. */
const REFRESH_MS = 15_000;
const REFRESH_RECORD_MS = 4_000;
/** It grows once a day. */
const LATE_FRESH_MS = 60_000;

export interface ClaimFilter {
  readonly q?: string | undefined;
  readonly stage?: ClaimStage | undefined;
  readonly role?: Role | undefined;
  readonly plkk?: string | undefined;
  readonly age?: StageAge | undefined;
  readonly year?: string | undefined;
  readonly province?: string | undefined;
  readonly benefit?: BenefitType | undefined;
  readonly money?: MoneyState | undefined;
  readonly proposer?: string | undefined;
  readonly due?: 'overdue' | 'today' | 'week' | 'none' | undefined;
}

/** What lateness costs as of today, over the claims that this person sees. */
export const useLatePayments = (enabled: boolean) =>
  useQuery({
    queryKey: keys.latePayments,
    queryFn: () => unwrap(client.GET('/api/v1/late-payments')),
    enabled,
    staleTime: LATE_FRESH_MS,
  });

export const useClaims = (filter: ClaimFilter) =>
  useInfiniteQuery({
    queryKey: keys.claims(filter),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/claims', { params: { query: { ...filter, limit: PAGE, ...cursor(pageParam) } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: askEvery(REFRESH_MS),
  });

export const useClaim = (claimNumber: string) =>
  useQuery({
    queryKey: keys.claim(claimNumber),
    queryFn: () => unwrap(client.GET('/api/v1/claims/{claimNumber}', { params: { path: { claimNumber } } })),
    // Money moves without a word about the claim.
    refetchInterval: ({ state }) =>
      moneyMoves(state.data) ? REFRESH_RECORD_MS : askEvery(REFRESH_RECORD_MS)(),
  });

const moneyMoves = (claim: Claim | undefined): boolean =>
  claim?.payouts.some(({ state }) => state !== 'AWAITING_RELEASE' && !isSettledPayout(state)) ?? false;

/** `version` belongs to the key, so that a changed claim brings its timeline along. */
export const useTimeline = (claimNumber: string, version: number) =>
  useQuery({
    queryKey: [...keys.timeline(claimNumber), version],
    queryFn: () =>
      unwrap(client.GET('/api/v1/claims/{claimNumber}/timeline', { params: { path: { claimNumber } } })),
    placeholderData: (before) => before,
    refetchInterval: askEvery(REFRESH_MS),
  });

/** The record as an auditor reads it, checked each time that it is read. */
export const useEvents = (claimNumber: string, version: number, enabled: boolean) =>
  useQuery({
    queryKey: [...keys.events(claimNumber), version],
    enabled,
    placeholderData: (before) => before,
    queryFn: () =>
      unwrap(client.GET('/api/v1/claims/{claimNumber}/events', { params: { path: { claimNumber } } })),
  });

/** What other claims were granted for a like injury; it changes with the injury and what is asked for, by the version. */
export const useSimilarAwards = (claimNumber: string, version: number, enabled: boolean) =>
  useQuery({
    queryKey: [...keys.similarAwards(claimNumber), version],
    queryFn: () =>
      unwrap(
        client.GET('/api/v1/claims/{claimNumber}/similar-awards', { params: { path: { claimNumber } } }),
      ),
    placeholderData: (before) => before,
    staleTime: Infinity,
    enabled,
  });

/** What was written and sent about the claim. */
export const useLetters = (claimNumber: string, version: number) =>
  useQuery({
    queryKey: [...keys.letters(claimNumber), version],
    queryFn: () =>
      unwrap(client.GET('/api/v1/claims/{claimNumber}/letters', { params: { path: { claimNumber } } })),
    placeholderData: (before) => before,
  });

/** What the claim is entitled to; for those roles alone that the server tells it. */
export const useEntitlements = (claimNumber: string, version: number, enabled: boolean) =>
  useQuery({
    queryKey: [...keys.entitlements(claimNumber), version],
    queryFn: () =>
      unwrap(client.GET('/api/v1/claims/{claimNumber}/entitlements', { params: { path: { claimNumber } } })),
    placeholderData: (before) => before,
    enabled,
  });

const cursor = (value: string | null): { cursor?: string } => (value === null ? {} : { cursor: value });

/** The colleagues who have this claim open too, as far as the server tells. */
export const usePresent = (claimNumber: string): readonly string[] =>
  useQuery<readonly string[]>({
    queryKey: keys.present(claimNumber),
    queryFn: () => [],
    enabled: false,
    initialData: [],
  }).data;
