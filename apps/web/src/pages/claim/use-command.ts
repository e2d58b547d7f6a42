import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../../api/idempotency';
import type { Claim } from '../../api/model';
import { hasCode, isOutcomeOpen, isStale } from '../../api/problem';
import { keys } from '../../api/query-client';
import { useOnce } from '../../api/use-once';

interface CommandOptions<V> {
  /** The claim as this page reads it now. */
  readonly claim: Claim;
  /** Sends to each subject with the version that was seen; `seen` is the claim as it was when the form was opened. */
  readonly send: (values: V, seen: Claim, key: string) => Promise<unknown>;
  readonly onDone: () => void;
}

export interface CommandState<V> {
  readonly submit: (values: V) => void;
  /** Accepts what others changed and sends what was typed again. */
  readonly sendAgain: () => void;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly stale: boolean;
  /** The version that was seen when the form was opened, or accepted since. */
  readonly seenVersion: number;
}

/**
 * Sends one command of a person. The version is the one seen when the form was opened, however often the page reads the
 * claim again meanwhile; a refusal takes a new key, an open outcome keeps it.
 */
export function useCommand<V>({ claim, send, onDone }: CommandOptions<V>): CommandState<V> {
  const queryClient = useQueryClient();
  const queryKey = keys.claim(claim.claimNumber);
  const seen = useRef(claim);
  const key = useRef(newKey());
  const mutation = useOnce({
    mutationFn: (values: V) => send(values, seen.current, key.current),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: keys.tasks });
      void queryClient.invalidateQueries({ queryKey: ['payouts'] });
      return queryClient.invalidateQueries({ queryKey }).then(onDone);
    },
    onError: (error) => {
      if (!isOutcomeOpen(error)) key.current = newKey();
      if (isStale(error) || hasCode(error, 'CLAIM.STAGE_NOT_ALLOWED', 'BENEFIT.STAGE_NOT_ALLOWED')) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
  const sendAgain = async (): Promise<void> => {
    const values = mutation.variables;
    if (values === undefined) return;
    await queryClient.refetchQueries({ queryKey, exact: true });
    seen.current = queryClient.getQueryData<Claim>(queryKey) ?? claim;
    mutation.mutate(values);
  };
  return {
    submit: mutation.mutate,
    sendAgain: () => void sendAgain(),
    busy: mutation.isPending,
    error: mutation.error,
    stale: isStale(mutation.error),
    seenVersion: seen.current.version,
  };
}
