import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newKey } from '../../../api/idempotency';
import type { Stamp } from '../../../api/commands';
import { ApiProblem, hasCode, isStale } from '../../../api/problem';
import { keys } from '../../../api/query-client';

interface CommandOptions<V> {
  readonly claimNumber: string;
  /** The version that this person is looking at now. */
  readonly currentVersion: number;
  readonly send: (values: V, stamp: Stamp) => Promise<unknown>;
  readonly onDone: () => void;
}

export interface CommandState<V> {
  readonly submit: (values: V) => void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** The version that was seen when the form was opened, or adopted after a look at the changes. */
  readonly seenVersion: number;
  readonly stale: boolean;
  /** Accepts what others changed; the input is kept and can be sent again. */
  readonly adopt: () => void;
}

/** The outcome is open: the same key must be used again, so that a repeat learns the first answer. */
const outcomeOpen = (error: Error): boolean =>
  !(error instanceof ApiProblem) || hasCode(error, 'COMMAND.PENDING');

/**
 * Sends one command of a person. The version is the one seen when the form was opened, however often the page reads the
 * claim again meanwhile; a refusal takes a new key, an open outcome keeps it.
 */
export function useCommand<V>({
  claimNumber,
  currentVersion,
  send,
  onDone,
}: CommandOptions<V>): CommandState<V> {
  const queryClient = useQueryClient();
  const [seenVersion, setSeenVersion] = useState(currentVersion);
  const key = useRef(newKey());
  const mutation = useMutation({
    mutationFn: (values: V) => send(values, { version: seenVersion, key: key.current }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: keys.tasks });
      void queryClient.invalidateQueries({ queryKey: ['payouts'] });
      return queryClient.invalidateQueries({ queryKey: keys.claim(claimNumber) }).then(onDone);
    },
    onError: (error) => {
      if (!outcomeOpen(error)) key.current = newKey();
      if (isStale(error) || hasCode(error, 'CLAIM.STAGE_NOT_ALLOWED', 'BENEFIT.STAGE_NOT_ALLOWED')) {
        void queryClient.invalidateQueries({ queryKey: keys.claim(claimNumber) });
      }
    },
  });
  return {
    submit: (values) => mutation.mutate(values),
    busy: mutation.isPending,
    error: mutation.error,
    seenVersion,
    stale: isStale(mutation.error),
    adopt: () => {
      setSeenVersion(currentVersion);
      mutation.reset();
    },
  };
}
