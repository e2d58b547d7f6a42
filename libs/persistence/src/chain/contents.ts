/**
 * What of a record its seal covers, as PostgreSQL writes it. Stored seals rest on these texts, so they never change; a new
 * column is covered by a new kind.
 */
export const CHAIN_CONTENTS = {
  LEDGER: (
    row: string,
  ): string => `jsonb_build_array(${row}.entry_id, ${row}.entry_key, ${row}.event, ${row}.claim_number,
    ${row}.benefit_id, ${row}.payout_id, extract(epoch FROM ${row}.at)::text,
    (SELECT jsonb_agg(jsonb_build_array(l.no, l.account, l.amount_rupiah) ORDER BY l.no)
     FROM ledger_line l WHERE l.entry_id = ${row}.entry_id))::text`,
  STATEMENT: (
    row: string,
  ): string => `jsonb_build_array(${row}.line_id, ${row}.bank_code, ${row}.account_number,
    extract(epoch FROM ${row}.booked_at)::text, ${row}.transaction_id, ${row}.direction, ${row}.amount_sen, ${row}.balance_sen,
    ${row}.line_key, ${row}.remark, ${row}.status, extract(epoch FROM ${row}.read_at)::text)::text`,
} as const;

export const CHAIN_KINDS = ['LEDGER', 'STATEMENT'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** The seal before the first record of a chain. */
export const FIRST_SEAL = `repeat('0', 64)`;

export const sealOf = (before: string, content: string): string =>
  `encode(sha256(convert_to(${before} || ${content}, 'UTF8')), 'hex')`;
