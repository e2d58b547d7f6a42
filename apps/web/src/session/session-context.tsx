import { createContext, useContext } from 'react';
import type { User } from '../api/model';

export interface SessionContextValue {
  readonly user: User;
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<SessionContextValue | undefined>(undefined);

/** Who is signed in. Only pages behind the sign-in may ask. */
export function useSession(): SessionContextValue {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('A session is needed here');
  return session;
}
