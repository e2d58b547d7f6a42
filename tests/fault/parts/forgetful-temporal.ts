import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { statementBody } from '../../support/claim-bodies';
import { freshParticipant } from '../../support/people';
import { eventually } from '../../support/wait';
import { patient } from '../patient';
import { countEvents, progressOf } from '../support';

describe('Temporal loses its database while workers run', () => {
  it('the workers notice, make their version current again, and every open claim goes on', async () => {
    const { driver, stack } = patient;
    const [first, second] = [freshParticipant({ segment: 'BPU' }), freshParticipant({ segment: 'BPU' })];
    await driver.world.settle({ participants: [first, second] });
    const { claimNumber, version } = await driver.report(first, 'PERISAI');
    await patient.murder('temporal');
    const folder = path.join(stack.dataDirectory, 'temporal');
    for (const file of readdirSync(folder)) rmSync(path.join(folder, file));
    await stack.start('temporal');

    await eventually(
      'the workflow to be there again',
      () =>
        progressOf(patient, claimNumber).then(
          (progress) => (progress?.version === version ? true : undefined),
          () => undefined,
        ),
      { everyMs: 1_000 },
    );
    for (const worker of ['worker-claims', 'worker-payments'] as const) {
      const said = () => stack.log(worker).includes('Temporal had no current version') || undefined;
      await eventually(`a word of ${worker}`, () => Promise.resolve(said()));
    }
    await driver.command(claimNumber, 'medical-statements', 'doctor', statementBody());
    expect(await countEvents(patient, claimNumber, 'STATEMENT_ENTERED')).toBe(1);
    const { claimNumber: newer } = await driver.report(second, 'PERISAI');
    expect(await countEvents(patient, newer, 'CLAIM_OPENED')).toBe(1);
  });
});

describe('a worker that is frozen', () => {
  it('is named by the launcher, and again when it is back', async () => {
    const { stack } = patient;
    const said: string[] = [];
    stack.keepAnswering('worker-claims', (line) => said.push(line));
    const pid = stack.pid('worker-claims')!;
    process.kill(pid, 'SIGSTOP');
    try {
      await eventually('a word about the frozen worker', async () =>
        said.find((line) => line.startsWith('worker-claims does not answer')),
      );
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await eventually('a word about its return', async () =>
      said.find((line) => line.endsWith('is ready again')),
    );
  });
});
