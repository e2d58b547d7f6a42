import { ATTEMPT_STATES } from '@jkk/domain/payout';
import { CodeOut, FlagOut, InstantOut, ListOut, TextOut, WholeOut } from '../../fields';

export class DivisiblePaymentView {
  @TextOut()
  payoutId: string;

  @TextOut({ description: 'The reference that DIVIDE names.' })
  reference: string;

  @TextOut()
  claimNumber: string;

  @TextOut()
  payeeName: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @CodeOut(ATTEMPT_STATES)
  state: string;

  @InstantOut()
  sentAt: string;
}

export class DivisibleLineResponse {
  @WholeOut({ description: 'What the parts have to come to, in sen.' })
  amountSen: number;

  @FlagOut({
    description: 'Whether the contract says that the bank books its fee in one line with payments.',
  })
  mayHaveFee: boolean;

  @ListOut(() => DivisiblePaymentView, {
    description: 'Payments of the bulk that the line names, or those that no line proves yet; newest first.',
  })
  items: DivisiblePaymentView[];
}
