import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '../../api/query-client';

/** The work changes with whatever is said here. */
export function useChange<Said>(send: (said: Said) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.tasks }),
  });
}
