import { isSamePerson } from '../../payees';
import { isSameAccount, peopleOf } from './benefit-payee';
import type { Benefit, Claim, Payee } from '../claim';
import { isInCorrection } from '../persons/corrected-persons';
import type { NamedAccount, RegisterAccounts } from '../decision';
import type { BankAccount } from '../forms';

/**
 * Whom the record of a claim pays with a benefit, and where: persons of the final report, participants and companies of
 * the registers, accounts as they were last handed in. Neither the benefit's own payee nor its payment is believed, so
 * that both can be held against it. Undefined when the record names nobody, or is being asked who that is.
 */
export function payeeOnRecord(claim: Claim, benefit: Benefit, accounts: RegisterAccounts): Payee | undefined {
  const { kind } = benefit.payee;
  if (isInCorrection(claim, benefit.payee)) return undefined;
  const person = personOnRecord(claim, followed(claim, benefit), accounts);
  return person === undefined ? undefined : { ...person, kind };
}

/** Nobody asks for a compensation: until somebody corrects it, it goes where another benefit of that person goes. */
function followed(claim: Claim, benefit: Benefit): Benefit {
  if (benefit.compensates === undefined || lastGiven(benefit) !== undefined) return benefit;
  const others = claim.benefits.filter(({ compensates }) => compensates === undefined);
  return others.find(({ payee }) => isSameAccount(payee, benefit.payee)) ?? benefit;
}

function personOnRecord(
  claim: Claim,
  benefit: Benefit,
  accounts: RegisterAccounts,
): NamedAccount | undefined {
  const { payee } = benefit;
  switch (payee.kind) {
    case 'EMPLOYER':
      return accounts.employer ?? undefined;
    case 'PLKK':
      return accounts.plkk ?? undefined;
    case 'PARTICIPANT':
      return withLastAccount(claim.cover.member?.name, benefit);
    case 'DJS':
      return accounts.fund ?? undefined;
    default:
      return withReplacement(inFinalReport(claim, payee), benefit);
  }
}

function inFinalReport(claim: Claim, payee: Payee): NamedAccount | undefined {
  const same = peopleOf(claim, payee.kind).filter(({ name }) => isSamePerson(name, payee.name));
  return same.find(({ accountNumber }) => accountNumber === payee.accountNumber) ?? same[0];
}

function withLastAccount(name: string | undefined, benefit: Benefit): NamedAccount | undefined {
  const account = wholeAccount(lastGiven(benefit)?.payee ?? benefit.payee);
  return name === undefined || account === undefined ? undefined : { name, ...account };
}

function withReplacement(person: NamedAccount | undefined, benefit: Benefit): NamedAccount | undefined {
  const last = lastGiven(benefit);
  const account = last?.isReplacement === true ? wholeAccount(last.payee) : undefined;
  return person === undefined || account === undefined ? person : { name: person.name, ...account };
}

/** What was said last about the payee of a benefit: when it was asked for, corrected, or given another account. */
function lastGiven({ written }: Benefit) {
  const asked = [...(written?.requestBenefit ?? []), ...(written?.correction ?? [])];
  const said = [
    ...asked.map(({ at, payee }) => ({ at, payee, isReplacement: false })),
    ...(written?.replacement ?? []).map(({ at, payee }) => ({ at, payee, isReplacement: true })),
  ];
  return said.sort((left, right) => (left.at < right.at ? -1 : 1)).at(-1);
}

function wholeAccount({
  bankCode,
  accountNumber,
  accountName,
}: Partial<BankAccount>): BankAccount | undefined {
  return bankCode === undefined || accountNumber === undefined || accountName === undefined
    ? undefined
    : { bankCode, accountNumber, accountName };
}
