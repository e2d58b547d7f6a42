import { sceneOf, USAGE } from './arguments';
import { tryRules } from './run';
import type { Verdict } from './run';
import type { Scene } from './rule';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const tell = ({ service, says, outcome, why }: Verdict): void =>
  say(`${service}  ${outcome.padEnd(9)}  ${says}${why === undefined ? '' : `: ${why}`}`);

async function main(): Promise<void> {
  let scene: Scene;
  try {
    scene = sceneOf(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'wrong arguments'}\n\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const verdicts = await tryRules(scene, tell);
  const count = (outcome: Verdict['outcome']) => verdicts.filter((each) => each.outcome === outcome).length;
  say(`${count('passed')} passed, ${count('failed')} failed, ${count('not tried')} not tried`);
  if (count('failed') > 0) process.exitCode = 1;
}

void main();
