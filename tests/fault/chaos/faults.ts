import type { ProgramName, Stack } from '../../support/stack';
import { pause } from '../../support/wait';

export const PROGRAMS: readonly ProgramName[] = [
  'temporal',
  'worker-claims',
  'worker-payments',
  'api',
  'postgres',
  'bank-simulator',
];

/** KILL: gone at once, started again a little later. FREEZE: answers nothing for a while, and then goes on. */
export const WAYS = ['KILL', 'FREEZE'] as const;

export interface Fault {
  readonly program: ProgramName;
  readonly way: (typeof WAYS)[number];
}

const LONGEST_ABSENCE_MS = 3_000;

/** Does it to the running instance and returns when the program is up again. `chance` decides how long it stays away. */
export async function strike(
  stack: Stack,
  { program, way }: Fault,
  chance: () => number,
  frozenMs: number,
): Promise<void> {
  if (way === 'KILL') {
    await stack.kill(program, 'SIGKILL');
    await pause(chance() * LONGEST_ABSENCE_MS);
    await stack.start(program);
    return;
  }
  // The whole group: PostgreSQL is many processes.
  const group = -stack.pid(program)!;
  process.kill(group, 'SIGSTOP');
  try {
    await pause(frozenMs);
  } finally {
    process.kill(group, 'SIGCONT');
  }
}

/** Every fault, in an order that the seed decides. */
export function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(chance() * left.length), 1)[0]!);
}
