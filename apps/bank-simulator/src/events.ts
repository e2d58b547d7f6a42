import type { Queryable } from './database/database';

export interface BankEvent {
  readonly bankCode?: string;
  readonly service?: string;
  readonly what: string;
  readonly externalId?: string;
  readonly partnerReference?: string;
  readonly responseCode?: string;
  readonly fault?: string;
}

/** Appends to the simulator's own log of what happened. */
export async function record(db: Queryable, event: BankEvent): Promise<void> {
  await db.query(
    `INSERT INTO event (bank_code, service, what, external_id, partner_reference, response_code, fault)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      event.bankCode,
      event.service,
      event.what,
      event.externalId,
      event.partnerReference,
      event.responseCode,
      event.fault,
    ],
  );
}
