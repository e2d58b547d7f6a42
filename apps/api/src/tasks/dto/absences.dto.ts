import {
  DateField,
  DateOut,
  IdentifierField,
  ListOut,
  TextField,
  TextOut,
  WholeField,
  WholeOut,
} from '../../fields';

export class AbsenceRequest {
  @IdentifierField('documentId', {
    optional: true,
    description: 'Somebody of the branch, for its head; oneself where it is left out.',
  })
  userId?: string;

  @DateField()
  firstDay: string;

  @DateField()
  lastDay: string;

  @TextField({ max: 200 })
  note: string;
}

export class AbsenceEndRequest {
  @WholeField({ min: 1, max: Number.MAX_SAFE_INTEGER })
  absenceId: number;
}

class AbsenceView {
  @WholeOut()
  absenceId: number;

  @TextOut()
  userId: string;

  @TextOut()
  name: string;

  @DateOut()
  firstDay: string;

  @DateOut({ description: 'The last day away; days end at midnight in WIB.' })
  lastDay: string;

  @TextOut()
  note: string;

  @TextOut({ description: 'Who entered it.' })
  by: string;
}

export class AbsencesResponse {
  @ListOut(() => AbsenceView, { description: 'Those of today and later, the earliest first.' })
  items: AbsenceView[];
}
