import { ROLES } from '@jkk/domain/access';
import { PERSON_DEEDS, PERSON_STEPS, PROPOSALS } from '@jkk/domain/people';
import { CodeOut, FlagOut, InstantOut, ListOut, ObjectOut, OpenOut, TextOut, WholeOut } from '../../fields';

export class PersonFactsView {
  @TextOut()
  name: string;

  @TextOut({ nullable: true, description: 'Who it is; null in accounts that are older than the question.' })
  nik: string | null;

  @CodeOut(ROLES, { list: true })
  roles: string[];

  @TextOut()
  organisation: string;

  @TextOut({ nullable: true })
  branch: string | null;

  @TextOut({ nullable: true })
  plkkCode: string | null;

  @TextOut({ nullable: true })
  employerNumber: string | null;
}

export class PersonProposalView {
  @CodeOut(PROPOSALS)
  kind: string;

  @TextOut({ description: 'Name of the administrator who proposed it.' })
  by: string;

  @InstantOut()
  at: string;

  @TextOut()
  note: string;

  @ObjectOut(() => PersonFactsView, { description: 'What the person would be.' })
  facts: PersonFactsView;
}

export class PersonView extends PersonFactsView {
  @TextOut()
  userId: string;

  @TextOut()
  username: string;

  @FlagOut({ description: 'False: cannot sign in, and is in no session.' })
  active: boolean;

  @WholeOut()
  version: number;

  @InstantOut()
  createdAt: string;

  @WholeOut({ description: 'Sessions that are open now.' })
  sessions: number;

  @InstantOut({ nullable: true })
  seenAt: string | null;

  @InstantOut({ nullable: true, description: 'Until when the link for a new password holds.' })
  linkUntil: string | null;

  @ObjectOut(() => PersonProposalView, { nullable: true })
  proposal: PersonProposalView | null;

  @CodeOut(['CHANGE', ...PERSON_STEPS, 'ANSWER'], { list: true })
  allowedCommands: string[];
}

export class PeopleListResponse {
  @ListOut(() => PersonView)
  items: PersonView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class PersonDeedView {
  @CodeOut(PERSON_DEEDS)
  deed: string;

  @TextOut()
  by: string;

  @InstantOut()
  at: string;

  @TextOut()
  note: string;

  @OpenOut({ description: 'What the facts were and became, where they changed.' })
  content: Record<string, unknown>;
}

export class PersonResponse extends PersonView {
  @ListOut(() => PersonDeedView, { description: 'What was done, newest first.' })
  deeds: PersonDeedView[];
}

export class PasswordLinkView {
  @TextOut({ description: 'Shown once; stored nowhere in clear.' })
  token: string;

  @InstantOut()
  expiresAt: string;
}

/** The person after the step; `link` where one was made. */
export class PersonStepResponse {
  @ObjectOut(() => PersonResponse)
  person: PersonResponse;

  @ObjectOut(() => PasswordLinkView, { nullable: true })
  link: PasswordLinkView | null;

  @FlagOut({ description: 'True: nothing has changed yet, a second administrator is asked.' })
  proposed: boolean;
}
