import { ClaimDriver } from '../../support/claim-driver';
import { World } from '../../support/world';
import { runningInstance } from '../running-instance';
import { say } from '../telling';
import { SAMPLE, tellSample } from './tell';

/**
 * `npm start -- --sample`, or `npm run sample` beside a running instance: fills the desks with claims in every state, over
 * HTTP as the demo users. Told twice it changes nothing.
 */
async function main(): Promise<void> {
  const driver = new ClaimDriver(new World(await runningInstance()));
  say(`  Sample claims: telling ${SAMPLE.length} of them over the API …`);
  const { told, known, failed } = await tellSample(driver, SAMPLE, (done) => {
    if (done % 15 === 0 && done < SAMPLE.length) say(`  Sample claims: ${done} of ${SAMPLE.length}`);
  });
  for (const { no, error } of failed) say(`  Sample claim ${no} broke off: ${error.message}`);
  say(`  Sample claims: ${told} told now, ${known} were there before, ${failed.length} broke off.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  say(`\nThe sample broke off: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
