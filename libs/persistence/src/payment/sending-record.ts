import { isRegistered } from '@jkk/domain/benefits/payee-kinds';
import type { EntityManager } from 'typeorm';
import {
  commandRule,
  hospitalOfBenefit,
  payableOf,
  payeeGone,
  payeeOnRecord,
  payeePersons,
  type Benefit,
  type Claim,
  type Payee,
  type RegisterAccounts,
} from '@jkk/domain/claim';
import type { Instant } from '@jkk/domain/calendar';
import type { PayoutRecord } from '@jkk/domain/payout';
import { nullable, object, readRecord, text, whole } from '@jkk/domain/record';
import type { PayeeOfPayout, SendingRecord } from '@jkk/domain/payout/decide';
import { ClaimRepository } from '../claim/claim.repository';
import { lookUpAccounts } from '../claim/cover';
import type { ScreenedPerson } from '@jkk/domain/payout/screening';
import { readStanding, screeningStanding, type ScreeningStanding } from '../screening';
import { readTelling } from '../unreadable';
import { keptHash, signatures, toSignatures, type SignaturesJson } from './signatures';

const claims = new ClaimRepository();
/** Who approves, and while which stages of the claim an approval stands. */
const DECIDED_IN = commandRule('decision');

/** What a payee is screened by: who it is, and against what. */
export interface ScreeningBasis extends ScreeningStanding {
  readonly persons: readonly ScreenedPerson[];
}

/**
 * Everything that a sending rests on, read anew from its rows in the transaction that writes down the intention. The caller
 * holds the lock of the payout, and with it of its claim.
 */
export async function readSendingRecord(
  em: EntityManager,
  payout: PayoutRecord,
  now: Instant,
): Promise<SendingRecord & { readonly screening: ScreeningBasis }> {
  const claim = await claims.find(em, payout.claimNumber);
  const benefit = claim?.benefits.find(({ benefitId }) => benefitId === payout.benefitId);
  const { signatures, asColumnsSay, screening, ...isActive } = await readHands(em, payout);
  return {
    ...signatures,
    benefit: claim && benefit && approved(claim, benefit, asColumnsSay),
    payee: claim && benefit && (await payeeOf(em, claim, benefit, now)),
    isActive,
    screening: { ...screening, persons: personsOf(claim, payout) },
  };
}

/** Who would get the money, for the lists of persons whom nobody may pay. */
export const readPersons = async (
  em: EntityManager,
  payout: PayoutRecord,
): Promise<readonly ScreenedPerson[]> => personsOf(await claims.find(em, payout.claimNumber), payout);

/** Where the claim no longer knows the benefit, by the names of the payout: it is not sent then anyhow. */
function personsOf(claim: Claim | undefined, payout: PayoutRecord): readonly ScreenedPerson[] {
  const benefit = claim?.benefits.find(({ benefitId }) => benefitId === payout.benefitId);
  const { payeeName: name, payeeAccountName: accountName } = payout;
  return claim === undefined || benefit === undefined
    ? [name, accountName].map((each) => ({ name: each, nik: null, birthDate: null }))
    : payeePersons(claim, { ...benefit.payee, name, accountName });
}

interface Hands {
  readonly signatures: Pick<SendingRecord, 'batch' | 'signed'>;
  readonly asColumnsSay: Columns | null;
  readonly screening: ScreeningStanding;
  readonly approver: boolean;
  readonly maker: boolean;
  readonly releaser: boolean;
}

/** The columns that constraints guard, which have to say the same as the content that people see. */
interface Columns {
  readonly stage: string;
  readonly decision: string | null;
  readonly amountRupiah: number;
  readonly offsetRupiah: number;
  readonly proposedBy: string | null;
  readonly decidedBy: string | null;
}

const columnsShape = nullable(
  object<Columns>({
    stage: text,
    decision: nullable(text),
    amountRupiah: whole,
    offsetRupiah: whole,
    proposedBy: nullable(text),
    decidedBy: nullable(text),
  }),
);

/** What hands of people did to a payout: the batch that was released, the decision about the benefit, and whether they may still. */
const HANDS = `
  SELECT ${signatures('$1', '$2')}, ${screeningStanding('$1')} AS screening,
    (SELECT jsonb_build_object('stage', stage, 'decision', decision, 'amountRupiah', amount_rupiah,
       'offsetRupiah', offset_rupiah, 'proposedBy', proposed_by,
       'decidedBy', decided_by) FROM benefit WHERE benefit_id = $3) AS "asColumnsSay",
    is_active_user($4, $5) AS approver, is_active_user(b.maker, $6) AS maker, is_active_user(b.releaser, $7) AS releaser
  FROM (SELECT $8::uuid AS id) AS asked LEFT JOIN payout_batch b ON b.batch_id = asked.id`;

async function readHands(em: EntityManager, payout: PayoutRecord): Promise<Hands> {
  const { payoutId, batchId, benefitId, approvedBy } = payout;
  const [row] = await em.query<[Hands & SignaturesJson]>(HANDS, [
    payoutId,
    keptHash(batchId),
    benefitId,
    approvedBy,
    DECIDED_IN.roles,
    ['FINANCE_MAKER'],
    ['FINANCE_RELEASER'],
    batchId,
  ]);
  const { approver, maker, releaser } = row;
  const screening = readStanding(row.screening, payoutId);
  const asColumnsSay = readTelling(() => readRecord(columnsShape, row.asColumnsSay, { benefitId }));
  return { signatures: toSignatures(em, payout, row), asColumnsSay, screening, approver, maker, releaser };
}

function approved(claim: Claim, benefit: Benefit, columns: Columns | null): SendingRecord['benefit'] {
  const { stage, accountEnteredBy, proposedBy, decision, payee } = benefit;
  const amountRupiah = payableOf(claim, benefit);
  if (!DECIDED_IN.stages.includes(claim.stage)) return undefined;
  if (proposedBy === null || decision?.decision !== 'APPROVE') return undefined;
  if (!isPayable(stage) || columns === null || !isPayable(columns.stage)) return undefined;
  const persons = { proposedBy: proposedBy.userId, approvedBy: decision.by.userId };
  const isSaid =
    columns.decision === 'APPROVE' &&
    columns.amountRupiah === benefit.amountRupiah &&
    columns.offsetRupiah === (benefit.offset?.amountRupiah ?? 0) &&
    columns.proposedBy === persons.proposedBy &&
    columns.decidedBy === persons.approvedBy;
  return isSaid ? { amountRupiah, accountEnteredBy, ...persons, ...toColumns(payee) } : undefined;
}

const isPayable = (stage: string): boolean => stage === 'APPROVED' || stage === 'PAYING';

const NO_ACCOUNTS: RegisterAccounts = { employer: null, plkk: null, fund: null };

/** Nobody who may not receive any more: a ward who came of age, or a participant who died, since it was approved. */
async function payeeOf(
  em: EntityManager,
  claim: Claim,
  benefit: Benefit,
  now: Instant,
): Promise<SendingRecord['payee']> {
  if (payeeGone(claim, benefit, now).length > 0) return undefined;
  // A compensation may follow another benefit, and with it another payee.
  const ofHospital = benefit.payee.kind === 'PLKK' || benefit.compensates !== undefined;
  const hospital = ofHospital
    ? hospitalOfBenefit(claim, benefit.compensates ?? benefit.benefitId)
    : undefined;
  const { kind } = benefit.payee;
  const accounts = isRegistered(kind)
    ? await lookUpAccounts(em, claim, { hospital, kind, now })
    : NO_ACCOUNTS;
  const payee = payeeOnRecord(claim, benefit, accounts);
  return payee && toColumns(payee);
}

const toColumns = ({ kind, name, bankCode, accountNumber, accountName }: Payee): PayeeOfPayout => ({
  payeeKind: kind,
  payeeName: name,
  payeeBankCode: bankCode,
  payeeAccountNumber: accountNumber,
  payeeAccountName: accountName,
});
