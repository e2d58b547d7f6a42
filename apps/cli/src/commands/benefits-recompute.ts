import { FAULT_MEANINGS, type RecomputeFinding } from '@jkk/domain/rehearsal';
import { recomputeBenefits } from '@jkk/persistence/calculation';
import { EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';

/** As many differences stand in the JSON document; people are shown every one as it is found. */
const LISTED = 10_000;

export const benefitsRecompute: Command = {
  path: ['benefits', 'recompute'],
  summary: 'work every stored calculation out again from its stored facts and list any difference',
  details: [
    'Each one is computed by the rule-set version it names. Compared are the amounts, the hash of the trace, the',
    'checksum of the rule set and the hash in the chain of events. Nothing is changed.',
    `With --json at most ${LISTED} differences are listed; the counts are of all.`,
  ],
  usage: '[--claim NUMBER]',
  options: { claim: { type: 'string', help: 'only this claim number' } },
  async run({ environment, output }, { options }) {
    const only = typeof options.claim === 'string' ? options.claim : undefined;
    const findings: RecomputeFinding[] = [];
    const found = (finding: RecomputeFinding): void => {
      output.line(sentence(finding));
      if (output.json && findings.length < LISTED) findings.push(finding);
    };
    const report = await withAppDatabase(environment, (dataSource) =>
      dataSource.transaction('REPEATABLE READ', (em) => recomputeBenefits(em, found, only)),
    );
    output.result({ ...report, findings }, [
      ...Object.entries(report.ruleSets).map(([version, benefits]) => `${version}: ${benefits} calculations`),
      `${report.claims} claims, ${report.benefits} calculations, ${report.benefitsWithDifferences} with ${report.differences} differences`,
    ]);
    return report.differences === 0 ? EXIT.ok : EXIT.findings;
  },
};

function sentence({ benefitId, code, stored, computed }: RecomputeFinding): string {
  return `${benefitId} ${code}: ${FAULT_MEANINGS[code]} (stored ${shown(stored)}, computed ${shown(computed)})`;
}

function shown(value: string | number | null): string {
  return value === null ? '-' : String(value);
}
