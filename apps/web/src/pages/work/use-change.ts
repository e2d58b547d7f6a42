import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../../api/query-client';
import { useOnce } from '../../api/use-once';

/** The work changes with whatever is said here. */
export function useChange<Said>(send: (said: Said) => Promise<unknown>, onDone?: () => void) {
  const queryClient = useQueryClient();
  return useOnce({
    mutationFn: send,
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.tasks }),
  });
}
