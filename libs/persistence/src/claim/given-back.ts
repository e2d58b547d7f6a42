/** Whether the benefit `b` was given back in full, as `isGivenBack` of the domain says it, by the dossier of its claim. */
export const isGivenBack = (dossier: string): string => `
  b.amount_rupiah <= (
    SELECT coalesce(sum((s ->> 'amountRupiah')::bigint), 0)
    FROM jsonb_path_query(${dossier}, 'lax $.recoveries[*]') AS r, jsonb_array_elements(r -> 'settlements') AS s
    WHERE r ->> 'benefitId' = b.benefit_id AND r -> 'payoutId' IS NULL AND s ->> 'decision' <> 'WRITE_OFF' AND s ->> 'confirmedAt' IS NOT NULL)`;

/** The days or children of benefit `b` that were found wrong and given back, as `debtsOfDays` and `wrongChildren` of the domain say it. */
export const namedGivenBack = (dossier: string, what: 'days' | 'children'): string => `
  (SELECT coalesce(jsonb_agg(named), '[]')
   FROM jsonb_path_query(${dossier}, 'lax $.recoveries[*]') AS r, jsonb_path_query(r, 'lax $.${what}[*]') AS named
   WHERE r ->> 'benefitId' = b.benefit_id AND (r ->> 'amountRupiah')::bigint <= (
     SELECT coalesce(sum((s ->> 'amountRupiah')::bigint), 0)
     FROM jsonb_path_query(r, 'lax $.settlements[*]') AS s
     WHERE s ->> 'decision' <> 'WRITE_OFF' AND s ->> 'confirmedAt' IS NOT NULL))`;
