import { randomUUID } from 'node:crypto';
import { ROLES } from '@jkk/domain/access';
import type { Role } from '@jkk/domain/access';
import { isNik } from '@jkk/domain/identifiers';
import { conflict } from '@jkk/domain/people';
import { constraintOf, inTransaction } from '@jkk/persistence/database';
import { hashPassword, UserRepository } from '@jkk/persistence/identity';
import type { User } from '@jkk/persistence/identity';
import { systemClock } from '@jkk/platform/clock';
import { BadInputError, EXIT } from '../core/command';
import type { Command, CommandArguments } from '../core/command';
import { withOwnerDatabase } from '../core/database';
import { readPassword } from '../core/password';

const MIN_PASSWORD_LENGTH = 12;
const USERNAME = /^[a-z0-9._-]{2,64}$/;

export const usersAdd: Command = {
  path: ['users', 'add'],
  summary:
    'add a person who may sign in, with the owner role (DATABASE_OWNER_URL); the password is read from the standard input',
  usage: '--username NAME --name "FULL NAME" --nik NIK --roles ROLE[,ROLE] --organisation NAME < PASSWORD',
  details: [`Roles: ${ROLES.join(', ')}`],
  options: {
    username: { type: 'string', help: '2 to 64 of a-z 0-9 . _ -' },
    name: { type: 'string', help: 'the name on screen' },
    nik: { type: 'string', help: 'who it is, 16 digits; a person has one account' },
    roles: { type: 'string', help: 'one or more roles with commas between' },
    organisation: { type: 'string', help: 'name of the organisation' },
    branch: { type: 'string', help: 'branch code of officers, approvers and finance' },
    plkk: { type: 'string', help: 'PLKK code of hospital staff and doctors' },
    employer: { type: 'string', help: 'employer number of an employer' },
  },
  async run({ environment, output, readInput }, { options }) {
    const person = readPerson(options);
    const user = { ...person, passwordHash: await readNewPassword(readInput) };
    await withOwnerDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const users = new UserRepository();
        if (await users.add(em, user)) return;
        const isKnown = await users.hasAccount(em, user.nik ?? '');
        throw new BadInputError(isKnown ? 'The person has an account' : 'The username is taken');
      }).catch(explain),
    );
    output.result({ userId: user.userId }, [`Added ${user.userId}`]);
    return EXIT.ok;
  },
};

function readPerson(options: CommandArguments['options']): Omit<User, 'passwordHash'> {
  const username = required(options, 'username');
  if (!USERNAME.test(username)) throw new BadInputError('--username has 2 to 64 of a-z 0-9 . _ -');
  return {
    userId: randomUUID(),
    username,
    name: required(options, 'name'),
    nik: readNik(required(options, 'nik')),
    roles: readRoles(required(options, 'roles')),
    organisation: required(options, 'organisation'),
    branch: optional(options, 'branch'),
    plkkCode: optional(options, 'plkk'),
    employerNumber: optional(options, 'employer'),
    demo: false,
    active: true,
    createdAt: systemClock.now(),
  };
}

function readNik(text: string): string {
  if (!isNik(text)) throw new BadInputError('--nik has 16 digits with a possible date of birth');
  return text;
}

function readRoles(text: string): Role[] {
  const words = text.split(',').map((word) => word.trim());
  const roles = ROLES.filter((role) => words.includes(role));
  if (roles.length !== words.length) throw new BadInputError(`--roles are of ${ROLES.join(', ')}`);
  if (conflict(roles)) throw new BadInputError('--roles of two duties may not be one person’s');
  return roles;
}

async function readNewPassword(readInput: () => Promise<string>): Promise<string> {
  const password = await readPassword(readInput);
  if (password.length < MIN_PASSWORD_LENGTH) {
    throw new BadInputError(
      `The password on the standard input has at least ${MIN_PASSWORD_LENGTH} characters`,
    );
  }
  return hashPassword(password);
}

const FOREIGN_KEYS: Readonly<Record<string, string>> = {
  app_user_branch_fkey: '--branch is not registered',
  app_user_plkk_fkey: '--plkk is not registered',
  app_user_employer_fkey: '--employer is not registered',
};

function explain(error: unknown): never {
  const sentence = FOREIGN_KEYS[constraintOf(error) ?? ''];
  throw sentence === undefined ? error : new BadInputError(sentence);
}

function required(options: CommandArguments['options'], name: string): string {
  const value = optional(options, name);
  if (value === null) throw new BadInputError(`--${name} is required`);
  return value;
}

function optional(options: CommandArguments['options'], name: string): string | null {
  const value = options[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
