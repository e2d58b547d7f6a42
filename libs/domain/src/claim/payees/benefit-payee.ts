import { payeeRefusal, type BenefitType } from '../../benefits';
import type { RegisteredPayee } from '../../benefits/payee-kinds';
import { diedOn } from '../../entitlements';
import { finding, type Finding } from '../../findings';
import { isSamePerson, living } from '../../payees';
import type { BankAccount, BenefitRequestBody, Child } from '../forms';
import { deadPayee, familyFindings } from '../persons/heirs-turn';
import { currentCondition, type Benefit, type Claim, type Payee } from '../claim';
import type { DecisionContext, NamedAccount, RegisterAccounts } from '../decision';

/**
 * The payee with a whole account: heirs and guardian from the final report, employer and hospital from the register. What a
 * compensation is `about` says whose turn it is.
 */
export function resolvePayee(
  claim: Claim,
  type: BenefitType,
  body: BenefitRequestBody,
  context: DecisionContext,
  about: BenefitType = type,
): Payee | Finding[] {
  const { payee } = body;
  const condition = diedOn(claim) === undefined ? currentCondition(claim) : 'DIED';
  const refusal = payeeRefusal(type, payee.kind, {
    segment: claim.report.segment,
    employerPaidWages: claim.finalReport?.employerPaidWages ?? false,
    employerAdvances: claim.eligibility?.mode === 'EMPLOYER_ADVANCES',
    heirs: living(claim.finalReport?.heirs ?? []).length,
    ...(condition === undefined ? {} : { condition }),
  });
  if (refusal !== undefined) {
    return [finding('/payee/kind', refusal.code, refusal.detail)];
  }
  switch (payee.kind) {
    case 'EMPLOYER':
    case 'PLKK':
    case 'DJS':
      return fromRegister(payee.kind, accountsOf(context), payee);
    case 'HEIR':
    case 'GUARDIAN':
      return ofFamily(claim, about, body, context);
    case 'PARTICIPANT':
      return asGiven(claim, body);
    default:
      return named(claim, body);
  }
}

/** Who stands in the final report under this kind of payee, with an account. */
export function peopleOf({ finalReport }: Claim, kind: Payee['kind']): readonly NamedAccount[] {
  switch (kind) {
    case 'HEIR':
      return finalReport?.heirs ?? [];
    case 'GUARDIAN':
      return finalReport?.guardian === undefined ? [] : [finalReport.guardian];
    case 'ARRANGER':
      return finalReport?.arranger === undefined ? [] : [finalReport.arranger];
    case 'CHILD':
      return (finalReport?.children ?? []).flatMap(withAccount);
    default:
      return [];
  }
}

export function accountsOf({ accounts }: DecisionContext): RegisterAccounts {
  if (accounts === undefined) throw new Error('The registers were not asked for accounts.');
  return accounts;
}

const REGISTERED = { EMPLOYER: 'employer', PLKK: 'plkk', DJS: 'fund' } as const satisfies Record<
  RegisteredPayee,
  keyof RegisterAccounts
>;

/** Employers, hospitals and the fund are paid where the register says, now and whenever they are paid anew. */
export function fromRegister(
  kind: RegisteredPayee,
  accounts: RegisterAccounts,
  { accountNumber, bankCode }: Partial<BankAccount>,
): Payee | Finding[] {
  const account = accounts[REGISTERED[kind]];
  if (account === null) return [notRegistered()];
  const differs =
    (accountNumber !== undefined && accountNumber !== account.accountNumber) ||
    (bankCode !== undefined && bankCode !== account.bankCode);
  if (differs) {
    return [
      finding('/payee/accountNumber', 'PAYEE.DIFFERS_FROM_REGISTER', {
        id: 'Rekening berbeda dari data acuan; ubah data acuan lebih dahulu.',
        en: 'The account differs from the reference data; change the reference data first.',
      }),
    ];
  }
  return {
    kind,
    name: account.name,
    bankCode: account.bankCode,
    accountNumber: account.accountNumber,
    accountName: account.accountName,
  };
}

/** Heir or guardian of the final report, and why the family's right is not this person's to receive. */
function ofFamily(
  claim: Claim,
  type: BenefitType,
  body: BenefitRequestBody,
  { now }: DecisionContext,
): Payee | Finding[] {
  const payee = named(claim, body);
  if (Array.isArray(payee)) return payee;
  const refused = familyFindings(claim, type, { payee, body, now });
  return refused.length > 0 ? refused : payee;
}

/** A person of the final report: found by account, or by name, or the only one. */
function named(claim: Claim, body: BenefitRequestBody): Payee | Finding[] {
  const { kind, name, accountNumber, bankCode } = body.payee;
  const fits = peopleOf(claim, kind).filter(
    (person) =>
      (name === undefined || isSamePerson(person.name, name)) &&
      (accountNumber === undefined || person.accountNumber === accountNumber) &&
      (bankCode === undefined || person.bankCode === bankCode),
  );
  const [person] = fits;
  if (person === undefined || fits.length > 1) {
    return [
      finding('/payee', 'PAYEE.NOT_IN_FINAL_REPORT', {
        id: 'Penerima harus tercantum di laporan Tahap II.',
        en: 'The payee must stand in the final report.',
      }),
    ];
  }
  const dead = deadPayee(claim, { kind, name: person.name }, '/payee');
  if (dead.length > 0) return dead;
  return {
    kind,
    name: person.name,
    bankCode: person.bankCode,
    accountNumber: person.accountNumber,
    accountName: person.accountName,
  };
}

/** A child whose own account stands in the final report. */
function withAccount({
  name,
  bankCode,
  accountNumber,
  accountName,
}: Child): (BankAccount & { name: string })[] {
  return bankCode === undefined || accountNumber === undefined || accountName === undefined
    ? []
    : [{ name, bankCode, accountNumber, accountName }];
}

/** The account is given; who the participant is says the register. */
function asGiven(claim: Claim, body: BenefitRequestBody): Payee | Finding[] {
  const { kind, name, bankCode, accountNumber, accountName } = body.payee;
  if (bankCode === undefined || accountNumber === undefined || accountName === undefined) {
    return [payeeMissing()];
  }
  const registered = claim.cover.member?.name;
  if (registered !== undefined && name !== undefined && !isSamePerson(name, registered)) return [onRecord()];
  return { kind, name: registered ?? name ?? accountName, bankCode, accountNumber, accountName };
}

/** The social security fund, which receives what nobody inherits. */
export const FUND_NAME = 'DANA JAMINAN SOSIAL KETENAGAKERJAAN';

/** A person changes by a command of their own, never by a name in a request. */
export const onRecord = (): Finding =>
  finding('/payee/name', 'PAYEE.IS_ON_RECORD', {
    id: 'Nama penerima diambil dari data klaim dan tidak dapat diganti di sini.',
    en: 'Who is paid follows from the record and cannot be changed here.',
  });

/**
 * Who entered an account: whoever wrote it down first, in a final report or with this benefit. Saying it again does not
 * make it another person's. Undefined when it is new.
 */
export function accountEditor(claim: Claim, payee: Payee, before?: Benefit): string | undefined {
  const { finalReport, written } = claim;
  const reports = [...(written?.finalReport ?? []), ...(finalReport === null ? [] : [finalReport])];
  const first = reports.find((report) =>
    peopleOf({ ...claim, finalReport: report }, payee.kind).some((person) => isSameAccount(person, payee)),
  );
  if (first !== undefined) return first.by.userId;
  return before !== undefined && isSameAccount(before.payee, payee) ? before.accountEnteredBy : undefined;
}

export const isSameAccount = (left: BankAccount, right: BankAccount): boolean =>
  left.bankCode === right.bankCode && left.accountNumber === right.accountNumber;

const notRegistered = (): Finding =>
  finding('/payee', 'PAYEE.ACCOUNT_REQUIRED', {
    id: 'Rekening penerima ini belum ada di register; administrator mencatatnya lebih dahulu.',
    en: 'No account of this payee stands in the registers; an administrator records it first.',
  });

const payeeMissing = (): Finding =>
  finding('/payee', 'PAYEE.ACCOUNT_REQUIRED', {
    id: 'Isi bank, nomor, dan nama rekening penerima.',
    en: "Give the bank, the number and the name of the payee's account.",
  });
