import type { EntityManager } from 'typeorm';
import { addHours, type Instant } from '@jkk/domain/calendar';
import { recogniseLines, type ComparableLine, type KnownLine } from '@jkk/domain/payout/decide';
import type { StatementAccount } from './statement.repository';

/** A file has days and no times, and a bank may book on the day before or after. */
const AROUND_HOURS = 48;

const KNOWN = `
  SELECT l.line_id AS "lineId", l.line_key AS key, a.line_key AS alias, l.booked_at AS "bookedAt",
    l.transaction_id AS "transactionId", l.direction, l.amount_sen AS "amountSen", l.remark
  FROM statement_line l LEFT JOIN statement_line_alias a USING (line_id)
  WHERE l.bank_code = $1 AND l.account_number = $2 AND l.booked_at BETWEEN $3 AND $4
  ORDER BY l.booked_at, l.line_id`;

const STORED = `
  SELECT line_key AS key FROM statement_line WHERE bank_code = $1 AND account_number = $2 AND line_key = ANY($3)
  UNION SELECT line_key FROM statement_line_alias WHERE bank_code = $1 AND account_number = $2 AND line_key = ANY($3)`;

const ADD = `
  INSERT INTO statement_line_alias (bank_code, account_number, line_key, line_id)
  SELECT $1, $2, a.key, a."lineId" FROM jsonb_to_recordset($3::jsonb) AS a (key text, "lineId" bigint)`;

export interface NewLines<Line> {
  readonly fresh: Line[];
  readonly formerKeys: ReadonlyMap<string, string>;
}

/** The same line in files and over the bank's interface. */
export class LineAliasRepository {
  /**
   * Those of the given lines that are not stored yet, and the stored key of each that files knew under another one before;
   * which stored line the others are is written down.
   */
  async keepNew<Line extends ComparableLine>(
    em: EntityManager,
    { bankCode, accountNumber }: Omit<StatementAccount, 'readAt'>,
    lines: readonly Line[],
  ): Promise<NewLines<Line>> {
    if (lines.length === 0) return { fresh: [], formerKeys: new Map() };
    const times = lines.map(({ bookedAt }) => bookedAt).sort();
    const [first = '', last = ''] = [times[0], times.at(-1)];
    const known = await this.listKnown(em, bankCode, accountNumber, first, last);
    const found = recogniseLines(lines, known);
    const met = [...found].flatMap(([key, { lineId, isFirst }]) => (isFirst ? [{ key, lineId }] : []));
    if (met.length > 0) await em.query(ADD, [bankCode, accountNumber, JSON.stringify(met)]);
    const formerKeys = new Map(
      [...found].flatMap(([key, { formerKey }]) =>
        formerKey === undefined ? [] : [[key, formerKey] as const],
      ),
    );
    return { fresh: lines.filter(({ key }) => !found.has(key)), formerKeys };
  }

  /** Which of these keys a stored line has, in either kind of reading. */
  async listStored(
    em: EntityManager,
    { bankCode, accountNumber }: Omit<StatementAccount, 'readAt'>,
    keys: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await em.query<{ key: string }[]>(STORED, [bankCode, accountNumber, keys]);
    return new Set(rows.map(({ key }) => key));
  }

  private listKnown(
    em: EntityManager,
    bankCode: string,
    accountNumber: string,
    first: Instant,
    last: Instant,
  ): Promise<KnownLine[]> {
    const window = [addHours(first, -AROUND_HOURS), addHours(last, AROUND_HOURS)];
    return em.query(KNOWN, [bankCode, accountNumber, ...window]);
  }
}
