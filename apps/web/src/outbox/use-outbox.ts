import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { keys } from '../api/query-client';
import { tell } from '../components/notice/tell';
import { useWords } from '../i18n/use-words';
import { keepReceipt } from '../pages/report/receipts';
import { useSession } from '../session/session-context';
import { deviceStore } from './device-store';
import { line } from './line';
import { deliverAll } from './outbox';

const AGAIN_MS = 30_000;
const LOCK = 'jkk-outbox';

/** What waits on this device for this person; a device that keeps nothing has nothing waiting. */
export const useOutbox = (userId: string) =>
  useQuery({
    queryKey: keys.outbox(userId),
    queryFn: () => deviceStore.listReports(userId).catch(() => []),
    staleTime: 0,
  });

/** Of several windows one sends; where the browser knows no locks, the key of a report sees to it that it is one. */
const alone = (work: () => Promise<void>): Promise<unknown> =>
  (navigator.locks as LockManager | undefined) === undefined
    ? work()
    : navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? undefined : work()));

/** Sends what waits as soon as there is a line again: at the start, when the line comes back, and from time to time. */
export function useOutboxSender(): void {
  const { t } = useWords('shell');
  const { user } = useSession();
  const queryClient = useQueryClient();
  const waiting = useOutbox(user.id).data?.some(({ refused }) => refused === undefined) ?? false;
  const send = useCallback(
    () =>
      alone(async () => {
        for (const { answer } of await deliverAll(user.id, deviceStore, line)) {
          keepReceipt(user.id, answer);
          void tell(t('outboxReceived', { claim: answer.claimNumber }));
        }
        await queryClient.invalidateQueries({ queryKey: keys.outbox(user.id) });
      }).catch(() => undefined),
    [queryClient, t, user.id],
  );
  useEffect(() => {
    if (!waiting) return undefined;
    const trySend = (): void => void send();
    trySend();
    const again = setInterval(trySend, AGAIN_MS);
    window.addEventListener('online', trySend);
    return () => {
      clearInterval(again);
      window.removeEventListener('online', trySend);
    };
  }, [waiting, send]);
}
