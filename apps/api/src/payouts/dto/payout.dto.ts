import { PAYOUT_STATES, type PayoutState } from '@jkk/domain/claim';
import { AccountRequest } from '../../claims/dto/final-report.dto';
import { PageQuery } from '../../edge/page.dto';
import { CodeField, IdentifierField, IdentifierListField, ObjectField, TextField } from '../../fields';

export class CreateBatchRequest {
  @IdentifierListField('payoutId', { max: 500 })
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

export class ReplacementPayeeRequest extends AccountRequest {
  @TextField({ max: 120, optional: true })
  name?: string;
}

export class PayoutQuery extends PageQuery {
  @CodeField(PAYOUT_STATES, { optional: true })
  state?: PayoutState;

  @IdentifierField('claimNumber', { optional: true })
  claimNumber?: string;
}

export class ReplacementRequest {
  @ObjectField(() => ReplacementPayeeRequest)
  payee: ReplacementPayeeRequest;

  @TextField({ max: 2_000 })
  note: string;
}
