import { Client } from 'pg';

export interface Standing {
  readonly payoutId: string;
  readonly state: string;
  readonly checked: boolean;
  readonly settledMs: number | null;
  /** How long nobody knew what became of it; null where somebody always did. */
  readonly unknownMs: number | null;
}

export interface Truth {
  /** Credits that payees of one payout keep. */
  readonly credits: number;
  readonly rupiah: number;
}

const REFERENCE_LENGTH = 13;

/** The first UNKNOWN of a payout to whatever followed it, and the release to the end. */
const STANDINGS = `
  SELECT p.payout_id AS "payoutId", p.state, p.name_checked_at IS NOT NULL AS checked,
    extract(epoch FROM coalesce(p.settled_at, p.returned_at) - p.released_at)::float8 * 1000 AS "settledMs",
    (SELECT extract(epoch FROM coalesce(min(o.observed_at) FILTER (WHERE o.state NOT IN ('UNKNOWN','SENDING','RELEASED')), now())
        - min(o.observed_at) FILTER (WHERE o.state = 'UNKNOWN'))::float8 * 1000
      FROM payout_observation o WHERE o.payout_id = p.payout_id
        AND o.observed_at >= (SELECT min(u.observed_at) FROM payout_observation u WHERE u.payout_id = p.payout_id AND u.state = 'UNKNOWN')
    ) AS "unknownMs"
  FROM payout p`;

/** What payees of our references truly have, whatever anybody was told. */
const CREDITS = `
  SELECT left(t.partner_reference, ${REFERENCE_LENGTH}) AS "payoutId",
    count(*)::int AS credits, sum(l.amount)::float8 AS rupiah
  FROM transfer t JOIN ledger_entry e ON e.transfer_id = t.transfer_id AND e.kind = 'TRANSFER'
    JOIN ledger_line l ON l.entry_id = e.entry_id AND l.amount > 0
  WHERE NOT EXISTS (SELECT FROM ledger_entry r WHERE r.transfer_id = t.transfer_id AND r.kind = 'RETURN')
  GROUP BY 1`;

const CASH = `
  SELECT split_part(account, ':', 2) AS bank, sum(amount_rupiah)::float8 AS rupiah FROM ledger_line
  WHERE account LIKE 'CASH:%' GROUP BY 1 ORDER BY 1`;

const BALANCES = `SELECT bank_code AS bank, balance::float8 AS rupiah FROM account WHERE kind = 'SOURCE'`;

const OPEN = `
  SELECT (SELECT count(*)::int FROM statement_match WHERE bucket = ANY($1)) AS lines,
    (SELECT count(*)::int FROM statement_gap WHERE closed_at IS NULL) AS gaps`;

/** Looks at both sides, which know nothing of each other. */
export class Oracle {
  private constructor(
    private readonly ours: Client,
    private readonly theirs: Client,
  ) {}

  static async open(superuserUrl: string): Promise<Oracle> {
    const [ours, theirs] = await Promise.all([
      connect(superuserUrl, 'jkk'),
      connect(superuserUrl, 'bank_simulator'),
    ]);
    return new Oracle(ours, theirs);
  }

  async standings(): Promise<Standing[]> {
    return (await this.ours.query<Standing>(STANDINGS)).rows;
  }

  async credits(): Promise<ReadonlyMap<string, Truth>> {
    const { rows } = await this.theirs.query<Truth & { payoutId: string }>(CREDITS);
    return new Map(rows.map((row) => [row.payoutId, row]));
  }

  /** Banks whose balance is not what our ledger says. */
  async wrongCash(): Promise<string[]> {
    const theirs = new Map(
      (await this.theirs.query<{ bank: string; rupiah: number }>(BALANCES)).rows.map(({ bank, rupiah }) => [
        bank,
        rupiah,
      ]),
    );
    const { rows } = await this.ours.query<{ bank: string; rupiah: number }>(CASH);
    return rows
      .filter(({ bank, rupiah }) => theirs.get(bank) !== rupiah)
      .map(({ bank, rupiah }) => `${bank}: our ledger has ${rupiah}, the bank ${theirs.get(bank)}`);
  }

  async openItems(buckets: readonly string[]): Promise<{ lines: number; gaps: number }> {
    return (await this.ours.query<{ lines: number; gaps: number }>(OPEN, [buckets])).rows[0]!;
  }

  async close(): Promise<void> {
    await Promise.all([this.ours.end(), this.theirs.end()]);
  }
}

async function connect(superuserUrl: string, database: string): Promise<Client> {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return client;
}
