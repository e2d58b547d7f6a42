/** Whether the benefit `b` was given back in full, as `isGivenBack` of the domain says it, by the dossier of its claim. */
export const isGivenBack = (dossier: string): string => `
  b.amount_rupiah <= (
    SELECT coalesce(sum((s ->> 'amountRupiah')::bigint), 0)
    FROM jsonb_path_query(${dossier}, 'lax $.recoveries[*]') AS r, jsonb_array_elements(r -> 'settlements') AS s
    WHERE r ->> 'benefitId' = b.benefit_id AND s ->> 'decision' <> 'WRITE_OFF' AND s ->> 'confirmedAt' IS NOT NULL)`;
