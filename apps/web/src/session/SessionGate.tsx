import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { client, unwrap } from '../api/client';
import type { Session, User } from '../api/model';
import { ApiProblem, hasCode } from '../api/problem';
import { keys } from '../api/query-client';
import { LoadFailed, SkeletonRows } from '../components/states/States';
import { clearDesk } from '../drafts/draft-store';
import { useWords } from '../i18n/use-words';
import { lazyPart } from '../lazy-part';
import { dropSession, keepSession, keptSession } from './kept-session';
import { SessionContext } from './session-context';
import { NO_SESSION, useEndedSession } from './use-ended-session';

const SignInPage = lazyPart(() => import('../pages/sign-in/SignInPage').then((page) => page.SignInPage));
const SignInAgain = lazyPart(() => import('./SignInAgain').then((part) => part.SignInAgain));

/** Asks the server; without a line it is whoever signed in last here, as long as that session lasts. */
async function readSession(): Promise<Session> {
  try {
    const session = await unwrap(client.GET('/api/v1/session'));
    keepSession(session);
    return session;
  } catch (error) {
    if (hasCode(error, ...NO_SESSION)) dropSession();
    const kept = error instanceof ApiProblem ? undefined : keptSession(Date.now());
    if (kept === undefined) throw error;
    return kept;
  }
}

/** Shows the pages to who is signed in and the sign-in to everybody else, at the same address. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { t } = useWords('problem');
  const queryClient = useQueryClient();
  const session = useQuery({
    queryKey: keys.session,
    queryFn: readSession,
    staleTime: 60_000,
  });
  const [ended, setEnded] = useState(false);
  useEndedSession(useCallback(() => setEnded(true), []));
  const signOut = useCallback(async () => {
    await unwrap(client.DELETE('/api/v1/session'));
    dropSession();
    queryClient.clear();
    clearDesk();
    window.location.assign('/');
  }, [queryClient]);
  const user = session.data?.user;
  const context = useMemo(() => (user === undefined ? undefined : { user, signOut }), [user, signOut]);

  if (context === undefined) {
    if (hasCode(session.error, ...NO_SESSION)) {
      return <SignInPage onSignedIn={() => void queryClient.resetQueries()} />;
    }
    if (!session.isError) return <SkeletonRows />;
    return <LoadFailed title={t('generic')} error={session.error} onRetry={() => void session.refetch()} />;
  }
  const goOn = (next: User): void => {
    // Somebody else's pages and drafts are not for this person.
    if (next.id !== context.user.id) return window.location.assign('/');
    setEnded(false);
    void queryClient.invalidateQueries();
  };
  return (
    <SessionContext value={context}>
      {children}
      {(ended || hasCode(session.error, ...NO_SESSION)) && <SignInAgain onSignedIn={goOn} />}
    </SessionContext>
  );
}
