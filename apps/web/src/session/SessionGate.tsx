import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { client, unwrap } from '../api/client';
import { hasCode } from '../api/problem';
import { keys } from '../api/query-client';
import { LoadFailed, SkeletonRows } from '../components/states/States';
import { useWords } from '../i18n/use-words';
import { SignInPage } from '../pages/sign-in/SignInPage';
import { SessionContext } from './session-context';

const NO_SESSION = ['AUTH.REQUIRED', 'AUTH.EXPIRED'] as const;

/** Shows the pages to who is signed in and the sign-in to everybody else, at the same address. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { t } = useWords('problem');
  const queryClient = useQueryClient();
  const session = useQuery({
    queryKey: keys.session,
    queryFn: () => unwrap(client.GET('/api/v1/session')),
    staleTime: 60_000,
  });
  const [ended, setEnded] = useState(false);
  useEndedSession(() => {
    setEnded(session.data !== undefined);
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
    void session.refetch();
  });
  const signOut = useCallback(async () => {
    await unwrap(client.DELETE('/api/v1/session'));
    queryClient.clear();
    window.location.assign('/');
  }, [queryClient]);
  const user = session.data?.user;
  const context = useMemo(() => (user === undefined ? undefined : { user, signOut }), [user, signOut]);

  if (hasCode(session.error, ...NO_SESSION)) {
    return <SignInPage ended={ended} onSignedIn={() => void queryClient.resetQueries()} />;
  }
  if (session.isError) {
    return <LoadFailed title={t('generic')} error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (context === undefined) return <SkeletonRows />;
  return <SessionContext value={context}>{children}</SessionContext>;
}

/** Calls back when any request learns that the session has ended. */
function useEndedSession(onEnded: () => void): void {
  const queryClient = useQueryClient();
  useEffect(() =>
    queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      if (
        (event.query.queryKey as readonly unknown[])[0] !== keys.session[0] &&
        hasCode(event.action.error, ...NO_SESSION)
      ) {
        onEnded();
      }
    }),
  );
}
