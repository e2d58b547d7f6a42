import type { EntityManager } from 'typeorm';

/** How long what is no record is kept, in days. What law and audit need is never among it: the database's functions see to that. */
const KEPT = [
  /** Sent messages: the same fact told twice changes nothing, so their keys are not needed for ever. */
  { what: 'outbox', days: 30 },
  /** Statement reads and access tokens; every line of a statement is a row of its own, and messages about a payout stay. */
  { what: 'wire_messages', days: 14 },
  /** What was refused or never sent, and reads on demand; every command that took effect stays. */
  { what: 'commands', days: 180 },
  /** Findings that went away by themselves; whatever somebody repaired stays. */
  { what: 'findings', days: 90 },
  { what: 'marks', days: 90 },
  /** Who opened which claim, and who looked for whom: for five years, in which somebody may still ask. */
  { what: 'readings', days: 1_826 },
  { what: 'lookups', days: 1_826 },
] as const;

export type Prunable = (typeof KEPT)[number]['what'];

/** Removes at most `most` rows of each kind that were kept long enough; returns how many. */
export async function prune(em: EntityManager, most: number): Promise<Readonly<Record<Prunable, number>>> {
  const pruned = { outbox: 0, wire_messages: 0, commands: 0, findings: 0, marks: 0, readings: 0, lookups: 0 };
  for (const { what, days } of KEPT) {
    const [row] = await em.query<{ pruned: number }[]>(`SELECT prune_${what}($1, $2) AS pruned`, [
      days,
      most,
    ]);
    pruned[what] = row?.pruned ?? 0;
  }
  return pruned;
}
