import type { Loose } from './loose';

/** What a test asks the banks themselves: the true credits, and what is to go wrong. */

export interface SimulatedAccount {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly name: string;
  readonly status?: 'ACTIVE' | 'CLOSED' | 'DORMANT';
}

export interface TrueCredit {
  readonly partnerReference: string;
  readonly payingBankCode: string;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly amount: number;
  readonly bookedAt: string;
  readonly returnedAt: string | null;
}

export interface TrueCredits {
  readonly count: number;
  readonly total: number;
  readonly netCount: number;
  readonly netTotal: number;
  readonly credits: readonly TrueCredit[];
}

export interface ArmedFault {
  readonly bankCode: string;
  readonly service: '11' | '14' | '15' | '16' | '17' | '18' | '20' | '36' | '73';
  readonly fault: string;
  readonly count?: number;
  readonly delayMs?: number;
  readonly accountNumber?: string;
  readonly partnerReference?: string;
  readonly booked?: boolean;
  readonly answer?: '202' | '504';
  readonly value?: string;
}

export interface HeldRequest {
  readonly bankCode: string;
  readonly service: string;
  readonly fault: string;
  readonly partnerReference?: string;
}

export class SimulatorAdmin {
  constructor(readonly url: string) {}

  async openAccounts(accounts: readonly SimulatedAccount[]): Promise<void> {
    if (accounts.length > 0) await this.call('POST', '/accounts', { accounts });
  }

  async balanceOf(bankCode: string, accountNumber: string): Promise<number> {
    return (await this.call('GET', `/accounts/${bankCode}/${accountNumber}`)).balance;
  }

  creditsOfAccount(accountNumber: string): Promise<TrueCredits> {
    return this.call('GET', `/credits?accountNumber=${accountNumber}`);
  }

  creditsOfReference(partnerReference: string): Promise<TrueCredits> {
    return this.call('GET', `/credits?partnerReference=${partnerReference}`);
  }

  async arm(fault: ArmedFault): Promise<void> {
    await this.call('POST', '/faults', fault);
  }

  async faults(): Promise<readonly (ArmedFault & { remaining: number; hits: number })[]> {
    return (await this.call('GET', '/faults')).faults;
  }

  async clearFaults(): Promise<void> {
    await this.call('DELETE', '/faults');
  }

  async holding(): Promise<readonly HeldRequest[]> {
    return (await this.call('GET', '/holding')).holding;
  }

  async bounce(partnerReference: string, reason: string): Promise<void> {
    await this.call('POST', '/returns', { partnerReference, reason });
  }

  /** Somebody pays into an account. */
  async payIn(bankCode: string, accountNumber: string, amount: number, remark: string): Promise<void> {
    await this.call('POST', '/fundings', { bankCode, accountNumber, amount, remark });
  }

  async advance(seconds: number): Promise<void> {
    await this.call('POST', '/clock', { advanceSeconds: seconds });
  }

  balances(): Promise<{ sum: number; wrongBalances: number; balances: readonly Loose[] }> {
    return this.call('GET', '/balances');
  }

  private async call(method: string, path: string, body?: unknown): Promise<Loose> {
    const response = await fetch(`${this.url}/__sim${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`simulator: ${method} ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  }
}
