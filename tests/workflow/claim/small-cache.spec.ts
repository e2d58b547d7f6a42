import type { ClaimCommandCode, CommandBodies } from '@jkk/domain';
import type { Actor } from '@jkk/domain';
import { HEIR, PEOPLE } from '@jkk/domain/claim/spec-support';
import { DOCTOR, statementOfDeath } from '../../support/claim-office';
import { ClaimWorld } from './claim-world';

/** `npm run test:chaos` has 50 lives over a cache of 8. */
const LIVES = Number(process.env.CHAOS_LIVES ?? 16);
const CACHED_WORKFLOWS = Number(process.env.CHAOS_CACHE ?? 2);

/** Six commands each, and no workflow is in memory when one comes. */
const LONGEST_MS = 60_000 + LIVES * 8_000;

interface Step<Code extends ClaimCommandCode = ClaimCommandCode> {
  readonly code: Code;
  readonly by: Actor;
  readonly body: () => CommandBodies[Code];
}

const step = <Code extends ClaimCommandCode>(
  code: Code,
  by: Actor,
  body: () => CommandBodies[Code],
): Step<Code> => ({ code, by, body });

const LIFE = [
  step('medicalStatement', DOCTOR, statementOfDeath),
  step('verification', PEOPLE.verifier, () => ({ outcome: 'CONFIRMED' })),
  step('conclusion', PEOPLE.officer, () => ({ conclusion: 'WORK_ACCIDENT' })),
  step('finalReport', PEOPLE.officer, () => ({
    condition: 'DIED',
    conditionOn: statementOfDeath().conditionOn,
    heirs: [HEIR],
  })),
  step('requestBenefit', PEOPLE.officer, () => ({
    type: 'DEATH',
    details: {},
    payee: { kind: 'HEIR', name: HEIR.name },
    complete: true,
  })),
  step('requestBenefit', PEOPLE.officer, () => ({
    type: 'FUNERAL',
    details: {},
    payee: { kind: 'HEIR', name: HEIR.name },
    complete: true,
  })),
] as readonly Step[];

let world: ClaimWorld;
beforeAll(async () => {
  world = await ClaimWorld.open();
  await world.pauseWorker();
  await world.startWorker(CACHED_WORKFLOWS);
});
afterAll(() => world?.close());

describe(`${LIVES} claims in flight over a worker that keeps ${CACHED_WORKFLOWS} of them`, () => {
  it(
    'come to their end, and no rightful command is refused',
    async () => {
      const claims: string[] = [];
      for (let count = 0; count < LIVES; count += 1) claims.push(await world.started());
      const live = async (claimNumber: string): Promise<void> => {
        for (const [index, { code, by, body }] of LIFE.entries()) {
          const answer = await world.give(claimNumber, code, by, body(), 2 + index);
          expect(answer).toMatchObject({ outcome: 'DONE', version: 3 + index });
        }
      };
      await Promise.all(claims.map(live));
      for (const claimNumber of claims) {
        const { version, benefits } = await world.office.get(claimNumber);
        expect([version, benefits.length]).toEqual([2 + LIFE.length, 2]);
        expect((await world.progressOf(claimNumber)).version).toBe(version);
      }
    },
    LONGEST_MS,
  );
});
