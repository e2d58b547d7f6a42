import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { followChanges } from '../api/changes';
import type { Following } from '../api/changes';

/** Follows what the server tells while the page can be seen: a browser has few lines to one server, and hidden pages need none. */
export function useChanges(): void {
  const queryClient = useQueryClient();
  const { claimNumber } = useParams({ strict: false });
  const following = useRef<Following>(undefined);
  const at = useRef(claimNumber);
  useEffect(() => {
    at.current = claimNumber;
    following.current?.goTo(claimNumber);
  }, [claimNumber]);
  useEffect(() => {
    const follow = (): void => {
      following.current?.stop();
      following.current =
        document.visibilityState === 'visible' ? followChanges(queryClient, at.current) : undefined;
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      following.current?.stop();
      following.current = undefined;
    };
  }, [queryClient]);
}
