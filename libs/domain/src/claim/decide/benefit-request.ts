import {
  benefitFitsCondition,
  calculateLine,
  isBenefitType,
  payeeRefusal,
  type BenefitType,
  type CalculationLine,
  type CalculationRequestLine,
} from '../../benefits';
import { finding, type Finding } from '../../findings';
import type { BankAccount, BenefitRequestBody } from '../bodies';
import { currentCondition, type Benefit, type Claim, type Payee } from '../claim';
import { commandRule } from '../commands';
import { startClock } from './clock';
import {
  actingRole,
  done,
  invalid,
  refuse,
  stamp,
  withBenefit,
  type ClaimCommand,
  type Decision,
  type DecisionContext,
  type Refusal,
} from './decision';

interface Computed {
  readonly ok: true;
  readonly type: BenefitType;
  readonly line: CalculationLine;
  readonly payee: Payee;
}

/** Asks for one entitlement; its amount is computed at once and stands with its trace. */
export function requestBenefit(
  claim: Claim,
  command: ClaimCommand<'requestBenefit'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  const role = actingRole(actor, commandRule('requestBenefit').roles);
  if (role === 'PLKK_STAFF' && (body.type !== 'MEDICAL_BILL' || body.complete === true)) {
    return refuse('ACCESS.DENIED');
  }
  const computed = compute(claim, body, context);
  if (!computed.ok) return computed;
  const by = stamp(actor, role);
  const benefitId = nextBenefitId(claim);
  const benefit: Benefit = {
    benefitId,
    type: computed.type,
    stage: body.complete === true ? 'COMPLETE' : 'REQUESTED',
    version: 1,
    amountRupiah: computed.line.amount,
    details: body.details,
    line: computed.line,
    payee: computed.payee,
    accountEnteredBy: actor.userId,
    documents: body.documents ?? [],
    missing: [],
    requestedBy: by,
    requestedAt: context.now,
    clock: body.complete === true ? startClock(null, claim, context) : null,
    proposedBy: null,
    proposedAt: null,
    decision: null,
    replaces: null,
  };
  return done(claim, {
    claim: {
      ...claim,
      stage: claim.stage === 'SETTLED' ? 'FINAL_REPORTED' : claim.stage,
      benefits: [...claim.benefits, benefit],
    },
    code: 'BENEFIT_REQUESTED',
    by,
    now: context.now,
    data: {
      benefitId,
      type: benefit.type,
      amountRupiah: benefit.amountRupiah,
      complete: body.complete === true,
    },
    benefitId,
  });
}

/** A returned or incomplete request, asked for anew; amount and payee are computed again. */
export function correction(
  claim: Claim,
  benefit: Benefit,
  command: ClaimCommand<'correction'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  if (body.type !== benefit.type) {
    return invalid([
      finding('/type', 'TYPE.MAY_NOT_CHANGE', {
        id: 'Jenis manfaat tidak dapat diganti; ajukan manfaat lain.',
        en: 'The type of a benefit cannot change; request another one.',
      }),
    ]);
  }
  const computed = compute(claim, body, context, benefit.benefitId);
  if (!computed.ok) return computed;
  const by = stamp(actor, 'CLAIM_OFFICER');
  const complete = body.complete === true;
  return done(claim, {
    claim: withBenefit(claim, {
      ...benefit,
      stage: complete ? 'COMPLETE' : 'REQUESTED',
      amountRupiah: computed.line.amount,
      details: body.details,
      line: computed.line,
      payee: computed.payee,
      accountEnteredBy: actor.userId,
      documents: body.documents ?? benefit.documents,
      missing: [],
      clock: complete ? startClock(benefit.clock, claim, context) : benefit.clock,
      proposedBy: null,
      proposedAt: null,
    }),
    code: 'BENEFIT_CORRECTED',
    by,
    now: context.now,
    data: { benefitId: benefit.benefitId, amountRupiah: computed.line.amount, complete },
    benefitId: benefit.benefitId,
  });
}

const nextBenefitId = (claim: Claim): string =>
  `${claim.claimNumber}-B${String(claim.benefits.length + 1).padStart(2, '0')}`;

function compute(
  claim: Claim,
  body: BenefitRequestBody,
  context: DecisionContext,
  except?: string,
): Computed | Refusal {
  const { type } = body;
  if (!isBenefitType(type) || type === 'LATE_COMPENSATION') {
    return invalid([
      finding('/type', 'BENEFIT.UNKNOWN_TYPE', {
        id: 'Jenis manfaat tidak dapat diminta.',
        en: 'This type of benefit cannot be requested.',
      }),
    ]);
  }
  if (claim.eligibility?.outcome === 'NOT_COVERED' || claim.cover.member === null) {
    return refuse('CLAIM.STAGE_NOT_ALLOWED');
  }
  const condition = currentCondition(claim);
  if (condition === undefined || !benefitFitsCondition(type, condition)) {
    return refuse('BENEFIT.DOES_NOT_FIT_CONDITION');
  }
  if (isDuplicate(claim, type, except)) return refuse('BENEFIT.ALREADY_REQUESTED');
  const { member } = claim.cover;
  if (member.wage === null) {
    return invalid([
      finding('/type', 'RULES.UNVERIFIED', {
        id: 'Tabel manfaat PMI belum diverifikasi; belum dapat dihitung.',
        en: 'The PMI benefit table is not verified yet; nothing can be computed.',
      }),
    ]);
  }
  const calculated = calculateLine(
    {
      kind: claim.report.kind,
      segment: claim.report.segment,
      occurredAt: claim.report.occurredAt,
      zone: claim.report.place.zone,
      wage: member.wage,
      handedness: member.handedness,
    },
    { ...body.details, type },
    { pointer: '/details', otherLines: grantedLines(claim, except) },
  );
  const payee = resolvePayee(claim, type, body, context);
  const errors = [...(calculated.ok ? [] : calculated.errors), ...(Array.isArray(payee) ? payee : [])];
  if (!calculated.ok || Array.isArray(payee)) return invalid(errors);
  return { ok: true, type, line: calculated.line, payee };
}

/** What stands in this claim already; it counts towards the limits that several benefits share. */
const grantedLines = (claim: Claim, except?: string): CalculationRequestLine[] =>
  claim.benefits
    .filter((benefit) => benefit.benefitId !== except && !['REFUSED', 'CANCELLED'].includes(benefit.stage))
    .map((benefit) => ({ ...benefit.details, type: benefit.type }) as CalculationRequestLine);

/** Entitlements that exist once per case: a second request would pay the same thing twice. */
const ONCE_PER_CLAIM: readonly BenefitType[] = [
  'DEATH',
  'PERIODIC',
  'FUNERAL',
  'TOTAL_PERMANENT',
  'PARTIAL_ANATOMICAL',
  'PARTIAL_FUNCTIONAL',
];

const isDuplicate = (claim: Claim, type: BenefitType, except?: string): boolean =>
  ONCE_PER_CLAIM.includes(type) &&
  claim.benefits.some(
    (benefit) =>
      benefit.type === type &&
      benefit.benefitId !== except &&
      benefit.stage !== 'REFUSED' &&
      benefit.stage !== 'CANCELLED',
  );

/** The payee with a whole account: heirs and guardian from the final report, employer and hospital from the register. */
function resolvePayee(
  claim: Claim,
  type: BenefitType,
  body: BenefitRequestBody,
  context: DecisionContext,
): Payee | Finding[] {
  const { payee } = body;
  const condition = currentCondition(claim);
  const refusal = payeeRefusal(type, payee.kind, {
    segment: claim.report.segment,
    employerPaidWages: claim.finalReport?.employerPaidWages ?? false,
    employerAdvances: claim.eligibility?.mode === 'EMPLOYER_ADVANCES',
    heirs: claim.finalReport?.heirs?.length ?? 0,
    ...(condition === undefined ? {} : { condition }),
  });
  if (refusal !== undefined) {
    return [finding('/payee/kind', refusal.code, refusal.detail)];
  }
  switch (payee.kind) {
    case 'EMPLOYER':
      return fromRegister(payee.kind, context.employerAccount, body);
    case 'PLKK':
      return fromRegister(payee.kind, context.plkkAccount, body);
    case 'HEIR':
      return named(payee.kind, claim.finalReport?.heirs ?? [], body);
    case 'GUARDIAN':
      return named(payee.kind, claim.finalReport?.guardian ? [claim.finalReport.guardian] : [], body);
    default:
      return asGiven(claim, body);
  }
}

function fromRegister(
  kind: Payee['kind'],
  account: (BankAccount & { readonly name: string }) | null,
  body: BenefitRequestBody,
): Payee | Finding[] {
  if (account === null) return [payeeMissing()];
  const { accountNumber, bankCode } = body.payee;
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

/** A person of the final report: found by account, or by name, or the only one. */
function named(
  kind: Payee['kind'],
  people: readonly (BankAccount & { readonly name: string })[],
  body: BenefitRequestBody,
): Payee | Finding[] {
  const { name, accountNumber, bankCode } = body.payee;
  const fits = people.filter(
    (person) =>
      (name === undefined || person.name.trim().toUpperCase() === name.trim().toUpperCase()) &&
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
  return {
    kind,
    name: person.name,
    bankCode: person.bankCode,
    accountNumber: person.accountNumber,
    accountName: person.accountName,
  };
}

function asGiven(claim: Claim, body: BenefitRequestBody): Payee | Finding[] {
  const { kind, bankCode, accountNumber, accountName } = body.payee;
  if (bankCode === undefined || accountNumber === undefined || accountName === undefined) {
    return [payeeMissing()];
  }
  const memberName = kind === 'PARTICIPANT' ? claim.cover.member?.name : undefined;
  return { kind, name: body.payee.name ?? memberName ?? accountName, bankCode, accountNumber, accountName };
}

const payeeMissing = (): Finding =>
  finding('/payee', 'PAYEE.ACCOUNT_REQUIRED', {
    id: 'Isi bank, nomor, dan nama rekening penerima.',
    en: "Give the bank, the number and the name of the payee's account.",
  });
