import { EXIT } from '../core/command';
import type { Command } from '../core/command';
import type { Comparison } from '../workflows/compare';

/** Only this command speaks to Temporal, whose client is a third of what the command line would have to load. */
export const workflowsRebuild: Command = {
  path: ['workflows', 'rebuild'],
  summary:
    'compare every claim and payout with its workflow, start what is missing or was terminated, refresh what differs',
  details: [
    'For a Temporal that lost its database or a part of it. The messages go through the outbox; a running claims worker',
    'delivers them, and this command waits for what they bring about as long as workflows come right, and a minute more;',
    'what still disagrees then is named. It may be ended and given again at any time: it goes on with what disagrees still.',
  ],
  async run({ environment, output }) {
    const { rebuildAll } = await import('../workflows/rebuild.js');
    const report = await rebuildAll(environment, (text) => output.line(text));
    const { repeated, added, claims, closed, payouts } = report;
    const unfinished = [claims, closed, payouts].flatMap((compared) => compared.unfinished);
    output.result(report, [
      `${repeated} messages were sent again, ${added} were added`,
      sentence('open claims', claims),
      ...(closed.expected === 0 ? [] : [sentence('closed claims with a workflow', closed)]),
      sentence('payouts under way', payouts),
      ...unfinished.map((id) => `${id} still disagrees with its workflow`),
    ]);
    return unfinished.length > 0 ? EXIT.findings : EXIT.ok;
  },
};

const sentence = (what: string, { expected, agreed, refreshed, started }: Comparison): string =>
  `${expected} ${what}: ${agreed} agreed with their workflow, ${refreshed} workflows caught up, ${started} were started`;
