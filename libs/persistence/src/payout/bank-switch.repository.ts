import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { BankSwitchEntity } from './payout-record.entities';

/** The switch that stops new transfers through a bank at once. What was sent already goes on being watched. */
export class BankSwitchRepository {
  async isSending(em: EntityManager, bankCode: string): Promise<boolean> {
    return (await em.findOneBy(BankSwitchEntity, { bankCode }))?.sending ?? true;
  }

  async stop(
    em: EntityManager,
    bankCode: string,
    reason: string,
    changedBy: string,
    changedAt: Instant,
  ): Promise<void> {
    await em.upsert(BankSwitchEntity, { bankCode, sending: false, reason, changedBy, changedAt }, [
      'bankCode',
    ]);
  }

  async resume(em: EntityManager, bankCode: string, changedBy: string, changedAt: Instant): Promise<void> {
    await em.upsert(BankSwitchEntity, { bankCode, sending: true, reason: null, changedBy, changedAt }, [
      'bankCode',
    ]);
  }
}
