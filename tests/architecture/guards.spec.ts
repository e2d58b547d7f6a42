import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './dependencies';

/** Switching the guards off in turn takes long; that each still stands where it would be switched off is known at once. */
it('every guard of the money stands in its file, and has the spec that notices it', async () => {
  const { GUARDS } = await import('../../apps/launcher/lib/guards.mjs');
  const lost = GUARDS.filter(
    ({ off, spec }) =>
      !existsSync(path.join(ROOT, spec)) ||
      ('file' in off && !readFileSync(path.join(ROOT, off.file), 'utf8').includes(off.code)),
  );
  expect(lost.map(({ guard }) => guard)).toEqual([]);
});
