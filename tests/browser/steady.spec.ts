import { sharedDriver } from '../support/instances';
import { statementBody, wibDay } from '../support/claim-bodies';
import { freshParticipant } from '../support/people';
import { Desks } from './support/desk';

/** A row stays under the hand that reaches for it: what comes later does not push it away. */
const driver = sharedDriver();
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

const today = (): string => wibDay(new Date().toISOString());

async function reported(): Promise<string> {
  const participant = freshParticipant({ segment: 'BPU' });
  await driver.world.settle({ participants: [participant] });
  return (await driver.report(participant, 'PERISAI')).claimNumber;
}

/** The officer hands in the final report of somebody who has no employer. */
async function treated(): Promise<string> {
  const claimNumber = await reported();
  await driver.conclude(claimNumber, statementBody({ condition: 'RECOVERED', conditionOn: today() }));
  return claimNumber;
}

it.each([
  ['doctor', 'of the hospital', '**/api/v1/overview/hospital', reported],
  ['officer', 'of lateness', '**/api/v1/late-payments*', treated],
] as const)(
  'the rows of the %s stand where they stood when the sums %s come',
  async (username, _sums, address, claim) => {
    const claimNumber = await claim();
    const desk = await desks.window();
    let letGo = (): void => undefined;
    const asked = new Promise<void>((resolve) => (letGo = resolve));
    await desk.page.route(address, async (route) => {
      await asked;
      await route.continue();
    });
    await desk.page.goto('/');
    await desk.signIn(username);
    const row = desk.content.getByRole('link', { name: claimNumber });
    await row.waitFor();
    const waiting = desk.content.locator('[aria-busy="true"]');
    await waiting.waitFor({ state: 'attached' });
    const before = await row.boundingBox();
    letGo();
    await waiting.waitFor({ state: 'detached' });
    expect(await row.boundingBox()).toEqual(before);
    await desk.close();
  },
);
