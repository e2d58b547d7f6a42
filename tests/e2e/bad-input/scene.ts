import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { newKey } from '../../support/api-client';
import { payeeHeir, reportBody, statementBody, verificationBody, wibDay } from '../../support/claim-bodies';
import type { ClaimDriver } from '../../support/claim-driver';
import { freshParticipant } from '../../support/people';
import { storyW3 } from '../../support/stories';
import { aPdf } from '../../support/pdf';

/** What the addresses of the table are about. Nothing in it is moved on by a request that is refused. */
export interface Scene {
  /** A report without fault, as the officer of branch J01 would send it. */
  readonly report: Record<string, unknown>;
  readonly today: string;
  /** Of branch J01, PLKK-0001 and JJ000001; under verification. */
  readonly claimNumber: string;
  /** Of another branch and hospital, without employer. */
  readonly foreignClaim: string;
  /** Under review with a finding that the doctor is not certain of. */
  readonly uncertainClaim: string;
  /** Concluded as not work-related, and before the labour inspector. */
  readonly disputedClaim: string;
  /** Approved, with a payout that waits for release. */
  readonly benefitId: string;
  readonly payoutId: string;
  readonly batchId: string;
  readonly documentId: string;
  readonly foreignDocument: string;
  /** A paper of the employer, and one of the labour inspector. */
  readonly objectionLetter: string;
  readonly determinationLetter: string;
  /** A paper of the doctor. */
  readonly diagnosisFile: string;
  /** A paper about a person, of the officer. */
  readonly personLetter: string;
  /** A paper of the branch head. */
  readonly headLetter: string;
  /** The price of a device, of the medical verifier. */
  readonly priceLetter: string;
  /** Somebody who may sign in. */
  readonly personId: string;
  /** A claim in FINAL_REPORTED, to which the benefit belongs, and its heir as a payee. */
  readonly finalReported: string;
  /** A text of a statement of bank 122 that nobody could read. */
  readonly openItem: string;
  readonly payee: Record<string, unknown>;
  /** The file of a register, which waits for a second administrator. */
  readonly registerImport: string;
  /** A file of payments that somebody wishes for. */
  readonly paymentFile: string;
}

const PDF = aPdf();

export async function setScene(driver: ClaimDriver, ownerUrl: string): Promise<Scene> {
  const { world } = driver;
  const worker = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
  const stranger = freshParticipant({ segment: 'BPU' });
  await world.settle({ participants: [worker, stranger] });
  const { claimNumber } = await driver.report(worker, 'PLKK');
  const elsewhere = { type: 'WORKPLACE', zone: 'WIB', address: 'Jl. Asia Afrika 1', regencyCode: '3273' };
  const hospital2 = await world.desks.as('plkk2');
  const foreign = await hospital2.post(
    '/claims',
    reportBody(stranger, 'PLKK', { plkkCode: 'PLKK-0002', place: elsewhere }),
    { idempotencyKey: newKey() },
  );
  const uncertainClaim = await reviewedUncertain(driver);
  const disputedClaim = await disputed(driver);
  const { claim, heir } = await storyW3(driver);
  if (heir === undefined) throw new Error('The story has an heir');
  const [benefit] = claim.benefits;
  const [first, second] = claim.payouts;
  const batch = await (
    await world.desks.as('maker')
  ).post('/payout-batches', { payoutIds: [second?.payoutId] });
  const documentId = await (await world.desks.as('plkk')).upload('form.pdf', 'application/pdf', PDF);
  const foreignDocument = await hospital2.upload('form.pdf', 'application/pdf', PDF);
  return {
    report: reportBody(freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' }), 'BRANCH', {
      admittedAt: new Date(Date.now() - 3_600_000).toISOString(),
      reportedBy: { kind: 'FAMILY', name: 'SITI AMINAH', phone: '081200000000' },
      documents: [],
    }),
    today: wibDay(new Date().toISOString()),
    claimNumber,
    foreignClaim: foreign.body.claimNumber as string,
    uncertainClaim,
    disputedClaim,
    benefitId: benefit?.benefitId ?? '',
    payoutId: first?.payoutId ?? '',
    batchId: batch.body.batchId as string,
    documentId,
    foreignDocument,
    objectionLetter: await fileOf(driver, 'employer'),
    determinationLetter: await fileOf(driver, 'inspector'),
    diagnosisFile: await fileOf(driver, 'doctor'),
    personLetter: await fileOf(driver, 'officer'),
    headLetter: await fileOf(driver, 'head'),
    priceLetter: await fileOf(driver, 'verifier'),
    personId: (await (await world.desks.as('spo')).read('/session')).user.id as string,
    finalReported: claim.claimNumber,
    openItem: await unreadableItem(driver),
    payee: payeeHeir(heir),
    registerImport: await waitingImport(driver),
    paymentFile: await wishedFile(driver, ownerUrl),
  };
}

const fileOf = async ({ world }: ClaimDriver, user: string): Promise<string> =>
  (await world.desks.as(user)).upload('letter.pdf', 'application/pdf', PDF);

async function reviewedUncertain(driver: ClaimDriver): Promise<string> {
  const worker = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
  await driver.world.settle({ participants: [worker] });
  const { claimNumber } = await driver.report(worker, 'PLKK');
  await driver.command(claimNumber, 'medical-statements', 'doctor', statementBody({ finding: 'UNCERTAIN' }));
  await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
  return claimNumber;
}

async function disputed(driver: ClaimDriver): Promise<string> {
  const claimNumber = await reviewedUncertain(driver);
  await driver.command(claimNumber, 'conclusion', 'officer', {
    conclusion: 'NOT_WORK_RELATED',
    reasonCode: 'OUTSIDE_WORK',
    ruleCited: 'PP-44-2015 Pasal 1',
  });
  await driver.command(claimNumber, 'objection', 'employer', {
    objector: 'EMPLOYER',
    grounds: 'Terjadi saat bertugas.',
    documents: [await fileOf(driver, 'employer')],
  });
  return claimNumber;
}

/** Of a file of its own: one that waits already is not handed in twice. */
async function waitingImport({ world }: ClaimDriver): Promise<string> {
  const form = new FormData();
  const file = `date,kind,name\n2045-08-17,HOLIDAY,Kemerdekaan ${randomUUID()}\n`;
  form.append('file', new Blob([file], { type: 'text/csv' }), 'a.csv');
  const admin = await world.desks.as('admin');
  const { body } = await admin.post('/register-imports?register=holidays', undefined, { raw: form });
  return body.importId as string;
}

/** As a bank of files has it; no bank of these servers takes any. */
async function wishedFile({ world }: ClaimDriver, ownerUrl: string): Promise<string> {
  const { user } = await (await world.desks.as('maker')).read('/session');
  const fileId = randomUUID();
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`INSERT INTO payment_file VALUES ($1, '002', $2, now())`, [fileId, user.id]);
  await owner.end();
  return fileId;
}

async function unreadableItem({ world }: ClaimDriver): Promise<string> {
  const maker = await world.desks.as('maker');
  await world.banks.arm({ bankCode: '122', service: '14', fault: 'UNREADABLE_STATEMENT_LINE' });
  await maker.post('/reconciliations', { bankCode: '122' });
  const { items } = await maker.read<{ items: { itemId: string }[] }>(
    '/reconciliations/122/unreadable-lines',
  );
  return items[0]?.itemId ?? '';
}
