import type { EntityManager } from 'typeorm';
import {
  billDetails,
  billingHospital,
  receiptKeysOf,
  type Claim,
  type ClaimCommand,
  type KnownReceipts,
} from '@jkk/domain';
import type { HospitalFacts } from '@jkk/domain/bills';
import type { BillRepository } from '@jkk/persistence/bill';
import type { ReceiptRepository } from '@jkk/persistence/receipt';
import type { HospitalRepository } from '@jkk/persistence/reference';

export interface BillPorts {
  readonly bills: BillRepository;
  readonly hospitals: HospitalRepository;
  readonly receipts: ReceiptRepository;
}

/** What a filed bill is held against: the hospital's contract, and every other bill of the person. */
export async function lookUpHospital(
  em: EntityManager,
  { bills, hospitals }: BillPorts,
  { body, actor }: ClaimCommand<'hospitalBill'>,
  claim: Claim,
): Promise<HospitalFacts | undefined> {
  const plkkCode = billingHospital(claim, actor, body.stayFrom)?.plkkCode;
  if (plkkCode === undefined) return undefined;
  const registers = await hospitals.find(em, plkkCode, {
    services: body.lines.map(({ serviceCode }) => serviceCode.toUpperCase()),
    licences: body.lines.map(({ doctorLicence }) => doctorLicence),
  });
  return { plkkCode, ...registers, otherBills: await bills.others(em, claim, body.answers) };
}

/** The contract of the hospital to which a patient is to go. */
export async function lookUpReceiver(
  em: EntityManager,
  { hospitals }: BillPorts,
  { body: { plkkCode } }: ClaimCommand<'referral'>,
): Promise<HospitalFacts> {
  const registers = await hospitals.find(em, plkkCode, { services: [], licences: [] });
  return { plkkCode, ...registers, otherBills: [] };
}

/** Where the invoice and the files of a bill that is decided on stand already. */
export async function findBillReceipts(
  em: EntityManager,
  { receipts }: BillPorts,
  { body }: ClaimCommand<'billDecision'>,
  claim: Claim,
): Promise<KnownReceipts> {
  const bill = claim.bills?.find(({ billNo }) => billNo === body.billNo);
  if (bill === undefined) return { files: [], uses: [] };
  const approved = body.lines.reduce((sum, line) => sum + line.approved, 0);
  const files = await receipts.hashes(em, bill.documents);
  const keys = receiptKeysOf({ type: 'MEDICAL_BILL', details: billDetails(bill, approved, claim) }, files);
  return { files, uses: await receipts.find(em, keys) };
}

/** Brings the bills that a decision filed or changed to where other claims find them. */
export async function keepBills(
  em: EntityManager,
  { bills }: Pick<BillPorts, 'bills'>,
  before: Claim,
  after: Claim,
): Promise<void> {
  const known = new Set(before.bills);
  for (const bill of after.bills ?? []) {
    if (!known.has(bill)) await bills.keep(em, after, bill);
  }
}
