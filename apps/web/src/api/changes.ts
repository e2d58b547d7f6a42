import type { QueryClient } from '@tanstack/react-query';
import type { Claim } from './model';
import { keys } from './query-client';
import { readAgain } from './read-again';

const ADDRESS = '/api/v1/changes';
/** While changes are told, pages ask by themselves this seldom, in case a word was lost. */
const TOLD_REFRESH_MS = 60_000;
/** A busy office changes some claim every moment; its lists follow at this pace. */
const LISTS_MS = 3_000;
const COME_AGAIN_MS = 15_000;

/** What no change of a claim touches, and sums that nobody needs to the second: by the first word of the key. */
const STANDING: ReadonlySet<unknown> = new Set([
  'session',
  'outbox',
  'reference',
  'rules',
  'document',
  'calculation',
  'overview',
  'notices',
  'late-payments',
]);

let told = false;

/** How often to ask where nobody tells: as often as given, and seldom while the server tells what changes. */
export const askEvery = (ms: number) => (): number => (told ? TOLD_REFRESH_MS : ms);

/** Opens the stream and keeps what is on the screen true by it, until the returned function is called. */
export function followChanges(queryClient: QueryClient): () => void {
  const lists = new Pace(LISTS_MS, () => {
    for (const queryKey of [keys.tasks, keys.allClaims]) readAgain(queryClient, { queryKey });
  });
  let again: number | undefined;
  let stream = open();

  function open(): EventSource {
    const source = new EventSource(ADDRESS);
    source.addEventListener('anything', () => {
      told = true;
      readAgain(queryClient, { predicate: ({ queryKey }) => !STANDING.has(queryKey[0]) });
    });
    source.addEventListener('claim', ({ data }: MessageEvent<string>) => {
      const { claimNumber, version } = JSON.parse(data) as Pick<Claim, 'claimNumber' | 'version'>;
      const queryKey = keys.claim(claimNumber);
      const known = queryClient.getQueryData<Claim>(queryKey);
      if (known === undefined || known.version < version) readAgain(queryClient, { queryKey });
      lists.ask();
    });
    source.addEventListener('error', () => {
      told = false;
      // The browser comes again by itself after a broken line, but not after a refusal.
      if (source.readyState === EventSource.CLOSED) again = window.setTimeout(reopen, COME_AGAIN_MS);
    });
    return source;
  }
  function reopen(): void {
    stream = open();
  }

  return () => {
    told = false;
    window.clearTimeout(again);
    lists.stop();
    stream.close();
  };
}

/** Does something soon after it was asked for, and never more often than the pace. */
class Pace {
  private due: number | undefined;

  constructor(
    private readonly everyMs: number,
    private readonly act: () => void,
  ) {}

  ask(): void {
    this.due ??= window.setTimeout(() => {
      this.due = undefined;
      this.act();
    }, this.everyMs);
  }

  stop(): void {
    window.clearTimeout(this.due);
  }
}
