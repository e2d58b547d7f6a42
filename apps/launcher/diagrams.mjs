import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { writeIfChanged } from './lib/files.mjs';
import { inRoot } from './lib/paths.mjs';

/**
 * `npm run diagrams`: draws the lives of claim and payout into README.md, from the tables that the programs obey. With
 * `--check` it changes nothing and exits with 1 when a picture is out of date.
 */
const README = inRoot('README.md');

try {
  await build({ parts: ['server'] });
  const { claimLifeDiagram } = await domain('claim/lifecycle');
  const { payoutLifeDiagram } = await domain('payout/diagram');
  const before = readFileSync(README, 'utf8');
  const after = Object.entries({ claim: claimLifeDiagram(), payout: payoutLifeDiagram() }).reduce(
    drawn,
    before,
  );
  if (!process.argv.includes('--check')) writeIfChanged(README, after);
  else if (after !== before)
    throw new Error('A picture in README.md is out of date: run npm run diagrams and commit it');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function domain(module) {
  return (await import(pathToFileURL(inRoot('dist/libs/domain/src', `${module}.js`)).href)).default;
}

/** The text with the picture between the two marks of its name. */
function drawn(text, [name, picture]) {
  const [start, end] = [`<!-- ${name}: npm run diagrams -->`, `<!-- end of ${name} -->`];
  const [head, rest] = text.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined)
    throw new Error(`README.md has no place for the picture of ${name}: ${start} … ${end}`);
  return `${head}${start}\n\n\`\`\`mermaid\n${picture}\n\`\`\`\n\n${end}${tail}`;
}
