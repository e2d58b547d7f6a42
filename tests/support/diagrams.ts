import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { claimLifeDiagram } from '@jkk/domain/claim/lifecycle';
import { payoutLifeDiagram } from '@jkk/domain/payout/diagram';

/**
 * `npm run diagrams`: draws the lives of claim and payout into README.md, from the tables that the programs obey. With
 * `--check` it changes nothing and exits with 1 when a picture is out of date.
 */
const README = path.resolve(__dirname, '../../../README.md');

/** The text with the picture between the two marks of its name. */
function withPicture(text: string, name: string, picture: string): string {
  const [start, end] = [`<!-- ${name}: npm run diagrams -->`, `<!-- end of ${name} -->`];
  const [head, rest] = text.split(start);
  const tail = rest?.split(end)[1];
  if (tail === undefined) throw new Error(`README.md has no place for the picture of the ${name}`);
  return `${head}${start}\n\n\`\`\`mermaid\n${picture}\n\`\`\`\n\n${end}${tail}`;
}

const before = readFileSync(README, 'utf8');
const withClaim = withPicture(before, 'claim', claimLifeDiagram());
const after = withPicture(withClaim, 'payout', payoutLifeDiagram());
if (!process.argv.includes('--check')) writeFileSync(README, after);
else if (after !== before) {
  console.error('A picture in README.md is out of date: run npm run diagrams and commit it');
  process.exitCode = 1;
}
