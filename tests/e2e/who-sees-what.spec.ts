import { statementBody, verificationBody } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import { freshParticipant } from '../support/people';
import { aPdf } from '../support/pdf';

const driver = sharedDriver();
const PDF = aPdf();
const DIAGNOSIS = 'S06.5';
const WORDS = {
  statement: 'Rahasia: pasien pernah kejang.',
  verification: 'Rahasia: sesuai CT kepala.',
  advice: 'Rahasia: trauma yang lama.',
};
const MEDICAL = ['doctor', 'verifier', 'officer', 'approver', 'head', 'regional', 'advisor', 'auditor'];
const OTHERS = ['employer', 'maker', 'releaser'];

let claimNumber: string;
let reportFile: string;
let doctorsFile: string;

const as = (user: string) => driver.world.desks.as(user);
const textOf = async (user: string, path: string): Promise<string> =>
  JSON.stringify((await (await as(user)).get(path)).body);

beforeAll(async () => {
  const worker = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
  await driver.world.settle({ participants: [worker] });
  reportFile = await (await as('plkk')).upload('form.pdf', 'application/pdf', PDF);
  doctorsFile = await (await as('doctor')).upload('ct.pdf', 'application/pdf', PDF);
  ({ claimNumber } = await driver.report(worker, 'PLKK', {
    injuries: [{ icd10: DIAGNOSIS, bodyPart: 'HEAD' }],
    documents: [reportFile],
  }));
  const statement = statementBody({
    diagnoses: [DIAGNOSIS],
    finding: 'UNCERTAIN',
    note: WORDS.statement,
    documents: [doctorsFile],
  });
  await driver.command(claimNumber, 'medical-statements', 'doctor', statement);
  await driver.command(
    claimNumber,
    'verification',
    'verifier',
    verificationBody({ note: WORDS.verification }),
  );
});

it('asks the advisory doctor, who sees the claim for it and keeps seeing it', async () => {
  const advisor = await as('advisor');
  const tasks = await advisor.read<{ items: { claimNumber: string; wait: { code: string } }[] }>(
    `/tasks?q=${claimNumber}`,
  );
  expect(tasks.items).toMatchObject([{ claimNumber, wait: { code: 'ADVICE' } }]);
  const given = await driver.command(claimNumber, 'advice', 'advisor', {
    opinion: 'DISAGREES',
    note: WORDS.advice,
  });
  expect(given.status).toBe(200);
  const { items } = await advisor.read<{ items: { claimNumber: string }[] }>(`/claims?q=${claimNumber}`);
  expect(items).toMatchObject([{ claimNumber }]);
  expect((await advisor.get(`/claims/${claimNumber}`)).status).toBe(200);
});

it.each(MEDICAL)('%s reads diagnoses, notes and opinions, and opens the files', async (user) => {
  const seen = await textOf(user, `/claims/${claimNumber}`);
  for (const word of [DIAGNOSIS, ...Object.values(WORDS), reportFile, doctorsFile]) {
    expect(seen).toContain(word);
  }
  for (const file of [reportFile, doctorsFile]) {
    expect((await (await as(user)).get(`/documents/${file}`)).status).toBe(200);
  }
});

it.each(OTHERS)('%s gets the claim without them, in every view', async (user) => {
  const paths = [
    `/claims/${claimNumber}`,
    `/claims/${claimNumber}/timeline`,
    `/claims?q=${claimNumber}`,
    `/tasks?q=${claimNumber}`,
  ];
  for (const path of paths) {
    const seen = await textOf(user, path);
    for (const word of [
      DIAGNOSIS,
      ...Object.values(WORDS),
      reportFile,
      doctorsFile,
      'UNCERTAIN',
      'DISAGREES',
    ]) {
      expect({ path, word, found: seen.includes(word) }).toEqual({ path, word, found: false });
    }
  }
  for (const file of [reportFile, doctorsFile]) {
    expect((await (await as(user)).get(`/documents/${file}`)).status).toBe(404);
  }
});

it('shows the hospital what it reported, and not what the doctors wrote since', async () => {
  const seen = await textOf('plkk', `/claims/${claimNumber}`);
  expect(seen).toContain(DIAGNOSIS);
  expect(seen).toContain(reportFile);
  for (const word of [...Object.values(WORDS), doctorsFile]) expect(seen).not.toContain(word);
});
