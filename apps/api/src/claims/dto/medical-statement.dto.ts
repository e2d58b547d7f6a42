import { CONDITIONS, type Condition } from '@jkk/domain/claim';
import { AlsoCheck } from '../../edge/content-check';
import {
  CodeField,
  DateField,
  Icd10ListField,
  IdentifierListField,
  InstantField,
  ListField,
  TextField,
  WholeField,
} from '../../fields';
import { checkMedicalStatement } from './commands.checks';
import { VersionedRequest } from './commands.dto';

export class DisabilityRequest {
  @TextField({
    max: 3,
    pattern: /^[AB]\d{2}$/,
    example: 'A12',
    description: 'A row of the disability table.',
  })
  code: string;

  @CodeField(['LEFT', 'RIGHT'], { optional: true })
  side?: 'LEFT' | 'RIGHT';

  @WholeField({ min: 1, max: 100, optional: true })
  percent?: number;

  @WholeField({ min: 1, max: 100, optional: true })
  functionLossPercent?: number;
}

/** Form 3b KK 3, or 3b PAK 3 for a disease. */
@AlsoCheck(checkMedicalStatement)
export class MedicalStatementRequest extends VersionedRequest {
  @CodeField(['3b KK 3', '3b PAK 3'])
  form: '3b KK 3' | '3b PAK 3';

  @Icd10ListField({ max: 30 })
  diagnoses: string[];

  @CodeField(['WORK_RELATED', 'NOT_WORK_RELATED', 'UNCERTAIN'])
  finding: 'WORK_RELATED' | 'NOT_WORK_RELATED' | 'UNCERTAIN';

  @CodeField(CONDITIONS)
  condition: Condition;

  @DateField()
  conditionOn: string;

  @ListField(() => DisabilityRequest, { max: 30, min: 0, optional: true })
  disabilities?: DisabilityRequest[];

  @InstantField({ optional: true })
  diedAt?: string;

  @DateField({ optional: true })
  restFrom?: string;

  @DateField({ optional: true })
  restTo?: string;

  @TextField({ max: 60 })
  doctorLicence: string;

  @TextField({ max: 2_000, optional: true })
  note?: string;

  @TextField({ max: 120, optional: true, description: 'Paper form: the doctor who signed it.' })
  signedBy?: string;

  @DateField({ optional: true, description: 'Paper form: when it was signed.' })
  signedOn?: string;

  @IdentifierListField('documentId', { max: 30, min: 0, optional: true })
  documents?: string[];
}
