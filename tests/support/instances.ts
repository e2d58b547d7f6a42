import { IMPORT_COMMANDS } from '../../apps/cli/src/commands/import';
import { run } from '../../apps/cli/src/core/run';
import { ClaimDriver } from './claim-driver';
import { sharedStack } from './stack';
import type { Stack, StackAddresses } from './stack';
import { World } from './world';

export type Addresses = Pick<StackAddresses, 'baseUrl' | 'simulatorUrl' | 'cliEnvironment'>;

/** A driver on the instance that a whole test run shares. */
export const sharedDriver = (): ClaimDriver => driverAt(sharedStack());

/** A driver on an instance that runs already. */
export function driverAt({ baseUrl, simulatorUrl, cliEnvironment }: Addresses): ClaimDriver {
  const cli = (...args: string[]) => runImport(cliEnvironment, args);
  return new ClaimDriver(new World({ apiUrl: baseUrl, simulatorUrl, cli }));
}

/** A driver on an instance of the spec's own. */
export function driverOf(stack: Stack): ClaimDriver {
  const { baseUrl, simulatorUrl } = stack;
  return new ClaimDriver(new World({ apiUrl: baseUrl, simulatorUrl, cli: stack.cli }));
}

/** An import of the command line in this process: a program for each would take most of a suite's time. */
async function runImport(
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<void> {
  let said = '';
  const say = (text: string) => void (said += text);
  const readInput = () => Promise.resolve('');
  const code = await run(IMPORT_COMMANDS, args, environment, { write: say, writeError: say, readInput });
  if (code === 0) return;
  throw new Error(`cli ${args.slice(0, 2).join(' ')} ended with ${code}: ${said.slice(-2_000)}`);
}
