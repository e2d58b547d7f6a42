import { liveOneClaim, settle } from '../../load/claim-life';
import { ClaimDriver } from '../../support/claim-driver';
import { Chance } from '../../support/population/chance';
import { pause } from '../../support/wait';
import { World } from '../../support/world';
import { admit } from '../support';
import type { Patient } from '../support';
import { PROGRAMS, shuffled, strike, WAYS } from './faults';
import type { Fault } from './faults';
import { untilWell } from './findings';
import { PatientDesks } from './patient-desks';

/** `npm run test:chaos` strikes every program in every way, several times; here are a few strokes of the same seed. */
const SEED = Number(process.env.CHAOS_SEED ?? 20261128);
const ROUNDS = Number(process.env.CHAOS_ROUNDS ?? 0);
const FROZEN_MS = ROUNDS > 0 ? 40_000 : 6_000;
const LIVES = ROUNDS > 0 ? 6 : 3;
const STROKES = 2;
/** By then a life has been reported and is not at its end. */
const FIRST_STROKE_MS = 500;
const LAST_STROKE_MS = 6_000;

const chance = new Chance(SEED);
const faults = PROGRAMS.flatMap((program) => WAYS.map((way): Fault => ({ program, way })));
const rounds =
  ROUNDS > 0
    ? Array.from({ length: ROUNDS }, () => faults).flat()
    : shuffled(faults, () => chance.next()).slice(0, STROKES);

let patient: Patient;
let driver: ClaimDriver;
beforeAll(async () => {
  patient = await admit();
  const { stack } = patient;
  const world = new World({ apiUrl: stack.baseUrl, simulatorUrl: stack.simulatorUrl, cli: stack.cli });
  driver = new ClaimDriver(Object.assign(world, { desks: new PatientDesks(stack.baseUrl) }));
});
afterAll(() => patient?.discharge());

describe(`${LIVES} lives in flight (seed ${SEED})`, () => {
  it.each(rounds.map((fault, index) => [`${fault.way} ${fault.program}`, index, fault] as const))(
    'all come to their end after %s (%d), and nothing is left open or apart',
    async (_what, _index, fault) => {
      const { participants } = await settle(driver.world, LIVES);
      const lives = participants.map((participant) => liveOneClaim(driver, participant));
      // Judged when the fault is over; until then a broken life is no reason to leave a program down.
      const ended = Promise.allSettled(lives);
      await pause(FIRST_STROKE_MS + chance.next() * (LAST_STROKE_MS - FIRST_STROKE_MS));
      await strike(patient.stack, fault, () => chance.next(), FROZEN_MS);
      await ended;
      const claims = await Promise.all(lives);
      await untilWell(
        patient,
        claims.map(({ claimNumber }) => claimNumber),
      );
    },
  );
});
