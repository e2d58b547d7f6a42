import type { EntityManager } from 'typeorm';

/** Whether one of these claims is this person's own: named in it, or with an account that it pays into. */
export async function hasInterest(
  em: EntityManager,
  userId: string,
  claimNumbers: readonly string[],
): Promise<boolean> {
  const [row] = await em.query<{ found: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM unnest($2::text[]) AS c (claim_number) WHERE has_interest($1, c.claim_number)) AS found`,
    [userId, [...new Set(claimNumbers)]],
  );
  return row?.found === true;
}
