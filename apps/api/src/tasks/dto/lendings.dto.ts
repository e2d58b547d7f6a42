import { APPROVERS } from '@jkk/domain/access';
import {
  CodeField,
  CodeOut,
  DateField,
  DateOut,
  FlagOut,
  IdentifierField,
  ListOut,
  TextField,
  TextOut,
  WholeField,
  WholeOut,
} from '../../fields';

type Approver = (typeof APPROVERS)[number];

export class LendAuthorityRequest {
  @IdentifierField('documentId', {
    description: 'Another approver: of the branch, or of any for the region.',
  })
  to: string;

  @CodeField(APPROVERS, { description: 'One of the caller’s own roles.' })
  role: Approver;

  @DateField()
  firstDay: string;

  @DateField()
  lastDay: string;

  @TextField({ max: 200 })
  reason: string;
}

export class LentAuthorityEndRequest {
  @WholeField({ min: 1, max: Number.MAX_SAFE_INTEGER })
  lentId: number;
}

class LentAuthorityView {
  @WholeOut()
  lentId: number;

  @TextOut({ description: 'Whose authority it is.' })
  from: string;

  @TextOut()
  to: string;

  @CodeOut(APPROVERS)
  role: Approver;

  @DateOut()
  firstDay: string;

  @DateOut({ description: 'Its last day; days end at midnight in WIB.' })
  lastDay: string;

  @TextOut()
  reason: string;

  @FlagOut({ description: 'The caller has lent it and may end it.' })
  isOwn: boolean;
}

class BorrowerView {
  @TextOut()
  userId: string;

  @TextOut()
  name: string;
}

export class LentAuthoritiesResponse {
  @ListOut(() => LentAuthorityView, { description: 'Those of today and later, the earliest first.' })
  items: LentAuthorityView[];

  @ListOut(() => BorrowerView, { description: 'To whom the caller may lend.' })
  borrowers: BorrowerView[];
}
