import { UserRepository, verifyPassword } from '@jkk/persistence/identity';
import type { EntityManager } from 'typeorm';
import { BadInputError } from './command';

/** Help of the commands that a named administrator gives. */
export const ADMINISTRATOR_HELP = 'The password of --by is read from the standard input.';

/**
 * The id of the administrator who types this password. Throws BadInputError, in the same words for a wrong name, a wrong
 * password and a person without the role.
 */
export async function identifyAdministrator(
  em: EntityManager,
  username: string,
  password: string,
): Promise<string> {
  const user = await new UserRepository().findByUsername(em, username);
  const administrator = user?.active && user.roles.includes('ADMIN') ? user : undefined;
  const known = await verifyPassword(password, administrator?.passwordHash);
  if (!known || administrator === undefined) {
    throw new BadInputError('--by and the password on the standard input are no active administrator');
  }
  return administrator.userId;
}
