import type { Loose } from '../support/loose';
import { castOf } from '../demo/sample/cast';
import { SAMPLE, tellSample, type Told } from '../demo/sample/tell';
import { sharedDriver } from '../support/instances';
import { Desks, type Desk } from './support/desk';

/** One search over everything, on claims of the sample. */
const driver = sharedDriver();
const PHONE = 390;
const first = (stage: string): Told => SAMPLE.find(({ recipe }) => recipe.stage === stage)!;
const told = [first('NOT_COVERED'), first('UNDER_VERIFICATION'), first('FINAL_REPORTED')];
const { participant } = castOf(told[1]!.no, told[1]!.recipe.segment);
let desks: Desks;

const search = async (as: string, q: string): Promise<Loose> =>
  (await driver.world.desks.as(as)).read(`/search?q=${encodeURIComponent(q)}`);
const ask = async ({ page }: Desk, q: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(q);
  await page.keyboard.press('Enter');
};

beforeAll(async () => {
  desks = await Desks.open();
  const { failed } = await tellSample(driver, told);
  expect(failed).toEqual([]);
});
afterAll(() => desks?.close());

it('has told the sample once, however often it is asked to', async () => {
  expect(await tellSample(driver, told)).toEqual({ told: 0, known: told.length, failed: [] });
  for (const { no, recipe } of told) {
    const { participantNumber } = castOf(no, recipe.segment).participant;
    const { claims } = await search('auditor', participantNumber);
    expect(claims.map(({ stage }: Loose) => stage)).toEqual([recipe.stage]);
  }
});

it('opens with a key, finds a person by NIK with the claims, and leads on', async () => {
  const desk = await desks.as('officer');
  await ask(desk, participant.nik);
  const people = desk.content.getByRole('region', { name: 'Orang' });
  await people.getByText(participant.name).waitFor();
  await desk.photograph('search-person');
  await people.getByRole('link', { name: participant.participantNumber }).click();
  await desk.page.waitForURL(/\/claims\?q=/);
  await desk.content.getByText(participant.name).first().waitFor();
  await desk.close();
});

it('finds a hospital by a part of its name and opens its claims; says when nothing is found', async () => {
  const desk = await desks.as('officer', { width: PHONE, height: 844, theme: 'dark' });
  await desk.page.goto('/search?q=arya');
  await desk.content.getByRole('link', { name: 'RSU Arya Medika' }).click();
  await desk.page.waitForURL(/plkk=PLKK-0001/);
  await desk.content.getByText('RSU Arya Medika').first().waitFor();
  await desk.page.goto('/search?q=%25%5C_');
  await desk.content.getByText('Tidak ada yang cocok dengan “%\\_”.').waitFor();
  await desk.close();
});

it('answers nobody more than the lists do', async () => {
  const claimNumber = (await search('auditor', participant.participantNumber)).claims[0].claimNumber;
  expect((await search('officer', claimNumber)).claims).toHaveLength(1);
  expect(await search('doctor2', claimNumber)).toMatchObject({ claims: [], payouts: [] });
  expect((await search('admin', claimNumber)).claims).toEqual([]);
  expect((await search('maker', participant.nik)).people).toBeNull();
  expect((await search('plkk', participant.nik.slice(0, 15))).people).toBeNull();
  expect((await search('employer', participant.nik)).people).toEqual([]);
});

it.each(['\\', '%', '_', "'", 'é', '‘’', 'SA’AT'])('takes %s as text', async (q) => {
  expect((await search('auditor', q)).claims).not.toBeUndefined();
});

it('finds a payout by its id and by the reference that its bank knows', async () => {
  const maker = await driver.world.desks.as('maker');
  const { items } = await maker.read<{ items: Loose[] }>('/payouts?limit=1');
  for (const { payoutId } of items) {
    for (const q of [payoutId.toLowerCase(), `${payoutId}A01`]) {
      expect((await search('maker', q)).payouts.map((one: Loose) => one.payoutId)).toEqual([payoutId]);
    }
    expect((await search('officer', payoutId)).payouts).toEqual([]);
  }
});
