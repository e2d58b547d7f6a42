import { checkLedger, verifyChains, verifyEvents } from '@jkk/persistence/audit';
import { EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withAppDatabase } from '../core/database';

export const eventsVerify: Command = {
  path: ['events', 'verify'],
  summary: 'work the chain of the claim events and their dossiers out again: what was changed or left out',
  options: { claim: { type: 'string', help: 'only this claim number' } },
  async run({ environment, output }, { options }) {
    const only = typeof options.claim === 'string' ? options.claim : undefined;
    const report = await withAppDatabase(environment, (dataSource) =>
      dataSource.transaction('REPEATABLE READ', (em) => verifyEvents(em, only)),
    );
    output.result(report, [
      ...report.findings.map(({ claimNumber, seq, code }) => `${claimNumber} event ${seq}: ${code}`),
      `${report.claims} claims, ${report.events} events, ${report.findings.length} findings`,
    ]);
    return report.findings.length === 0 ? EXIT.ok : EXIT.findings;
  },
};

export const chainsVerify: Command = {
  path: ['chains', 'verify'],
  summary:
    'work the seals of ledger entries and statement lines out again: what was changed, put in or left out',
  async run({ environment, output }) {
    const report = await withAppDatabase(environment, (dataSource) =>
      dataSource.transaction('REPEATABLE READ', (em) => verifyChains(em)),
    );
    output.result(report, [
      ...report.findings.map(({ kind, chain, seq, code }) => `${kind} ${chain} ${seq}: ${code}`),
      `${report.findings.length} findings`,
    ]);
    return report.findings.length === 0 ? EXIT.ok : EXIT.findings;
  },
};

export const ledgerCheck: Command = {
  path: ['ledger', 'check'],
  summary:
    'add the whole ledger up again: every entry and all of them together sum to zero, and closings are what their lines say',
  async run({ environment, output }) {
    const report = await withAppDatabase(environment, (dataSource) =>
      dataSource.transaction('REPEATABLE READ', checkLedger),
    );
    output.result(report, [
      ...report.balances.map(({ account, balanceRupiah }) => `${account}: ${balanceRupiah}`),
      ...report.unbalanced.map(({ entryId, sumRupiah }) => `entry ${entryId} sums to ${sumRupiah}`),
      ...report.wrongClosings.map(
        ({ day, account }) => `closing of ${day} ${account}: not what its lines say`,
      ),
      `${report.entries} entries, ${report.lines} lines, sum ${report.sumRupiah}`,
    ]);
    const faults = report.unbalanced.length + report.wrongClosings.length;
    return report.sumRupiah === 0 && faults === 0 ? EXIT.ok : EXIT.findings;
  },
};
