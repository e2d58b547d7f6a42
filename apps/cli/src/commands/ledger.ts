import { endOfDay, parseLocalDate, startOfDay, type LocalDate } from '@jkk/domain/calendar';
import { DEBTOR_CODES, type Receivable } from '@jkk/domain/ledger';
import { formatRupiah } from '@jkk/domain/money';
import { LedgerViewRepository } from '@jkk/persistence/ledger';
import { listReceivables } from '@jkk/persistence/reconciliation';
import type { EntityManager } from 'typeorm';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';

const views = new LedgerViewRepository();
const ACCOUNT = /^[A-Z_]+(:[0-9]+)*$/;
const LINES = 100;
const PAGE = 1_000;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function dayIn(option: string | boolean | undefined): LocalDate | null {
  if (typeof option !== 'string') return null;
  const day = parseLocalDate(option);
  if (day === undefined) throw new BadInputError('A day is written YYYY-MM-DD.');
  return day;
}

export const ledgerTrialBalance: Command = {
  path: ['ledger'],
  summary: 'print the trial balance: every account with its debits, credits and balance',
  details: ['Ends with 1 when debits and credits differ.'],
  async run({ environment, output }) {
    const accounts = await withAppDatabase(environment, ({ manager }) => views.trialBalance(manager));
    const debitRupiah = sum(accounts.map((each) => each.debitRupiah));
    const creditRupiah = sum(accounts.map((each) => each.creditRupiah));
    output.result({ debitRupiah, creditRupiah, accounts }, [
      ...accounts.map(
        (each) =>
          `${each.account}: debit ${formatRupiah(each.debitRupiah)}, credit ${formatRupiah(each.creditRupiah)}, balance ${formatRupiah(each.balanceRupiah)}`,
      ),
      `All: debit ${formatRupiah(debitRupiah)}, credit ${formatRupiah(creditRupiah)}`,
    ]);
    return debitRupiah === creditRupiah ? EXIT.ok : EXIT.findings;
  },
};

export const ledgerStatement: Command = {
  path: ['ledger', 'statement'],
  summary: `print the last ${LINES} lines of an account, newest first, with the balance after each`,
  usage: 'ACCOUNT [--from YYYY-MM-DD] [--to YYYY-MM-DD]',
  options: {
    from: { type: 'string', help: 'the first day, in WIB' },
    to: { type: 'string', help: 'the last day, in WIB' },
  },
  positionals: { min: 1, max: 1 },
  async run({ environment, output }, { positionals: [account = ''], options }) {
    if (!ACCOUNT.test(account)) {
      throw new BadInputError('An account looks like BENEFIT_PAYABLE or CASH:002:123.');
    }
    const [first, last] = [dayIn(options['from']), dayIn(options['to'])];
    const { items: lines } = await withAppDatabase(environment, ({ manager }) =>
      views.statement(manager, account, {
        from: first === null ? null : startOfDay(first, 'WIB'),
        to: last === null ? null : endOfDay(last, 'WIB'),
        limit: LINES,
      }),
    );
    output.result({ account, lines }, [
      ...lines.map(
        ({ at, event, claimNumber, amountRupiah, balanceRupiah }) =>
          `${at} ${event} ${claimNumber ?? '-'} ${formatRupiah(amountRupiah)}, balance ${formatRupiah(balanceRupiah)}`,
      ),
    ]);
    return EXIT.ok;
  },
};

/** All of them, page after page. */
async function allReceivables(em: EntityManager): Promise<Receivable[]> {
  const filter = { branch: null, claimNumber: null, debtors: DEBTOR_CODES, before: null, limit: PAGE };
  const found: Receivable[] = [];
  let page = await listReceivables(em, filter);
  for (; page.next !== null; page = await listReceivables(em, { ...filter, cursor: page.next })) {
    found.push(...page.items);
  }
  return [...found, ...page.items];
}

export const ledgerReceivables: Command = {
  path: ['ledger', 'receivables'],
  summary: 'print what other payers owe, by claim, the oldest first',
  async run({ environment, output }) {
    const owed = await withAppDatabase(environment, ({ manager }) => allReceivables(manager));
    output.result({ receivables: owed }, [
      ...owed.map(
        ({ claimNumber, payer, balanceRupiah, since }) =>
          `${claimNumber} ${payer} ${formatRupiah(balanceRupiah)}, since ${since}`,
      ),
      `All: ${formatRupiah(sum(owed.map(({ balanceRupiah }) => balanceRupiah)))}`,
    ]);
    return EXIT.ok;
  },
};
