import type { ProgramName, Stack } from '../../support/stack';
import { pause } from '../../support/wait';
import { FROZEN_MS, type Fault } from './plan';

export const PROGRAMS: readonly ProgramName[] = [
  'temporal',
  'worker-claims',
  'worker-payments',
  'api',
  'postgres',
  'bank-simulator',
];

const LONGEST_ABSENCE_MS = 3_000;

/** A victim that can be killed and started again; `group` names the processes that a freeze stops, as `process.kill` takes them. */
export interface Mortal {
  kill(): Promise<unknown>;
  start(): Promise<void>;
  group(): number;
}

/** A program of the stack. A freeze stops its whole group: PostgreSQL is many processes. */
export const programOf = (stack: Stack, program: ProgramName): Mortal => ({
  kill: () => stack.kill(program, 'SIGKILL'),
  start: () => stack.start(program),
  group: () => -stack.pid(program)!,
});

/** Does it to somebody who runs, and returns when he is up again. `chance` decides how long he stays away. */
export async function strike(victim: Mortal, way: Fault['way'], chance: () => number): Promise<void> {
  if (way === 'KILL') {
    await victim.kill();
    await pause(chance() * LONGEST_ABSENCE_MS);
    return victim.start();
  }
  const group = victim.group();
  process.kill(group, 'SIGSTOP');
  try {
    await pause(FROZEN_MS);
  } finally {
    process.kill(group, 'SIGCONT');
  }
}

/** Every fault, in an order that the seed decides. */
export function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(chance() * left.length), 1)[0]!);
}
