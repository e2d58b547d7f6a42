import { pairs } from './pairs';
import { judge, scores } from './score';

/**
 * How well the comparison of names tells people apart, on fictional pairs with known truth: `npm run evaluate:names
 * [-- --seed 7 --people 2000 --show]`. Without a seed, one that nobody has tuned on. `--show` prints what was judged wrongly.
 */
function main(): void {
  const option = (name: string): number | undefined => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : Number(process.argv[at + 1]);
  };
  const seed = option('seed') ?? Date.now() % 1_000_000;
  const judged = judge(pairs(seed, option('people') ?? 2_000));
  console.log(`seed ${seed}: ${judged.length} pairs`);
  for (const [outcome, { precision, recall }] of Object.entries(scores(judged))) {
    console.log(`  ${outcome.padEnd(9)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`);
  }
  const wrong = judged.filter(({ said, truth }) => said !== truth);
  console.log(`  false MATCH ${wrong.filter(({ said }) => said === 'MATCH').length}`);
  if (!process.argv.includes('--show')) return;
  for (const { change, ours, theirs, truth, said } of wrong) {
    console.log(`    ${change}: ${ours} | ${theirs}: ${said}, not ${truth}`);
  }
}

main();
