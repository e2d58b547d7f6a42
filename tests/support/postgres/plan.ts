import type { EntityManager } from 'typeorm';

export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Parent Relationship'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** Lets PostgreSQL carry out the one statement that is asked, and tell how; who asks is given no rows. */
export async function planOf(
  app: EntityManager,
  ask: (em: EntityManager) => Promise<unknown>,
): Promise<PlanNode> {
  let plan: PlanNode | undefined;
  const query = async (text: string, values: unknown[]): Promise<unknown[]> => {
    const [answer] = await app.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }[]>(
      `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`,
      values,
    );
    plan = answer!['QUERY PLAN'][0]!.Plan;
    return [];
  };
  await ask({ query, connection: app.connection } as unknown as EntityManager);
  if (plan === undefined) throw new Error('Nothing was asked.');
  return plan;
}

export const blocksOf = (plan: PlanNode): number => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
