import { isSeenBefore } from '@jkk/domain/payout';
import { FileRefused } from './statement-file';
import { at, childrenOf, textAt, type XmlElement } from './xml-tree';

/** What an answer says about one payment. */
export interface AnsweredPayment {
  /** Our reference, as the bank repeats it. */
  readonly reference: string;
  readonly status: string;
  readonly reason: string;
}

/** What an answer says; a status of the whole holds for every payment of the file that is not named. */
export interface PaymentAnswer {
  /** The file that is answered, by our id of it. */
  readonly messageId: string;
  /** How many payments stood in it and what they came to, as the bank has them; empty where it does not say so. */
  readonly count: string;
  readonly sum: string;
  /** Null where only single payments or groups are spoken of. */
  readonly wholeStatus: AnsweredStatus | null;
  readonly groups: readonly AnsweredGroup[];
}

export interface AnsweredGroup {
  readonly groupId: string;
  readonly status: AnsweredStatus | null;
  readonly payments: readonly AnsweredPayment[];
}

type AnsweredStatus = Pick<AnsweredPayment, 'status' | 'reason'>;

export const ANSWER_NAMESPACE = /:pain\.002\.001\.\d{2}$/;
/** Says of the whole that its parts differ; of no part anything. */
const PARTLY = 'PART';
/** `Max35Text`. */
const LONGEST_REASON = 35;

/** pain.002 of any version: the elements that name a file, a group, a payment and its status are the same in all of them. */
export function readAnswer(root: XmlElement): PaymentAnswer {
  const report = at(root, 'CstmrPmtStsRpt');
  if (root.name !== 'Document' || report === undefined) throw new FileRefused('FORMAT');
  const whole = at(report, 'OrgnlGrpInfAndSts');
  const messageId = textAt(whole, 'OrgnlMsgId');
  if (messageId === '') throw new FileRefused('EMPTY');
  const outer = seenBefore(reasonsOf(whole));
  const groups = childrenOf(report, 'OrgnlPmtInfAndSts').map((group) => readGroup(group, outer));
  // Versions of before 2009 put payments beside the group header.
  const loose = childrenOf(report, 'TxInfAndSts').map((payment) => readPayment(payment, outer));
  const all = loose.length === 0 ? groups : [...groups, { groupId: '', status: null, payments: loose }];
  return {
    messageId,
    count: textAt(whole, 'OrgnlNbOfTxs'),
    sum: textAt(whole, 'OrgnlCtrlSum'),
    wholeStatus: statusOf(whole, 'GrpSts', undefined),
    groups: all,
  };
}

function readGroup(group: XmlElement, outer: string | undefined): AnsweredGroup {
  const around = outer ?? seenBefore(reasonsOf(group));
  return {
    groupId: textAt(group, 'OrgnlPmtInfId'),
    status: statusOf(group, 'PmtInfSts', outer),
    payments: childrenOf(group, 'TxInfAndSts').map((payment) => readPayment(payment, around)),
  };
}

const readPayment = (payment: XmlElement, outer: string | undefined): AnsweredPayment => ({
  reference: textAt(payment, 'OrgnlEndToEndId') || textAt(payment, 'OrgnlInstrId'),
  status: textAt(payment, 'TxSts'),
  reason: chosen(reasonsOf(payment), outer),
});

function statusOf(
  element: XmlElement | undefined,
  name: string,
  outer: string | undefined,
): AnsweredStatus | null {
  const status = textAt(element, name);
  return element === undefined || status === '' || status === PARTLY
    ? null
    : { status, reason: chosen(reasonsOf(element), outer) };
}

/** That it was seen before weighs more than whatever else is said of it, even where it is only said of what it stands in. */
const chosen = (own: readonly string[], outer: string | undefined): string =>
  seenBefore(own) ?? outer ?? own[0] ?? '';

const seenBefore = (reasons: readonly string[]): string | undefined => reasons.find(isSeenBefore);

/** Codes only: what a bank writes beside them stays in the file. */
const reasonsOf = (element: XmlElement | undefined): string[] =>
  childrenOf(element, 'StsRsnInf')
    .map((said) => textAt(said, 'Rsn', 'Cd') || textAt(said, 'Rsn', 'Prtry'))
    .map((code) => code.replace(/[^A-Za-z0-9]/g, '').slice(0, LONGEST_REASON))
    .filter((code) => code !== '');
