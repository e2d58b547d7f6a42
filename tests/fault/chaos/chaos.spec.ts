import { Chance } from '../../support/population/chance';
import { admit, type Patient, type Ward } from '../support';
import { programOf, PROGRAMS, shuffled, strike } from './faults';
import { livesThrough } from './lives';
import { patientDriver } from './patient-desks';
import { faultsOf, inRounds, IS_LONG, LIVES, named, SEED } from './plan';

const STROKES = 2;

const seeded = new Chance(SEED);
const chance = () => seeded.next();
const faults = faultsOf(PROGRAMS);
const rounds = IS_LONG ? inRounds(faults) : shuffled(faults, chance).slice(0, STROKES);

let patient: Patient;
let ward: Ward;
beforeAll(async () => {
  patient = await admit();
  ward = { ...patient, driver: patientDriver(patient.stack) };
});
afterAll(() => patient?.discharge());

describe(`${LIVES} lives in flight (seed ${SEED})`, () => {
  it.each(named(rounds))(
    'all come to their end after %s (%d), nothing is left open or apart, and each goes on',
    (_what, _index, { victim, way }) =>
      livesThrough(ward, () => strike(programOf(patient.stack, victim), way, chance), chance),
  );
});
