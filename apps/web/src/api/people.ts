import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Role } from '@jkk/domain/access';
import { client, unwrap } from './client';
import type { components } from './generated/schema';
import { keys } from './query-client';

type Schemas = components['schemas'];
export type Person = Schemas['PersonView'];
export type PersonDetail = Schemas['PersonResponse'];
export type PersonOutcome = Schemas['PersonStepResponse'];
export type Invitation = Schemas['PersonInvitationRequest'];
export type PersonChange = Schemas['PersonChangeRequest'];
export type PersonStep = Schemas['PersonStepRequest']['step'];

export const PERSON_STATES = ['active', 'disabled', 'waiting'] as const;

/** What the page of people is filtered by; it stands in the address. */
export interface PeopleFilter {
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  readonly state?: (typeof PERSON_STATES)[number] | undefined;
}

const PAGE = 100;

export const usePeople = ({ q, role, state }: PeopleFilter) =>
  useInfiniteQuery({
    queryKey: keys.people({ q, role, state }),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/people', {
          params: {
            query: {
              limit: PAGE,
              ...(q !== undefined && { q }),
              ...(role && { role }),
              ...(state && { state }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const usePerson = (userId: string) =>
  useQuery({
    queryKey: keys.person(userId),
    queryFn: () => unwrap(client.GET('/api/v1/people/{userId}', { params: { path: { userId } } })),
  });

export const invitePerson = (body: Invitation): Promise<PersonOutcome> =>
  unwrap(client.POST('/api/v1/people', { body }));

export const changePerson = (userId: string, body: PersonChange): Promise<PersonOutcome> =>
  unwrap(client.POST('/api/v1/people/{userId}/change', { params: { path: { userId } }, body }));

export const takePersonStep = (userId: string, body: Schemas['PersonStepRequest']): Promise<PersonOutcome> =>
  unwrap(client.POST('/api/v1/people/{userId}/step', { params: { path: { userId } }, body }));

export const answerProposal = (
  userId: string,
  body: Schemas['PersonAnswerRequest'],
): Promise<PersonOutcome> =>
  unwrap(client.POST('/api/v1/people/{userId}/answer', { params: { path: { userId } }, body }));

export const setPassword = (token: string, password: string): Promise<unknown> =>
  unwrap(client.POST('/api/v1/passwords', { body: { token, password } }));

/** Sends a step and brings what came of it; lists and the person are read again, also after a refusal. */
export function usePersonStep<V>(
  send: (values: V) => Promise<PersonOutcome>,
  onDone: (done: PersonOutcome) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.people({}).slice(0, 1) }),
  });
}
