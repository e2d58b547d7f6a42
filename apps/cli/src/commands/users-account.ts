import { isAccountNumber, isBankCode } from '@jkk/domain/identifiers';
import { inTransaction } from '@jkk/persistence/database';
import { UserRepository } from '@jkk/persistence/identity';
import { systemClock } from '@jkk/platform/clock';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';

export const usersAccount: Command = {
  path: ['users', 'account'],
  summary:
    'note a bank account of a member of the staff; a benefit that goes to it is held for two more persons',
  usage: '--username NAME --bank CODE --account NUMBER',
  details: ['Noted once, an account stays noted.'],
  options: {
    username: { type: 'string', help: 'whose account it is' },
    bank: { type: 'string', help: 'three digits' },
    account: { type: 'string', help: '5 to 20 digits' },
  },
  async run({ environment, output }, { options }) {
    const [username, bankCode, accountNumber] = ['username', 'bank', 'account'].map((name) =>
      String(options[name] ?? ''),
    ) as [string, string, string];
    if (!isBankCode(bankCode)) throw new BadInputError('--bank has three digits');
    if (!isAccountNumber(accountNumber)) throw new BadInputError('--account has 5 to 20 digits');
    const users = new UserRepository();
    await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const user = await users.findByUsername(em, username);
        if (user === undefined) throw new BadInputError('--username is not known');
        await users.addAccount(em, user.userId, { bankCode, accountNumber }, systemClock.now());
      }),
    );
    output.result({ username }, [`Noted for ${username}`]);
    return EXIT.ok;
  },
};
