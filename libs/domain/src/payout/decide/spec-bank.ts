import type { InquiryVerdict } from '../transfer-status';
import type { StatementLine } from './statement-line';
import type { TransferAnswer } from './sending';

/** What really becomes of a transfer at the bank, whatever it answers. */
export type Fate = 'PAY_NOW' | 'PAY_LATER' | 'NEVER' | 'REFUSE' | 'HOLD' | 'NOT_ACCEPTED';

interface Order {
  readonly reference: string;
  readonly amountSen: number;
  fate: 'QUEUED' | 'PAID' | 'RETURNED' | 'NOTHING';
  bookAt: number;
}

export type Printed = StatementLine;

/** A bank with its own books, which the engine never sees: it sees answers and statement lines only. */
export class ModelBank {
  readonly lines: Printed[] = [];
  balanceSen: number;
  private readonly orders: Order[] = [];
  private nextLine = 1;

  constructor(
    readonly openingSen: number,
    private readonly horizon: number,
  ) {
    this.balanceSen = openingSen;
  }

  /** The truth about a transfer as an answer that says it. */
  transfer(reference: string, amountRupiah: number, fate: Fate, now: number): TransferAnswer {
    const order: Order = { reference, amountSen: amountRupiah * 100, fate: 'NOTHING', bookAt: now };
    this.orders.push(order);
    if (fate === 'PAY_NOW') this.book(order, now);
    if (fate === 'PAY_LATER') Object.assign(order, { fate: 'QUEUED', bookAt: now + this.horizon / 2 });
    return { class: CLASS_OF[fate], responseCode: null, bankReference: null };
  }

  /** Books what is due. */
  run(now: number): void {
    for (const order of this.orders) {
      if (order.fate === 'QUEUED' && order.bookAt <= now) this.book(order, now);
    }
  }

  verdictOn(reference: string): InquiryVerdict {
    const fates = this.orders.filter((order) => order.reference === reference).map((order) => order.fate);
    if (fates.includes('RETURNED')) return 'RETURNED';
    if (fates.includes('PAID')) return 'PAID';
    return fates.includes('QUEUED') ? 'UNDER_WAY' : 'DENIED';
  }

  /** A debit long after the bank had said no: it breaks its word. */
  breakWord(now: number): void {
    const denied = this.orders.find((order) => order.fate === 'NOTHING');
    if (denied !== undefined) this.book(denied, now);
  }

  returnMoney(feeSen: number, now: number): void {
    const paid = this.orders.find((order) => order.fate === 'PAID');
    if (paid === undefined) return;
    paid.fate = 'RETURNED';
    this.print('CREDIT', paid.amountSen - feeSen, `RETUR ${paid.reference}`, now);
  }

  print(
    direction: 'CREDIT' | 'DEBIT',
    amountSen: number,
    remark: string,
    now: number,
    status = 'SUCCESS',
  ): void {
    this.balanceSen += direction === 'CREDIT' ? amountSen : -amountSen;
    const bookedAt = new Date(now).toISOString();
    this.lines.push({ lineId: this.nextLine, direction, amountSen, remark, status, bookedAt });
    this.nextLine += 1;
  }

  /** How often the payee has been paid and has kept it. */
  get paidAndKept(): number {
    return this.orders.filter((order) => order.fate === 'PAID').length;
  }

  /** Whether an order waits in the bank's queue. */
  get isWorking(): boolean {
    return this.orders.some((order) => order.fate === 'QUEUED');
  }

  private book(order: Order, now: number): void {
    order.fate = 'PAID';
    this.print('DEBIT', order.amountSen, `TRF ${order.reference} KLAIM`, now);
  }
}

const CLASS_OF: Readonly<Record<Fate, TransferAnswer['class']>> = {
  PAY_NOW: 'CLAIMED_PAID',
  PAY_LATER: 'PENDING',
  NEVER: 'UNKNOWN',
  REFUSE: 'REJECTED',
  HOLD: 'HOLD',
  NOT_ACCEPTED: 'NOT_ACCEPTED',
};
