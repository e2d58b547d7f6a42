const { readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * The specs of one room as a single file, so that the law is loaded once for a mutant and not once for every spec.
 * Property specs are left out: a mutant that is killed once is killed always.
 */
const folder = path.join(__dirname, 'libs', 'domain', 'src', process.env.MUTATION_ROOM);
for (const file of readdirSync(folder, { recursive: true })) {
  if (file.endsWith('.spec.ts') && !file.endsWith('properties.spec.ts')) require(path.join(folder, file));
}
