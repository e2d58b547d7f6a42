import type { Fields } from '../fields/field';
import { preparing, type BenefitRule, type Prepare } from './benefit-rule';
import type { Condition } from './conditions';
import type { DocumentCode } from './documents';
import type { PayeeKind } from './payee-kinds';

/** What a benefit says of itself beside its name and its computation: when it can be asked for, who receives it, what proves it. */
export interface BenefitFacts {
  /** The conditions of the participant in which it can be asked for. */
  readonly fits: readonly Condition[];
  /** Who may receive it, the usual one first; facts of the case narrow it down further. */
  readonly payees: readonly PayeeKind[];
  /** What usually proves it: the checklist of the officer. */
  readonly documents: readonly DocumentCode[];
  /** An entitlement of the case as a whole: a second request would pay the same thing twice. */
  readonly oncePerClaim?: true;
  /** Pays what receipts say: each of them once, in whatever claim. */
  readonly paidByReceipt?: true;
  /** Its limit counts once for the case: `alreadyPaid` of the line says what earlier benefits took of it. */
  readonly limitPerCase?: true;
  /** Total permanent disability replaces it. */
  readonly excludedByTotal?: true;
  /** Its details and its trace say which disability it is for: they are read like a doctor's statement. */
  readonly namesDisability?: true;
  /** What is filled in for it: form, page and calculation are made from these. Without any nothing is needed beyond the case. */
  readonly fields?: Fields;
  /** Comes from a bill whose lines were decided on, and is never asked for in one sum. */
  readonly fromBills?: true;
  /** Comes into being by rule and is never asked for. */
  readonly byRule?: true;
}

/** Everything about one benefit; its details are known to its own rule only. */
export interface BenefitSheet extends BenefitFacts {
  readonly prepare: Prepare;
}

export function benefitSheet<Details>(sheet: BenefitFacts & BenefitRule<Details>): BenefitSheet {
  const { read, injuries, compute, ...facts } = sheet;
  const rule: BenefitRule<Details> = { read, compute, ...(injuries === undefined ? {} : { injuries }) };
  return { ...facts, prepare: preparing(rule) };
}
