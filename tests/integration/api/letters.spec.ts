import { PEOPLE, person } from '@jkk/domain/claim/spec-support';
import { Office } from '../../support/claim-office';
import { ApiFixture } from './api.fixture';

/** What a letter says when it is opened long after it was sent. */
let api: ApiFixture;
let office: Office;
beforeAll(async () => {
  api = await ApiFixture.start();
  office = new Office(api.database, api.owner);
});
afterAll(() => api?.close());

interface Listed {
  readonly letterId: string;
  readonly kind: string;
  readonly superseded: boolean;
}

const listed = async (claimNumber: string): Promise<readonly Listed[]> =>
  (await api.as('auditor', 'GET', `/claims/${claimNumber}/letters`)).body.items;
const paperOf = async (claimNumber: string, { letterId }: Listed): Promise<string> =>
  (await api.as('auditor', 'GET', `/claims/${claimNumber}/letters/${letterId}`)).text;
/** What anybody is told who scans the code of the paper. */
const scanned = async (paper: string): Promise<unknown> =>
  (await api.call('GET', new URL(/\/URI \((\S+)\)/.exec(paper)![1]!).pathname)).body;

const told = (letters: readonly Listed[]) => letters.map(({ kind, superseded }) => [kind, superseded]);

async function renameParticipant(claimNumber: string): Promise<void> {
  const { participantNumber, nik } = (await office.get(claimNumber)).report.participant;
  await api.owner.query(`UPDATE member SET name = 'Sutrisno Bin Contoh' WHERE participant_number = $1`, [
    participantNumber,
  ]);
  const asked = await office.give(
    claimNumber,
    'personCorrection',
    person('officer9', 'CLAIM_OFFICER', { branch: 'J01' }),
    {
      person: 'PARTICIPANT',
      proofs: [{ kind: 'IDENTITY_CARD', number: nik }],
      documents: [await office.letter()],
      note: 'KTP.',
    },
  );
  const decision = { decision: 'CONFIRM', note: 'Diperiksa.' } as const;
  const confirmed = await office.give(claimNumber, 'personConfirmation', PEOPLE.head, decision);
  expect([asked, confirmed]).toMatchObject([{ outcome: 'DONE' }, { outcome: 'DONE' }]);
}

it('is what it said when it was written, also after the name of its person was corrected', async () => {
  const claimNumber = await office.inTreatment({}, { plkkCode: 'PLKK-0001' });
  const sent = await listed(claimNumber);
  const kinds = ['RECEIPT', 'GUARANTEE', 'CONCLUSION', 'GUARANTEE_CONFIRMED', 'LABOUR_OFFICE_NOTICE'];
  expect(told(sent)).toEqual(kinds.map((kind) => [kind, false]));
  const papers = await Promise.all(sent.map((letter) => paperOf(claimNumber, letter)));
  await renameParticipant(claimNumber);

  const now = await listed(claimNumber);
  expect(told(now)).toEqual([...kinds.map((kind) => [kind, true]), ['GUARANTEE_CONFIRMED', false]]);
  expect(await Promise.all(sent.map((letter) => paperOf(claimNumber, letter)))).toEqual(papers);
  const anew = await paperOf(claimNumber, now.at(-1)!);
  const genuine = { valid: true, revoked: false };
  expect(await Promise.all([...papers, anew].map(scanned))).toEqual([
    ...papers.map(() => ({ ...genuine, superseded: true })),
    { ...genuine, superseded: false },
  ]);
});
