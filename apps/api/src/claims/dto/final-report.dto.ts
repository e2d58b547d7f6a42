import { CONDITIONS, HEIR_RELATIONS, type Condition, type HeirRelation } from '@jkk/domain/claim';
import { AlsoCheck } from '../../edge/content-check';
import {
  CodeField,
  DateField,
  FlagField,
  IdentifierField,
  IdentifierListField,
  ListField,
  NikField,
  ObjectField,
  TextField,
  WholeField,
} from '../../fields';
import { checkFinalReport } from './commands.checks';
import { VersionedRequest } from './commands.dto';

export class AccountRequest {
  @IdentifierField('bankCode', { example: '002' })
  bankCode: string;

  @IdentifierField('accountNumber')
  accountNumber: string;

  @TextField({ max: 120 })
  accountName: string;
}

export class HeirRequest extends AccountRequest {
  @CodeField(HEIR_RELATIONS)
  relation: HeirRelation;

  @TextField({ max: 120 })
  name: string;

  @NikField()
  nik: string;
}

export class GuardianRequest extends AccountRequest {
  @TextField({ max: 120 })
  name: string;

  @NikField()
  nik: string;

  @TextField({ max: 60 })
  relation: string;
}

export class ChildRequest {
  @TextField({ max: 120 })
  name: string;

  @DateField()
  birthDate: string;

  @CodeField(['TK', 'SD', 'SMP', 'SMA', 'PT'])
  level: 'TK' | 'SD' | 'SMP' | 'SMA' | 'PT';

  @WholeField({ min: 1, max: 6 })
  year: number;
}

/** Form 3a KK 2. */
@AlsoCheck(checkFinalReport)
export class FinalReportRequest extends VersionedRequest {
  @CodeField(CONDITIONS)
  condition: Condition;

  @DateField()
  conditionOn: string;

  @FlagField({ optional: true, description: 'PU: whether the employer paid wages during the incapacity.' })
  employerPaidWages?: boolean;

  @ListField(() => HeirRequest, { max: 20, min: 0, optional: true })
  heirs?: HeirRequest[];

  @ListField(() => ChildRequest, { max: 10, min: 0, optional: true })
  children?: ChildRequest[];

  @ObjectField(() => GuardianRequest, { optional: true })
  guardian?: GuardianRequest;

  @IdentifierListField('documentId', { max: 30, min: 0, optional: true })
  documents?: string[];

  @TextField({ max: 2_000, optional: true })
  note?: string;
}
