import type { Session } from '../api/model';

const KEY = 'jkk.session';

/** Who signed in last on this device and until when, so that pages open without a line. It opens nothing at the server. */
export function keepSession(session: Session): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // A device that keeps nothing asks for a line.
  }
}

export function keptSession(now: number): Session | undefined {
  try {
    const text = localStorage.getItem(KEY);
    const session = text === null ? undefined : (JSON.parse(text) as Session);
    return session !== undefined && Date.parse(session.expiresAt) > now ? session : undefined;
  } catch {
    return undefined;
  }
}

export function dropSession(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept.
  }
}
