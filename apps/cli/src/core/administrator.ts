import type { Role } from '@jkk/domain/access';
import { UserRepository, verifyPassword, type User } from '@jkk/persistence/identity';
import type { EntityManager } from 'typeorm';
import { BadInputError } from './command';

/** Help of the commands that a named administrator gives. */
export const ADMINISTRATOR_HELP = 'The password of --by is read from the standard input.';
/** The same for those that others may give, too. */
export const PERSON_HELP = 'The password of --by is read from the standard input.';

/**
 * Who types this password and has one of these roles. Throws BadInputError, in the same words for a wrong name, a wrong
 * password and a person without the role.
 */
export async function identifyPerson(
  em: EntityManager,
  username: string,
  password: string,
  roles: readonly Role[],
): Promise<User> {
  const user = await new UserRepository().findByUsername(em, username);
  const person = user?.active && user.roles.some((role) => roles.includes(role)) ? user : undefined;
  const known = await verifyPassword(password, person?.passwordHash);
  if (!known || person === undefined) {
    const who = roles.length === 1 && roles[0] === 'ADMIN' ? 'administrator' : 'person of this role';
    throw new BadInputError(`--by and the password on the standard input are no active ${who}`);
  }
  return person;
}

/** The id of the administrator who types this password; throws as above. */
export const identifyAdministrator = async (
  em: EntityManager,
  username: string,
  password: string,
): Promise<string> => (await identifyPerson(em, username, password, ['ADMIN'])).userId;
