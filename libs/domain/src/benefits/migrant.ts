import type { ObjectReader, Text } from '../findings';
import { formatRupiah, minRupiah, NO_RUPIAH, rupiah, subtractRupiah, type Rupiah } from '../money';
import { findFigure, getFigure, type AmountRuleSet } from '../rules';
import { NO_DETAILS, preparing, type BenefitRule, type Prepare, type PreparedBenefit } from './benefit-rule';
import { cappedInvoice } from './capped-invoice';
import { alreadyPaidField, invoiceFields, othersPayField } from './detail-fields';
import type { Hints } from './facts';
import { invoiceOf, othersSteps, type Invoice } from './paid-in-full';
import { readDetails } from './read-details';
import { traceStep, type TraceStep } from './trace';
import { BENEFIT_LABELS, type BenefitType } from './labels';

/** A benefit of the migrant workers' table and the figure that it rests on. */
interface MigrantRule {
  readonly figure: string;
  /** Where it is read otherwise than everybody's. */
  readonly prepare?: Prepare;
}

/**
 * Pekerja Migran Indonesia have a table in rupiah of their own that follows no wage: Permenaker 18/2018, then Permenaker
 * 4/2023. Death and total permanent disability pay a fixed amount, treatment in the country of placement its actual cost
 * up to a limit; home care, hearing aid and glasses have limits of their own since version 2. The amounts of the other
 * benefits are not known here, so nothing is computed for them.
 */
const RULES: Readonly<Partial<Record<BenefitType, MigrantRule>>> = {
  DEATH: fixedAmount('DEATH', 'death.amount'),
  TOTAL_PERMANENT: fixedAmount('TOTAL_PERMANENT', 'total.amount'),
  MEDICAL_REIMBURSEMENT: {
    figure: 'treatment.abroadCap',
    prepare: preparing(treatmentAbroad('treatment.abroadCap')),
  },
  HOME_CARE: { figure: 'homeCare.cap' },
  HEARING_AID: { figure: 'hearingAid.cap' },
  GLASSES: { figure: 'glasses.cap' },
};

/**
 * Reads a line of a migrant worker. Its shape is that of everybody's (`shape`); it is refused with the name of the
 * figure that is missing or that nobody compared with the printed law yet, even in the demo.
 */
export function readMigrant(
  type: BenefitType,
  line: ObjectReader,
  hints: Hints,
  shape: Prepare,
): PreparedBenefit | undefined {
  const rule = RULES[type];
  const open = openText(rule, hints.rules);
  const benefit = (rule?.prepare ?? shape)(line, { ...hints, rules: undefined, facts: undefined });
  return open === undefined ? benefit : line.refuse('', 'RULES.UNVERIFIED', open);
}

/** What keeps a benefit from being computed; undefined when its figure is verified. */
function openText(rule: MigrantRule | undefined, rules: AmountRuleSet | undefined): Text | undefined {
  if (rules === undefined) return UNKNOWN_TABLE;
  const figure = rule === undefined ? undefined : findFigure(rules, rule.figure);
  if (rule === undefined || figure === undefined) {
    return {
      id: `Besaran manfaat ini dalam tabel PMI ${rules.code} belum diketahui, jadi belum dapat dihitung.`,
      en: `The migrant workers' table ${rules.code} has no figure for this benefit yet, so nothing is computed.`,
    };
  }
  if (figure.verifiedBy !== null) return undefined;
  return {
    id: `Angka ${rules.code}/${rule.figure} belum diverifikasi, jadi belum dapat dihitung.`,
    en: `The figure ${rules.code}/${rule.figure} is not verified yet, so nothing is computed from it.`,
  };
}

const UNKNOWN_TABLE: Text = {
  id: 'Tabel manfaat PMI belum diverifikasi, jadi belum dapat dihitung.',
  en: 'The table for migrant workers is not verified yet, so nothing is computed from it.',
};

/** What others guarantee is theirs first; the limit counts once for the case. */
function treatmentAbroad(cap: string): BenefitRule<Invoice & { readonly before: Rupiah }> {
  const fields = { ...invoiceFields, othersPay: othersPayField(), alreadyPaid: alreadyPaidField() };
  const capped = cappedInvoice(cap);
  return {
    read: (line) => {
      const { alreadyPaid = 0, ...read } = readDetails(line, fields);
      const invoice = invoiceOf(read);
      return invoice && { ...invoice, before: rupiah(alreadyPaid) };
    },
    compute: ({ invoice, others, before }, facts) => {
      const rest = subtractRupiah(invoice, minRupiah(invoice, others));
      const { amount, trace } = capped.compute({ invoice: rest, before }, facts);
      return { amount, trace: [...othersSteps(facts.rules, { invoice, others }, rest), ...trace] };
    },
  };
}

function fixedAmount(type: BenefitType, figure: string): MigrantRule {
  const rule: BenefitRule<typeof NO_DETAILS> = {
    read: () => NO_DETAILS,
    compute: (_details, { rules }) => {
      const amount = rupiah(getFigure(rules, figure).value);
      const { id, en } = BENEFIT_LABELS[type];
      const text = {
        id: `${id}: menurut tabel PMI tetap ${formatRupiah(amount)}.`,
        en: `${en}: a fixed ${formatRupiah(amount)} by the migrant workers' table.`,
      };
      const content = { step: figure, formula: figure, given: [], figures: [figure], result: amount, text };
      return { amount, trace: [traceStep(rules, content)] };
    },
  };
  return { figure, prepare: preparing(rule) };
}

/** The wage of a call is read and then left alone: nothing in this table depends on it. */
export function noWageStep(rules: AmountRuleSet): TraceStep {
  return traceStep(rules, {
    step: 'wage',
    formula: 'none',
    given: [],
    figures: [],
    result: NO_RUPIAH,
    text: { id: 'Tabel PMI tidak memakai upah.', en: "The migrant workers' table uses no wage." },
  });
}
