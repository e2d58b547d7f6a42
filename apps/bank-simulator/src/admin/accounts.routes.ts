import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { inTransaction } from '../database/database';
import type { Queryable } from '../database/database';
import { findAccount, listAccounts, putAccount } from '../ledger/accounts';
import type { Account, AccountStatus } from '../ledger/accounts';
import { sumOfBooks, wrongBalances } from '../ledger/ledger';
import { fund } from '../ledger/open-books';
import { accountNumber, bankCode, check, findingsOf, integer, oneOf, shortText } from './check';
import { Problem } from './problem';

const ACCOUNT_FIELDS = {
  bankCode: { rule: bankCode, required: true },
  accountNumber: { rule: accountNumber, required: true },
  name: { rule: shortText, required: true },
  status: { rule: oneOf('ACTIVE', 'CLOSED', 'DORMANT') },
};
const MAX_ACCOUNTS = 5_000;

interface AccountBody {
  bankCode: string;
  accountNumber: string;
  name: string;
  status?: AccountStatus;
}

export function registerAccountRoutes(server: FastifyInstance, { db }: App): void {
  server.post('/__sim/accounts', async (request, reply) => {
    const many = listOfAccounts(request.body);
    const bodies = many ?? [check(request.body, ACCOUNT_FIELDS) as unknown as AccountBody];
    const accounts = await inTransaction(db, (tx) => putAll(tx, bodies));
    return reply.code(200).send(many ? { count: accounts.length } : accounts[0]);
  });

  server.get<{ Params: { bank: string; number: string } }>(
    '/__sim/accounts/:bank/:number',
    async (request) => {
      const { bank, number } = request.params;
      const wrong = [bankCode(bank), accountNumber(number)].some((detail) => detail !== undefined);
      if (wrong) throw new Problem(404, 'Nobody opened this account.');
      const account = await findAccount(db, { bankCode: bank, accountNumber: number });
      if (account === undefined) throw new Problem(404, 'Nobody opened this account.');
      return account;
    },
  );

  server.post('/__sim/fundings', async (request) => {
    const body = check(request.body, {
      bankCode: { rule: bankCode, required: true },
      accountNumber: { rule: accountNumber, required: true },
      amount: { rule: integer(1, 1e15), required: true },
      remark: { rule: shortText },
    }) as { bankCode: string; accountNumber: string; amount: number; remark?: string };
    return inTransaction(db, async (tx) => {
      if (!(await findAccount(tx, body))) throw new Problem(404, 'Nobody opened this account.');
      await fund(tx, body, body.amount, body.remark ?? 'SETORAN');
      return findAccount(tx, body);
    });
  });

  server.get('/__sim/balances', async () => ({
    sum: await sumOfBooks(db),
    wrongBalances: await wrongBalances(db),
    balances: await listAccounts(db),
  }));
}

/** `{ "accounts": [...] }` opens many at once, all or none. */
function listOfAccounts(body: unknown): AccountBody[] | undefined {
  if (typeof body !== 'object' || body === null || !('accounts' in body)) return undefined;
  const { accounts } = check(body, {
    accounts: {
      rule: (value) =>
        Array.isArray(value) && value.length >= 1 && value.length <= MAX_ACCOUNTS
          ? undefined
          : `must be a list of 1 to ${MAX_ACCOUNTS} accounts`,
      required: true,
    },
  }) as { accounts: AccountBody[] };
  const findings = accounts.flatMap((account, i) => findingsOf(account, ACCOUNT_FIELDS, `/accounts/${i}`));
  if (findings.length > 0) throw new Problem(422, 'The request is not valid.', findings);
  return accounts;
}

/** In one order, so that two lists with the same accounts wait for each other. */
async function putAll(tx: Queryable, bodies: readonly AccountBody[]): Promise<Account[]> {
  const key = (one: AccountBody) => `${one.bankCode}/${one.accountNumber}`;
  const sorted = [...bodies].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const accounts: Account[] = [];
  for (const body of sorted) {
    accounts.push(await putAccount(tx, { status: 'ACTIVE', ...body, kind: 'CUSTOMER' }));
  }
  return accounts;
}
