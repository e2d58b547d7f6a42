import { PAYOUT_STATES, type PayoutState } from '@jkk/domain/claim';
import { PageQuery } from '../../edge/page.dto';
import { CodeField, IdentifierField, IdentifierListField, TextField } from '../../fields';

export class CreateBatchRequest {
  @IdentifierListField('payoutId', { max: 5_000 })
  payoutIds: string[];
}

export class ReleaseRequest {
  @TextField({
    max: 64,
    pattern: /^[0-9a-f]{64}$/,
    description: 'The hash of the batch as the releaser has seen it.',
  })
  hash: string;
}

export class HoldDecisionRequest {
  @CodeField(['PAY', 'CANCEL'])
  decision: 'PAY' | 'CANCEL';

  @TextField({ max: 2_000 })
  note: string;
}

export class PayoutQuery extends PageQuery {
  @CodeField(PAYOUT_STATES, { optional: true })
  state?: PayoutState;

  @IdentifierField('claimNumber', { optional: true })
  claimNumber?: string;
}
