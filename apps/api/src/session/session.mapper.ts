import type { Caller } from '../edge/caller';
import type { SessionResponse } from './dto/session.dto';

export function toSessionResponse({ actor, name, expiresAt }: Caller): SessionResponse {
  const { userId, roles, organisation, branch, plkkCode, employerNumber } = actor;
  return {
    expiresAt,
    user: {
      id: userId,
      name,
      roles: [...roles],
      organisation,
      ...(branch === undefined ? {} : { branch }),
      ...(plkkCode === undefined ? {} : { plkkCode }),
      ...(employerNumber === undefined ? {} : { employerNumber }),
    },
  };
}
