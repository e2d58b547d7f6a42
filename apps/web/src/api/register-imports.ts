import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportedRegister, RegisterImportState, RowOutcome } from '@jkk/domain/registers';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import { fileForm } from './file-form';
import type { components } from './generated/schema';
import { keys } from './query-client';
import { useStep } from './use-step';

type Schemas = components['schemas'];
export type RegisterImport = Schemas['RegisterImportView'];
export type RegisterImportRow = Schemas['RegisterImportRowView'];
export type RegisterImportAnswer = Schemas['RegisterImportAnswerResponse'];

interface ImportFilter {
  readonly register?: ImportedRegister | undefined;
  readonly state?: RegisterImportState | undefined;
}

const LIMIT = 100;
/** What a colleague hands in or decides meanwhile is seen within a minute. */
const REFRESH_MS = 60_000;

export const useRegisterImports = ({ register, state }: ImportFilter) =>
  useInfiniteQuery({
    queryKey: keys.registerImports({ register, state }),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/register-imports', {
          params: {
            query: {
              limit: LIMIT,
              ...(register && { register }),
              ...(state && { state }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: REFRESH_MS,
  });

export const useRegisterImport = (importId: string) =>
  useQuery({
    queryKey: keys.registerImport(importId),
    queryFn: () =>
      unwrap(client.GET('/api/v1/register-imports/{importId}', { params: { path: { importId } } })),
    refetchInterval: REFRESH_MS,
  });

/** What each row would do or did, by the newest report. */
export const useRegisterImportRows = (
  { importId, report }: Pick<RegisterImport, 'importId' | 'report'>,
  outcome: RowOutcome | '',
) =>
  useInfiniteQuery({
    queryKey: keys.registerImportRows(importId, report, outcome),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/register-imports/{importId}/rows', {
          params: {
            path: { importId },
            query: {
              limit: LIMIT,
              ...(outcome !== '' && { outcome }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** The columns of each register's file. */
export const useRegisterColumns = () =>
  useQuery({
    queryKey: keys.registerColumns,
    queryFn: () => unwrap(client.GET('/api/v1/register-imports/columns')),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Hands a file in; `stamp` tells a repeat from another file. */
export function useImportFile(onDone: (done: RegisterImport) => unknown) {
  const queryClient = useQueryClient();
  return useStep({
    send: ({ register, file }: { register: ImportedRegister; file: File; stamp: string }, key) =>
      unwrap(
        client.POST('/api/v1/register-imports', {
          params: { query: { register }, header: keyHeader(key) },
          ...fileForm(file),
        }),
      ),
    onDone: (done) => {
      void queryClient.invalidateQueries({ queryKey: ['register-imports'] });
      return onDone(done);
    },
  });
}

/** Agrees to a file or declines it; all that may be otherwise now is read again, also after a refusal. */
export function useAnswerImport({ importId, report }: Pick<RegisterImport, 'importId' | 'report'>) {
  const queryClient = useQueryClient();
  const readAgain = () =>
    Promise.all(
      [['register-imports'], ['registers']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    );
  return useStep({
    send: (said: Pick<Schemas['RegisterImportAnswerRequest'], 'decision' | 'note'>, key) =>
      unwrap(
        client.POST('/api/v1/register-imports/{importId}/answer', {
          params: { path: { importId }, header: keyHeader(key) },
          body: { ...said, report },
        }),
      ),
    onDone: readAgain,
    onFailed: readAgain,
  });
}
