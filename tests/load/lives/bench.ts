import { parseArgs } from 'node:util';
import { runCli } from '../command-line';
import { need } from '../settings';
import { World } from '../../support/world';
import { growOne } from './grown-claim';
import { keepOpen } from './open-claims';
import { goToSchool } from './school-year';

const { values } = parseArgs({
  options: {
    benefits: { type: 'string', default: '40' },
    open: { type: 'string', default: '5000' },
    statements: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const instance = { apiUrl: need('JKK_BASE_URL'), simulatorUrl: need('JKK_SIMULATOR_URL'), cli: runCli };
  const world = new World(instance);
  await goToSchool(world);
  if (Number(values.open) > 0) await keepOpen(Number(values.open));
  if (Number(values.benefits) > 0) await growOne(world, Number(values.benefits));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
