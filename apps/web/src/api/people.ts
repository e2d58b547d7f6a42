import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Role } from '@jkk/domain/access';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import type { components } from './generated/schema';
import { keys } from './query-client';
import { useStep } from './use-step';

type Schemas = components['schemas'];
export type Person = Schemas['PersonView'];
export type PersonDetail = Schemas['PersonResponse'];
export type PersonOutcome = Schemas['PersonStepResponse'];
export type Invitation = Schemas['PersonInvitationRequest'];
export type PersonChange = Schemas['PersonChangeRequest'];
export type PersonStep = Schemas['PersonStepRequest']['step'];

export const PERSON_STATES = ['active', 'disabled', 'waiting', 'unknown'] as const;

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

export const invitePerson = (body: Invitation, key: string): Promise<PersonOutcome> =>
  unwrap(client.POST('/api/v1/people', { params: { header: keyHeader(key) }, body }));

export const changePerson = (userId: string, body: PersonChange, key: string): Promise<PersonOutcome> =>
  unwrap(
    client.POST('/api/v1/people/{userId}/change', {
      params: { path: { userId }, header: keyHeader(key) },
      body,
    }),
  );

export const takePersonStep = (
  userId: string,
  body: Schemas['PersonStepRequest'],
  key: string,
): Promise<PersonOutcome> =>
  unwrap(
    client.POST('/api/v1/people/{userId}/step', {
      params: { path: { userId }, header: keyHeader(key) },
      body,
    }),
  );

export const answerProposal = (
  userId: string,
  body: Schemas['PersonAnswerRequest'],
  key: string,
): Promise<PersonOutcome> =>
  unwrap(
    client.POST('/api/v1/people/{userId}/answer', {
      params: { path: { userId }, header: keyHeader(key) },
      body,
    }),
  );

export const setPassword = (token: string, password: string): Promise<unknown> =>
  unwrap(client.POST('/api/v1/passwords', { body: { token, password } }));

/** Sends a step and brings what came of it; lists and the person are read again, also after a refusal. */
export function usePersonStep<V>(
  send: (values: V, key: string) => Promise<PersonOutcome>,
  onDone: (done: PersonOutcome) => void,
) {
  const queryClient = useQueryClient();
  const readAgain = () => queryClient.invalidateQueries({ queryKey: keys.people({}).slice(0, 1) });
  return useStep({
    send,
    onDone: (done) => {
      onDone(done);
      return readAgain();
    },
    onFailed: readAgain,
  });
}
