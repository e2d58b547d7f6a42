import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import { fileForm } from './file-form';
import { keys } from './query-client';

/** A file is taken by the bank's reader within seconds. */
const WAITING_MS = 2_000;
const REFRESH_MS = 60_000;

/** The newest files of statements, looked at often while one of them waits to be taken. */
export const useStatementFiles = () =>
  useQuery({
    queryKey: keys.statementFiles,
    queryFn: () => unwrap(client.GET('/api/v1/statement-files')),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ takenAt }) => takenAt === null) ? WAITING_MS : REFRESH_MS,
  });

/** What came of each line of a file, in its order. */
export const useStatementFileLines = (fileId: string) =>
  useInfiniteQuery({
    queryKey: [...keys.statementFiles, fileId],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/statement-files/{fileId}/lines', {
          params: { path: { fileId }, query: pageParam === null ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export function importStatementFile(bankCode: string, file: File, key: string) {
  return unwrap(
    client.POST('/api/v1/statement-files', {
      params: { query: { bankCode }, header: keyHeader(key) },
      ...fileForm(file),
    }),
  );
}
