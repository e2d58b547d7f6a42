import type { Instant, LocalDate } from '@jkk/domain/calendar';
import type { PaymentFileVersion, Rail } from '@jkk/domain/payout';
import type { TransferOrder } from '../partner-bank.port';
import { toWireAmount } from '../snap-bi/wire-amount';
import { bankText, element, NAME_LENGTH, type Markup } from './payment-text';

/** One payment of a file. */
export interface FiledPayment {
  readonly order: TransferOrder;
  readonly rail: Rail;
  /** The day on which the bank is to carry it out. */
  readonly executionDate: LocalDate;
}

export interface PaymentFileContent {
  readonly version: PaymentFileVersion;
  /** Ours, unique for ever, at most 32 characters: the bank answers about the file under it. */
  readonly messageId: string;
  readonly madeAt: Instant;
  readonly payer: { readonly name: string; readonly bankCode: string; readonly account: string };
  readonly payments: readonly FiledPayment[];
}

export interface WrittenPaymentFile {
  readonly bytes: Buffer;
  /** The group that each payment stands in, in the order in which the payments were given. */
  readonly groupIds: readonly string[];
}

/**
 * A CustomerCreditTransferInitiation in UTF-8: one group of payments for each day and rail, counted and summed as a whole
 * and by group. The same content gives the same bytes. Throws RangeError where there is no payment.
 */
export function writePaymentFile(content: PaymentFileContent): WrittenPaymentFile {
  const { version, messageId, madeAt, payer, payments } = content;
  if (payments.length === 0) throw new RangeError('A file of payments has payments');
  const header = element(
    'GrpHdr',
    element('MsgId', messageId),
    element('CreDtTm', madeAt),
    ...totals(payments),
    element('InitgPty', element('Nm', bankText(payer.name, NAME_LENGTH))),
  );
  const groups = grouped(payments).map((group, index) => ({
    id: `${messageId}-${String(index + 1).padStart(2, '0')}`,
    group,
  }));
  const document = element(
    `Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"`,
    element('CstmrCdtTrfInitn', header, ...groups.map(({ id, group }) => paymentGroup(content, id, group))),
  );
  const bytes = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${document.markup}\n`, 'utf8');
  const groupOf = new Map(groups.flatMap(({ id, group }) => group.map((payment) => [payment, id] as const)));
  return { bytes, groupIds: payments.map((payment) => groupOf.get(payment) ?? '') };
}

/** What is written for one payment; its digest is what stands with the attempt. */
export const paymentOf = ({
  partnerReference,
  amountRupiah,
  beneficiary: { bankCode, accountNumber, accountName },
}: TransferOrder): Markup =>
  element(
    'CdtTrfTxInf',
    element('PmtId', element('InstrId', partnerReference), element('EndToEndId', partnerReference)),
    element('Amt', element('InstdAmt Ccy="IDR"', toWireAmount(amountRupiah).value)),
    element('CdtrAgt', agent(bankCode)),
    element('Cdtr', element('Nm', bankText(accountName, NAME_LENGTH) || NO_NAME)),
    element('CdtrAcct', account(accountNumber)),
    element('RmtInf', element('Ustrd', `KLAIM JKK ${partnerReference}`)),
  );

/** By convention, where not a single character of a name can be written. */
const NO_NAME = 'NOTPROVIDED';

/** By its national code, which is how our table of banks knows it. */
const agent = (bankCode: string): Markup =>
  element('FinInstnId', element('ClrSysMmbId', element('MmbId', bankCode)));

const account = (accountNumber: string): Markup =>
  element('Id', element('Othr', element('Id', accountNumber)));

function totals(payments: readonly FiledPayment[]): [count: Markup, sum: Markup] {
  const sum = payments.reduce((all, { order }) => all + Number(order.amountRupiah), 0);
  return [element('NbOfTxs', String(payments.length)), element('CtrlSum', `${sum}.00`)];
}

function paymentGroup(
  { version, payer }: PaymentFileContent,
  id: string,
  payments: readonly [FiledPayment, ...FiledPayment[]],
): Markup {
  const { rail, executionDate } = payments[0];
  const day = version === 'pain.001.001.03' ? executionDate : element('Dt', executionDate);
  return element(
    'PmtInf',
    element('PmtInfId', id),
    element('PmtMtd', 'TRF'),
    // One line on the statement for each payment; a bank that books them together names the group.
    element('BtchBookg', 'false'),
    ...totals(payments),
    element(
      'PmtTpInf',
      element('LclInstrm', element('Prtry', rail)),
      element('CtgyPurp', element('Cd', 'SSBE')),
    ),
    element('ReqdExctnDt', day),
    element('Dbtr', element('Nm', bankText(payer.name, NAME_LENGTH))),
    element('DbtrAcct', account(payer.account), element('Ccy', 'IDR')),
    element('DbtrAgt', agent(payer.bankCode)),
    // The payee gets the whole amount; what it costs is ours.
    element('ChrgBr', 'DEBT'),
    ...payments.map(({ order }) => paymentOf(order)),
  );
}

/** In the order in which their first payments stand. */
function grouped(payments: readonly FiledPayment[]): [FiledPayment, ...FiledPayment[]][] {
  const groups = new Map<string, [FiledPayment, ...FiledPayment[]]>();
  for (const payment of payments) {
    const key = `${payment.executionDate} ${payment.rail}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [payment]);
    else group.push(payment);
  }
  return [...groups.values()];
}
