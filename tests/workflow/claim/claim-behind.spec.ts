import { CLAIM_MESSAGE } from '@jkk/contracts/temporal';
import type { ClaimCommandMessage } from '@jkk/contracts/temporal';
import { PEOPLE } from '@jkk/domain/claim/spec-support';
import { eventually } from '../../support/wait';
import { ClaimWorld } from './claim-world';

let world: ClaimWorld;
beforeAll(async () => {
  world = await ClaimWorld.open();
});
afterAll(() => world?.close());

const stageOne = {};
const withdrawal = { reasonCode: 'MISTAKE', note: 'Salah lapor' };
const messageOf = (code: ClaimCommandMessage['code'], expectedVersion: number) => ({
  code,
  actorId: PEOPLE.spo.userId,
  roles: PEOPLE.spo.roles,
  expectedVersion,
});

/** A step that stands in PostgreSQL while its update never reached the history, as after a kill of Temporal. */
async function behind(): Promise<string> {
  const claimNumber = await world.started({ stageOne: false });
  const answer = await world.office.give(claimNumber, 'stageOne', PEOPLE.spo, stageOne);
  expect(answer).toEqual({ outcome: 'DONE', version: 3 });
  expect((await world.progressOf(claimNumber)).version).toBe(2);
  return claimNumber;
}

describe('a claim workflow that is behind its row', () => {
  it('takes the next command and has caught up by its answer', async () => {
    const claimNumber = await behind();
    expect(await world.give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 3)).toEqual({
      outcome: 'DONE',
      version: 4,
    });
    expect(await world.handleOf(claimNumber).result()).toEqual({ claimNumber, stage: 'WITHDRAWN' });
  });

  it('catches up when it is told to look, and its wake-up with it', async () => {
    const claimNumber = await behind();
    const before = await world.progressOf(claimNumber);
    await world.handleOf(claimNumber).signal(CLAIM_MESSAGE.refresh);
    const after = await eventually('the progress to be that of the row', async () => {
      const progress = await world.progressOf(claimNumber);
      return progress.version === 3 ? progress : undefined;
    });
    expect(after.wakeUpAt).not.toBe(before.wakeUpAt);
    await world.handleOf(claimNumber).signal(CLAIM_MESSAGE.refresh);
    expect(await world.progressOf(claimNumber)).toEqual(after);
  });

  it('gives a command that was carried out already its first answer', async () => {
    const claimNumber = await world.started({ stageOne: false });
    const commandId = await world.office.store(claimNumber, 'stageOne', PEOPLE.spo, stageOne, {
      version: 2,
    });
    const { answer } = await world.office.activities.recordClaimStep({
      kind: 'COMMAND',
      claimNumber,
      commandId,
    });
    expect(await world.send(claimNumber, commandId, messageOf('stageOne', 2))).toEqual(answer);
    expect((await world.progressOf(claimNumber)).version).toBe(3);
  });
});

describe('two commands that arrive in one workflow task', () => {
  it('are both taken when the second has seen what the first does', async () => {
    const claimNumber = await world.started({ stageOne: false });
    await world.pauseWorker();
    const give = async (code: 'stageOne' | 'withdrawal', body: object, version: number) => {
      const id = await world.office.store(claimNumber, code, PEOPLE.spo, body, { version });
      return world.send(claimNumber, id, messageOf(code, version));
    };
    const first = give('stageOne', stageOne, 2);
    // Long enough for the first to reach the server before the second.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const second = give('withdrawal', withdrawal, 3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await world.startWorker();
    expect(await Promise.all([first, second])).toEqual([
      { outcome: 'DONE', version: 3 },
      { outcome: 'DONE', version: 4 },
    ]);
  });
});
