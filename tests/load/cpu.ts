import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second on every platform that Node supports. */
const MILLISECONDS_PER_TICK = 10;

interface ProcessTimes {
  readonly parent: number;
  /** User and system time of the process, and of its children that have ended. */
  readonly milliseconds: number;
}

/**
 * Processor time so far of each named program, its children included (PostgreSQL has one process a connection).
 * Undefined where the system has no /proc.
 */
export function processorTime(pids: Readonly<Record<string, number>>): Record<string, number> | undefined {
  const all = readAll();
  if (all === undefined) return undefined;
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, sumOf(pid, all)]));
}

/** Milliseconds of each program between two looks. */
export function spentBetween(
  before: Record<string, number> | undefined,
  after: Record<string, number> | undefined,
): Record<string, number> | undefined {
  if (before === undefined || after === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]),
  );
}

function sumOf(pid: number, all: ReadonlyMap<number, ProcessTimes>): number {
  const children = [...all].filter(([, times]) => times.parent === pid).map(([child]) => child);
  return (all.get(pid)?.milliseconds ?? 0) + children.reduce((sum, child) => sum + sumOf(child, all), 0);
}

function readAll(): ReadonlyMap<number, ProcessTimes> | undefined {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return new Map(pids.flatMap((pid) => readOne(Number(pid))));
  } catch {
    return undefined;
  }
}

function readOne(pid: number): [number, ProcessTimes][] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces, so fields are counted after it: 1 is the parent, 11 to 14 the times.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
    return [[pid, { parent: fields[1] ?? 0, milliseconds: ticks * MILLISECONDS_PER_TICK }]];
  } catch {
    return [];
  }
}
