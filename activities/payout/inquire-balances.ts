import type { DataSource } from 'typeorm';
import type { PartnerBanks } from '@jkk/banking';
import type { BalancesWorkflowInput, BankBalance } from '@jkk/contracts/temporal';
import type { Logger } from '@jkk/platform/logging';
import { DatabaseWireRecorder, storeAnswer } from './recorder';

/** Asks banks what is on our accounts. */
export class BalanceInquirer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly banks: PartnerBanks,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  inquire({ bankCodes }: BalancesWorkflowInput): Promise<readonly BankBalance[]> {
    return Promise.all(bankCodes.map((bankCode) => this.inquireOne(bankCode)));
  }

  private async inquireOne(bankCode: string): Promise<BankBalance> {
    const bank = this.banks.get(bankCode);
    const { availableRupiah, exchange } = await bank.inquireBalance(
      new DatabaseWireRecorder(this.dataSource),
    );
    const outcome = availableRupiah === null ? 'UNAVAILABLE' : 'BALANCE';
    await storeAnswer(this.dataSource.manager, exchange, outcome);
    if (availableRupiah === null) this.logger.warn({ bankCode }, 'a bank does not tell its balance');
    return { bankCode, availableRupiah };
  }
}
