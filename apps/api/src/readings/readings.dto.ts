import { ROLES } from '@jkk/domain/access';
import { READ_THINGS, type ReadThing } from '@jkk/domain/claim/readings';
import { PageQuery } from '../edge/page.dto';
import {
  CodeField,
  CodeOut,
  DateField,
  IDENTIFIERS,
  InstantOut,
  ListOut,
  TextField,
  TextOut,
} from '../fields';

export class ClaimReadingQuery extends PageQuery {}

export class ReadingQuery extends PageQuery {
  @TextField({ max: 20, pattern: /^JKK-\d{4}-\d{7,9}$/, optional: true })
  claimNumber?: string;

  @TextField({ max: 36, pattern: IDENTIFIERS.documentId.pattern, optional: true, description: 'Who read.' })
  userId?: string;

  @CodeField(READ_THINGS, { optional: true })
  what?: ReadThing;

  @DateField({ optional: true, description: 'The first day, in WIB.' })
  from?: string;

  @DateField({ optional: true, description: 'The last day, in WIB.' })
  to?: string;
}

export class ReadingView {
  @InstantOut({ description: 'For the first time within this quarter of an hour; of a look-up, each time.' })
  at: string;

  @TextOut()
  userId: string;

  @TextOut()
  username: string;

  @TextOut()
  name: string;

  @CodeOut(ROLES, { list: true, description: 'What the reader was at that moment.' })
  roles: string[];

  @CodeOut(READ_THINGS)
  what: ReadThing;

  @TextOut({
    description:
      'The number of the claim, the id of the file or of the letter, or the number of the card; NIK where nobody has it.',
  })
  subject: string;

  @TextOut({
    nullable: true,
    description: 'Null for an own file that no claim had yet, and for a person who was looked for.',
  })
  claimNumber: string | null;
}

export class ReadingsResponse {
  @ListOut(() => ReadingView, { description: 'The newest first.' })
  items: ReadingView[];

  @TextOut({ nullable: true })
  next: string | null;
}
