import { patched } from '@temporalio/workflow';

interface PatchNote {
  /** What running workflows would do differently without the patch. */
  readonly change: string;
  /** The observation after which the old branch and the patch are removed. */
  readonly removeWhen: string;
}

/**
 * Every change of the order or kind of commands that running workflows have to survive, id `<year>-<month>-<workflow>-<change>`.
 * Other timer lengths, validators, activity arguments and rules of the domain need no patch: they replay. A patch is
 * retired in two steps: `deprecatePatch` when no workflow older than it is open (a visibility count of
 * `TemporalChangeVersion`), removal when none that carries it is.
 */
export const PATCHES = {
  '2026-11-claim-refresh': {
    change:
      'A refresh that arrived at code which did not know the signal would be handled at its place on replay.',
    removeWhen: 'no claim is open that was handled by a build of before November 2026',
  },
  '2026-11-claim-rest': {
    change:
      'A claim that has been quiet for a while with a long history would have no timer that lets it rest.',
    removeWhen: 'no claim is open that was handled by a build of before November 2026',
  },
  '2026-12-claim-carries': {
    change:
      'A claim whose facts fail again and again would go on in the same run instead of taking them into a new one.',
    removeWhen: 'no claim is open that was handled by a build of before December 2026',
  },
  '2026-12-claim-same-instant': {
    change:
      'The second of two deadlines at one instant would ring, which was never recorded as it was taken for the first.',
    removeWhen: 'no claim is open that was handled by a build of before December 2026',
  },
  '2026-11-payout-rows': {
    change:
      'A payout that hears of its end would end without a look at its row, and one that asks for long would never rest.',
    removeWhen: 'no payout is under way that was started by a build of before December 2026',
  },
  '2026-11-reconciliation-ends': {
    change:
      'A reader that nobody waits for would sleep until its next reading instead of ending, and one that a sender starts would read before the transfer.',
    removeWhen: 'no reader of a bank is running that was started by a build of before December 2026',
  },
} as const satisfies Record<string, PatchNote>;

/** True on the new path. Only registered ids compile. */
export const isPatched = (id: keyof typeof PATCHES): boolean => patched(id);
