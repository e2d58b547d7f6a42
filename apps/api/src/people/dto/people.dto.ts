import { ROLES, type Role } from '@jkk/domain/access';
import type { FieldRefusal } from '@jkk/domain/fields';
import { PERSON_STEPS, type PersonStep } from '@jkk/domain/people';
import { PageQuery } from '../../edge/page.dto';
import { CodeField, CodeListField, IdentifierField, NikField, TextField, WholeField } from '../../fields';

export const PERSON_STATES = ['active', 'disabled', 'waiting', 'unknown'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

const VERSION_MAX = 1_000_000;
const NOTE = { max: 500, description: 'Why: kept with the deed and read by auditors.' } as const;
const TOO_SHORT: FieldRefusal = {
  code: 'PASSWORD.TOO_SHORT',
  detail: { id: 'Kata sandi paling sedikit 12 karakter.', en: 'A password has at least 12 characters.' },
};

export class PeopleQuery extends PageQuery {
  @TextField({
    max: 100,
    optional: true,
    description: 'Part of the name, the user name or the organisation.',
  })
  q?: string;

  @CodeField(ROLES, { optional: true })
  role?: Role;

  @CodeField(PERSON_STATES, {
    optional: true,
    description:
      'unknown: who it is was never asked, so they cannot be compared with the persons of a claim.',
  })
  state?: PersonState;
}

class PersonFactsRequest {
  @TextField({ max: 100 })
  name: string;

  @CodeListField(ROLES, { max: ROLES.length })
  roles: Role[];

  @TextField({ max: 100 })
  organisation: string;

  @TextField({ max: 20, optional: true, description: 'Of officers, verifiers, approvers and finance.' })
  branch?: string;

  @TextField({ max: 20, optional: true, description: 'Of hospital staff and doctors.' })
  plkkCode?: string;

  @IdentifierField('employerNumber', { optional: true, description: 'Of an employer.' })
  employerNumber?: string;

  @TextField(NOTE)
  note: string;
}

export class PersonInvitationRequest extends PersonFactsRequest {
  @NikField({ description: 'Who it is: a person has one account for ever.' })
  nik: string;

  @TextField({ max: 64, pattern: /^[a-z0-9._-]{2,64}$/ })
  username: string;
}

export class PersonChangeRequest extends PersonFactsRequest {
  @NikField({ optional: true, description: 'Needed once, where it is not known yet; never another one.' })
  nik?: string;

  @WholeField({ min: 1, max: VERSION_MAX })
  version: number;
}

export class PersonStepRequest {
  @CodeField(PERSON_STEPS)
  step: PersonStep;

  @WholeField({ min: 1, max: VERSION_MAX })
  version: number;

  @TextField(NOTE)
  note: string;
}

export const PROPOSAL_DECISIONS = ['CONFIRM', 'DECLINE'] as const;

export class PersonAnswerRequest {
  @CodeField(PROPOSAL_DECISIONS)
  decision: (typeof PROPOSAL_DECISIONS)[number];

  @WholeField({ min: 1, max: VERSION_MAX })
  version: number;

  @TextField(NOTE)
  note: string;
}

export class NewPasswordRequest {
  @TextField({ max: 100, pattern: /^[A-Za-z0-9_-]{20,100}$/ })
  token: string;

  @TextField({ max: 200, pattern: /^.{12,200}$/, refusal: TOO_SHORT })
  password: string;
}
