import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import type { Queryable } from '../database/database';
import { accountNumber, check, reference } from './check';
import { Problem } from './problem';

interface CreditRow {
  line_id: string;
  transfer_id: string;
  partner_reference: string;
  paying_bank: string;
  bank_code: string;
  account_number: string;
  amount: string;
  booked_at: Date;
  accepted_at: Date;
  returned_at: Date | null;
}

/** What beneficiaries truly received, whatever was told to the partner. */
export function registerCreditRoutes(server: FastifyInstance, { db }: App): void {
  server.get('/__sim/credits', async (request) => {
    const query = check(request.query, {
      accountNumber: { rule: accountNumber },
      partnerReference: { rule: reference },
    }) as { accountNumber?: string; partnerReference?: string };
    if (!query.accountNumber && !query.partnerReference) {
      throw new Problem(422, 'Name an accountNumber or a partnerReference.');
    }
    const credits = (await readCredits(db, query)).map(toCredit);
    const kept = credits.filter((credit) => credit.returnedAt === null);
    return {
      count: credits.length,
      total: sum(credits),
      netCount: kept.length,
      netTotal: sum(kept),
      credits,
    };
  });
}

async function readCredits(
  db: Queryable,
  query: { accountNumber?: string; partnerReference?: string },
): Promise<CreditRow[]> {
  const { rows } = await db.query<CreditRow>(
    `SELECT l.line_id, t.transfer_id, t.partner_reference, t.bank_code AS paying_bank, l.bank_code,
       l.account_number, l.amount, l.booked_at, t.accepted_at,
       (SELECT r.booked_at FROM ledger_entry r WHERE r.transfer_id = t.transfer_id AND r.kind = 'RETURN') AS returned_at
     FROM ledger_line l
     JOIN ledger_entry e ON e.entry_id = l.entry_id AND e.kind = 'TRANSFER'
     JOIN transfer t ON t.transfer_id = e.transfer_id
     WHERE l.amount > 0
       AND ($1::text IS NULL OR l.account_number = $1) AND ($2::text IS NULL OR t.partner_reference = $2)
     ORDER BY l.line_id LIMIT 10000`,
    [query.accountNumber, query.partnerReference],
  );
  return rows;
}

function toCredit(row: CreditRow) {
  return {
    creditId: Number(row.line_id),
    transferId: Number(row.transfer_id),
    partnerReference: row.partner_reference,
    payingBankCode: row.paying_bank,
    bankCode: row.bank_code,
    accountNumber: row.account_number,
    amount: Number(row.amount),
    acceptedAt: row.accepted_at.toISOString(),
    bookedAt: row.booked_at.toISOString(),
    returnedAt: row.returned_at?.toISOString() ?? null,
  };
}

function sum(credits: readonly { amount: number }[]): number {
  return credits.reduce((total, credit) => total + credit.amount, 0);
}
