import { BENEFIT_TYPES, type BenefitType } from '@jkk/domain/benefits';
import { PAYEE_KINDS, type PayeeKind } from '@jkk/domain/claim';
import { AlsoCheck } from '../../edge/content-check';
import {
  CodeField,
  FlagField,
  IdentifierField,
  IdentifierListField,
  ObjectField,
  OpenObjectField,
  TextField,
  TextListField,
  checkText,
} from '../../fields';
import { VersionedRequest } from '../../claims/dto/commands.dto';
import { checkBenefitDecision, checkBenefitRequest, checkCompleteness } from './benefit.checks';

export class PayeeRequest {
  @CodeField(PAYEE_KINDS)
  kind: PayeeKind;

  @TextField({ max: 120, optional: true })
  name?: string;

  @IdentifierField('bankCode', { optional: true, description: 'May be left out for EMPLOYER and PLKK.' })
  bankCode?: string;

  @IdentifierField('accountNumber', { optional: true })
  accountNumber?: string;

  @TextField({ max: 120, optional: true })
  accountName?: string;
}

/** A requested entitlement, or its correction. */
@AlsoCheck(checkBenefitRequest)
export class BenefitRequest extends VersionedRequest {
  @CodeField(BENEFIT_TYPES)
  type: BenefitType;

  @OpenObjectField({
    description: 'The line of the calculator without `type`; `{}` where nothing is needed.',
  })
  details: Record<string, unknown>;

  @ObjectField(() => PayeeRequest)
  payee: PayeeRequest;

  @IdentifierListField('documentId', { max: 30, min: 0, optional: true })
  documents?: string[];

  @FlagField({ optional: true, description: 'Claim officer only: the documents checklist is met.' })
  complete?: boolean;

  @TextField({ max: 2_000, optional: true })
  note?: string;
}

@AlsoCheck(checkCompleteness)
export class CompletenessRequest extends VersionedRequest {
  @FlagField()
  complete: boolean;

  @TextListField(checkText({ max: 60 }), { max: 30, min: 0, optional: true, distinct: true })
  missing?: string[];

  @TextField({ max: 2_000, optional: true })
  note?: string;
}

export class ProposalRequest extends VersionedRequest {
  @TextField({ max: 2_000, optional: true })
  note?: string;
}

@AlsoCheck(checkBenefitDecision)
export class BenefitDecisionRequest extends VersionedRequest {
  @CodeField(['APPROVE', 'RETURN', 'REFUSE'])
  decision: 'APPROVE' | 'RETURN' | 'REFUSE';

  @TextField({ max: 60, optional: true, description: 'Required for RETURN and REFUSE.' })
  reasonCode?: string;

  @TextField({ max: 200, optional: true, description: 'Required for RETURN and REFUSE.' })
  ruleCited?: string;

  @TextField({ max: 2_000, optional: true })
  note?: string;
}
