import { useRouter } from '@tanstack/react-router';
import { useKey } from './use-keys';

/** `Esc` on a record goes back to the list that it was opened from, or to the one that it belongs to. */
export function useBackKey(list: '/claims' | '/payouts' | '/batches'): void {
  const router = useRouter();
  useKey('back', () => {
    if (router.history.canGoBack()) router.history.back();
    else void router.navigate({ to: list });
  });
}
