import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { bankCode, check, matches, reference } from './check';

const MAX_LIMIT = 500;

interface EventRow {
  event_id: string;
  at: Date;
  bank_code: string | null;
  service: string | null;
  what: string;
  external_id: string | null;
  partner_reference: string | null;
  response_code: string | null;
  fault: string | null;
}

/** The event log, oldest first: `after` is the `next` of the page before. */
export function registerLogRoutes(server: FastifyInstance, { db }: App): void {
  server.get('/__sim/log', async (request) => {
    const query = check(request.query, {
      after: { rule: matches(/^\d{1,15}$/, 'must be a cursor of an earlier page') },
      limit: { rule: matches(/^[1-9]\d{0,3}$/, 'must be a whole number') },
      bankCode: { rule: bankCode },
      partnerReference: { rule: reference },
    }) as Record<string, string | undefined>;
    const limit = Math.min(Number(query.limit ?? 100), MAX_LIMIT);
    const { rows } = await db.query<EventRow>(
      `SELECT * FROM event WHERE event_id > $1
         AND ($2::text IS NULL OR bank_code = $2) AND ($3::text IS NULL OR partner_reference = $3)
       ORDER BY event_id LIMIT $4`,
      [query.after ?? '0', query.bankCode, query.partnerReference, limit],
    );
    const last = rows[rows.length - 1];
    return { items: rows.map(toEvent), next: rows.length === limit && last ? last.event_id : null };
  });
}

function toEvent(row: EventRow) {
  return {
    eventId: Number(row.event_id),
    at: row.at.toISOString(),
    bankCode: row.bank_code,
    service: row.service,
    what: row.what,
    externalId: row.external_id,
    partnerReference: row.partner_reference,
    responseCode: row.response_code,
    fault: row.fault,
  };
}
