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
  'present',
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

export interface Following {
  /** The person is on the page of this claim now, or on no claim's. */
  readonly goTo: (claimNumber: string | undefined) => void;
  readonly stop: () => void;
}

/** Opens the stream and keeps what is on the screen true by it, until it is stopped. */
export function followChanges(queryClient: QueryClient, openedAt: string | undefined): Following {
  const lists = new Pace(LISTS_MS, () => {
    for (const queryKey of [keys.tasks, keys.allClaims]) readAgain(queryClient, { queryKey });
  });
  let at = openedAt;
  let again: number | undefined;
  let left: EventSource | undefined;
  let stream = open();

  function open(): EventSource {
    const source = new EventSource(at === undefined ? ADDRESS : `/api/v1/claims/${at}/changes`);
    source.addEventListener('anything', () => {
      told = true;
      // The stream of the page before was heard until now: nothing was missed.
      if (left?.readyState !== EventSource.OPEN) {
        readAgain(queryClient, { predicate: ({ queryKey }) => !STANDING.has(queryKey[0]) });
      }
      left?.close();
      left = undefined;
    });
    source.addEventListener('claim', ({ data }: MessageEvent<string>) => {
      const { claimNumber, version } = JSON.parse(data) as Pick<Claim, 'claimNumber' | 'version'>;
      const queryKey = keys.claim(claimNumber);
      const known = queryClient.getQueryData<Claim>(queryKey);
      if (known === undefined || known.version < version) readAgain(queryClient, { queryKey });
      lists.ask();
    });
    source.addEventListener('present', ({ data }: MessageEvent<string>) => {
      const { claimNumber, names } = JSON.parse(data) as { claimNumber: string; names: string[] };
      queryClient.setQueryData(keys.present(claimNumber), names);
    });
    source.addEventListener('error', () => {
      if (source !== stream) return;
      told = false;
      forget();
      // The browser comes again by itself after a broken line, but not after a refusal.
      if (source.readyState === EventSource.CLOSED) again = window.setTimeout(reopen, COME_AGAIN_MS);
    });
    return source;
  }
  function reopen(): void {
    stream = open();
  }
  /** Who is present is known only while it is told. */
  function forget(): void {
    if (at !== undefined) queryClient.setQueryData(keys.present(at), []);
  }

  return {
    goTo: (claimNumber) => {
      if (claimNumber === at) return;
      forget();
      left?.close();
      left = stream;
      at = claimNumber;
      window.clearTimeout(again);
      reopen();
    },
    stop: () => {
      told = false;
      forget();
      window.clearTimeout(again);
      lists.stop();
      left?.close();
      stream.close();
    },
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
