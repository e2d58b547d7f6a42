import { ROLES, type Role } from '@jkk/domain/access';
import { CodeOut, InstantOut, ObjectOut, TextField, TextOut } from '../../fields';

export class SignInRequest {
  @TextField({ max: 100 })
  username: string;

  @TextField({ max: 200 })
  password: string;
}

export class SignedInUser {
  @TextOut()
  id: string;

  @TextOut()
  name: string;

  @CodeOut(ROLES, { list: true })
  roles: Role[];

  @TextOut()
  organisation: string;

  @TextOut({ optional: true, description: 'Branch of officers, approvers and finance.' })
  branch?: string;

  @TextOut({ optional: true, description: 'Hospital of PLKK staff and doctors.' })
  plkkCode?: string;

  @TextOut({ optional: true, description: 'Employer of an EMPLOYER user.' })
  employerNumber?: string;
}

export class SessionResponse {
  @InstantOut()
  expiresAt: string;

  @ObjectOut(() => SignedInUser)
  user: SignedInUser;
}

export class SignInResponse extends SessionResponse {
  @TextOut({ description: 'For `Authorization: Bearer`; shown once and never stored in clear.' })
  accessToken: string;
}
