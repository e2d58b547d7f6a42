import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Role } from '@jkk/domain/access';
import type { WaitCode } from '@jkk/domain/claim/waits/wait';
import type { Segment } from '@jkk/domain/rules';
import { askEvery } from './changes';
import { client, unwrap } from './client';
import type { components } from './generated/schema';
import { keys } from './query-client';

type Schemas = components['schemas'];
export type KeptFilter = Schemas['KeptFilterView'];
export type TaskKey = Schemas['TaskKeyRequest'];
export type AssignedTask = Schemas['AssignedTaskView'];

const PAGE = 50;
/** Lists follow the server without being asked. */
const REFRESH_MS = 15_000;

/** What the work list shows; it stands in the address. */
export interface TaskFilter {
  readonly holder?: 'mine' | 'nobody' | undefined;
  readonly what?: WaitCode | undefined;
  readonly segment?: Segment | undefined;
  readonly due?: 'overdue' | 'today' | 'week' | 'none' | undefined;
  /** Of a head's office: whose work. */
  readonly role?: Role | undefined;
}

export const useTasks = ({ holder, what, segment, due, role }: TaskFilter = {}) =>
  useInfiniteQuery({
    queryKey: [...keys.tasks, { holder, what, segment, due, role }],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/tasks', {
          params: {
            query: {
              limit: PAGE,
              ...(holder && { holder }),
              ...(what && { what }),
              ...(segment && { segment }),
              ...(due && { due }),
              ...(role && { role }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: askEvery(REFRESH_MS),
  });

/** Takes work for somebody, or gives it back. */
export const assignTasks = (tasks: TaskKey[], to: string | undefined) =>
  unwrap(client.POST('/api/v1/tasks/assign', { body: { tasks, ...(to !== undefined && { to }) } }));

export const takeNextTask = (what: WaitCode | undefined) =>
  unwrap(client.POST('/api/v1/tasks/next', { body: { ...(what && { what }) } }));

export const useColleagues = (enabled: boolean) =>
  useQuery({
    queryKey: [...keys.tasks, 'colleagues'],
    queryFn: () => unwrap(client.GET('/api/v1/tasks/colleagues')),
    enabled,
  });

/** With how much work each shows. */
export const useKeptFilters = () =>
  useQuery({
    queryKey: [...keys.tasks, 'filters'],
    queryFn: () => unwrap(client.GET('/api/v1/tasks/filters')),
    refetchInterval: askEvery(REFRESH_MS),
  });

export const keepFilters = (filters: Schemas['TaskFilterRequest'][]) =>
  unwrap(client.POST('/api/v1/tasks/filters', { body: { filters } }));

export const useAbsences = () =>
  useQuery({
    queryKey: [...keys.tasks, 'absences'],
    queryFn: () => unwrap(client.GET('/api/v1/absences')),
  });

export const enterAbsence = (body: Schemas['AbsenceRequest']) =>
  unwrap(client.POST('/api/v1/absences', { body }));

export const useLentAuthority = (enabled: boolean) =>
  useQuery({
    queryKey: [...keys.tasks, 'lent-authority'],
    queryFn: () => unwrap(client.GET('/api/v1/lent-authority')),
    enabled,
  });

export const lendAuthority = (body: Schemas['LendAuthorityRequest']) =>
  unwrap(client.POST('/api/v1/lent-authority', { body }));

export const endLentAuthority = (lentId: number) =>
  unwrap(client.POST('/api/v1/lent-authority/end', { body: { lentId } }));

export const endAbsence = (absenceId: number) =>
  unwrap(client.POST('/api/v1/absences/end', { body: { absenceId } }));
