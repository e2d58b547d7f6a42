import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hasCode } from '../api/problem';
import { keys } from '../api/query-client';

export const NO_SESSION = ['AUTH.REQUIRED', 'AUTH.EXPIRED'] as const;

interface Failing {
  readonly type: string;
  readonly error?: unknown;
}

/** Calls back when any request, a question or a command, learns that the session has ended. */
export function useEndedSession(onEnded: () => void): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const judge = (action: Failing): void => {
      if (action.type === 'error' && hasCode(action.error, ...NO_SESSION)) onEnded();
    };
    const queries = queryClient.getQueryCache().subscribe((event) => {
      const [name] = event.query.queryKey as readonly unknown[];
      if (event.type === 'updated' && name !== keys.session[0]) judge(event.action);
    });
    const commands = queryClient.getMutationCache().subscribe((event) => {
      if (event.type === 'updated') judge(event.action);
    });
    return () => {
      queries();
      commands();
    };
  }, [queryClient, onEnded]);
}
