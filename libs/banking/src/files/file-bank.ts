import { sha256 } from '@jkk/domain/digest';
import {
  PartnerBank,
  type AccountAnswer,
  type BalanceReply,
  type BankStatement,
  type StatusReply,
  type TransferOrder,
  type TransferReply,
} from '../partner-bank.port';
import type { BankProfile } from '../profile/bank-profile';
import { paymentOf } from './payment-file';

/** A partner bank that takes payments and gives statements as files: nothing can be asked, and nothing is ever sent. */
export class FileBank extends PartnerBank {
  constructor(readonly profile: BankProfile) {
    super();
  }

  requestHash(order: TransferOrder): string {
    return sha256(paymentOf(order).markup);
  }

  inquireAccount(): Promise<AccountAnswer> {
    return Promise.resolve({ kind: 'NOT_ASKED', exchange: null, responseCode: null });
  }

  inquireBalance(): Promise<BalanceReply> {
    return Promise.resolve({ availableRupiah: null, exchange: null });
  }

  transfer(): Promise<TransferReply> {
    return refuse();
  }

  transferBulk(): Promise<TransferReply> {
    return refuse();
  }

  /** Of what was sent over an interface before: nothing is heard about it until the statement shows it. */
  inquireStatus(): Promise<StatusReply> {
    const nothing = { code: null, bankReference: null, contradicts: false, exchange: null };
    return Promise.resolve({ verdict: 'NOTHING', ...nothing });
  }

  readStatement(): Promise<BankStatement> {
    return refuse();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const refuse = (): Promise<never> => Promise.reject(new Error('A bank of files has no interface'));
