import { addMilliseconds, type Instant } from '../../calendar';
import { isSamePerson } from '../../payees';
import type { AccountDoubt } from '../../payout';
import type { Benefit, Claim, Payee } from '../claim';
import type { BankAccount } from '../forms';

/** Who else has an account, over all claims and payouts. */
export interface AccountHolders {
  readonly isShared: boolean;
  readonly isOfStaff: boolean;
  /** Which of those who work here. */
  readonly staffId?: string | null;
  /** An employer or a hospital was given it within the last days. */
  readonly isNewInRegister: boolean;
}

export const NO_HOLDERS: AccountHolders = { isShared: false, isOfStaff: false, isNewInRegister: false };

/** An account that is younger than this beside another one of the same person is looked at twice (provenance: model). */
const RECENT_MS = 7 * 24 * 3_600_000;

/** From when on an account counts as changed lately. */
export const recentSince = (now: Instant): Instant => addMilliseconds(now, -RECENT_MS);

/** What makes the account of this benefit worth a second look, the gravest first. */
export function accountDoubts(
  claim: Claim,
  { payee }: Pick<Benefit, 'payee'>,
  now: Instant,
  holders: AccountHolders = NO_HOLDERS,
): AccountDoubt[] {
  return [
    ...(holders.isOfStaff ? (['ACCOUNT.OF_STAFF'] as const) : []),
    ...(holders.isShared || isSharedInside(claim, payee) ? (['ACCOUNT.SHARED'] as const) : []),
    ...(holders.isNewInRegister || isRecent(claim, payee, now) ? (['ACCOUNT.RECENT'] as const) : []),
  ];
}

interface Given extends Partial<BankAccount> {
  readonly name: string;
  readonly at: Instant;
}

/** Another person of the same claim has it, whether anything was asked for in that name or not. */
const isSharedInside = (claim: Claim, payee: Payee): boolean =>
  accountsGiven(claim).some((given) => isSameAccount(given, payee) && !isSamePerson(given.name, payee.name));

/** The person had another account in this claim, and this one was first named within the last days. */
function isRecent(claim: Claim, payee: Payee, now: Instant): boolean {
  const ofPerson = accountsGiven(claim).filter(({ name }) => isSamePerson(name, payee.name));
  const [first] = ofPerson
    .filter((given) => isSameAccount(given, payee))
    .map(({ at }) => at)
    .sort();
  return (
    first !== undefined &&
    first > recentSince(now) &&
    ofPerson.some((given) => given.at < first && !isSameAccount(given, payee))
  );
}

/** Every account that was ever written down in the claim, under whose name and when. */
function accountsGiven(claim: Claim): Given[] {
  const { written, finalReport, benefits } = claim;
  const reports = [...(written?.finalReport ?? []), ...(finalReport === null ? [] : [finalReport])];
  return [
    ...reports.flatMap(({ heirs = [], children = [], guardian, arranger, at }) =>
      [...heirs, ...children, ...(guardian ? [guardian] : []), ...(arranger ? [arranger] : [])].map(
        (person) => ({ ...person, at }),
      ),
    ),
    ...benefits.flatMap(givenWith),
  ].filter(({ accountNumber = '' }) => accountNumber !== '');
}

const givenWith = ({ written, payee: { name } }: Benefit): Given[] =>
  [...(written?.requestBenefit ?? []), ...(written?.correction ?? []), ...(written?.replacement ?? [])].map(
    ({ payee, at }) => ({ ...payee, name, at }),
  );

const isSameAccount = (left: Partial<BankAccount>, right: BankAccount): boolean =>
  left.bankCode === right.bankCode && left.accountNumber === right.accountNumber;
