import { CONCLUDED_NEGATIVE, PEOPLE } from '@jkk/domain/claim/spec-support';
import { DOCTOR, Office, statementOfDeath } from '../../support/claim-office';
import { ApiFixture } from './api.fixture';

type Notice = Readonly<Record<string, unknown>>;

describe('the notices of a month to the labour offices', () => {
  let api: ApiFixture;
  let office: Office;
  let confirmed: string;
  let open: string;
  const thisMonth = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);

  beforeAll(async () => {
    api = await ApiFixture.start();
    office = new Office(api.database, api.owner);
    confirmed = await office.finalReported();
    open = await concluded();
  }, 120_000);
  afterAll(() => api.close());

  /** A negative conclusion that nobody has told the labour office of. */
  async function concluded(): Promise<string> {
    const { claimNumber } = await office.report(await office.newParticipant());
    await office.open(claimNumber);
    await office.give(claimNumber, 'medicalStatement', DOCTOR, statementOfDeath());
    await office.give(claimNumber, 'verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    await office.give(claimNumber, 'conclusion', PEOPLE.officer, CONCLUDED_NEGATIVE);
    return claimNumber;
  }

  const list = async (query: string, who = 'officer'): Promise<Notice[]> =>
    (await api.as(who, 'GET', `/labour-office-notices?month=${thisMonth}${query}`)).body.items as Notice[];
  const numbers = (items: readonly Notice[]): unknown[] => items.map(({ claimNumber }) => claimNumber).sort();

  it('are all conclusions of the month by regency, with their day and their receipt', async () => {
    const items = await list('');
    expect(numbers(items)).toEqual([confirmed, open].sort());
    expect(items.find(({ claimNumber }) => claimNumber === confirmed)).toMatchObject({
      conclusion: 'CONCLUDED_POSITIVE',
      regencyCode: '3604',
      noticeBy: expect.stringMatching(/-15$/),
      state: 'RECEIVED',
    });
    expect(items.find(({ claimNumber }) => claimNumber === open)).toMatchObject({
      conclusion: 'CONCLUDED_NEGATIVE',
      receivedOn: null,
      state: 'OPEN',
    });
  });

  it('are filtered by place and state, and read page by page', async () => {
    expect(numbers(await list('&state=OPEN'))).toEqual([open]);
    expect(numbers(await list('&province=36&regency=3604&state=RECEIVED'))).toEqual([confirmed]);
    expect(await list('&regency=3601')).toEqual([]);
    expect(await list('&province=31')).toEqual([]);
    const first = (await api.as('officer', 'GET', `/labour-office-notices?month=${thisMonth}&limit=1`)).body;
    const rest = await list(`&limit=1&cursor=${String(first.next)}`);
    expect(numbers([...(first.items as Notice[]), ...rest])).toEqual([confirmed, open].sort());
  });

  it('go as CSV, and to nobody who may not see the claims', async () => {
    const csv = await api.as('officer', 'GET', `/labour-office-notices?month=${thisMonth}&format=csv`);
    expect(csv.status).toBe(200);
    expect((await api.as('plkk', 'GET', '/labour-office-notices')).status).toBe(403);
    expect((await api.as('officer', 'GET', '/labour-office-notices?month=2026-13')).status).toBe(422);
  });

  it('leave out a conclusion that was taken back, until it is drawn anew', async () => {
    await office.give(open, 'conclusionReversal', PEOPLE.head, {
      reasonCode: 'NOT_PROVEN',
      ruleCited: 'PP 44/2015',
      note: 'Keliru.',
    });
    expect(numbers(await list(''))).toEqual([confirmed]);
    await office.give(open, 'conclusion', PEOPLE.officer, CONCLUDED_NEGATIVE);
    expect(numbers(await list(''))).toEqual([confirmed, open].sort());
  });

  it('are late once their day has passed, with or without a receipt', async () => {
    api.clock.advanceMilliseconds(60 * 24 * 3_600_000);
    const later = new Map((await list('', 'head')).map(({ claimNumber, state }) => [claimNumber, state]));
    expect(later).toEqual(
      new Map([
        [confirmed, 'RECEIVED'],
        [open, 'LATE'],
      ]),
    );
    expect(numbers(await list('&state=LATE', 'head'))).toEqual([open]);
  });
});
