import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { keys } from '../../api/query-client';

/** The work changes with whatever is said here. Pressed twice it is said once: a button is drawn as busy only a moment later. */
export function useChange<Said>(send: (said: Said) => Promise<unknown>, onDone?: () => void) {
  const queryClient = useQueryClient();
  const isSending = useRef(false);
  const change = useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onSettled: () => {
      isSending.current = false;
      return queryClient.invalidateQueries({ queryKey: keys.tasks });
    },
  });
  const mutate = (said: Said): void => {
    if (isSending.current) return;
    isSending.current = true;
    change.mutate(said);
  };
  return { ...change, mutate };
}
