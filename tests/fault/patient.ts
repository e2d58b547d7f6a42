import { admit, type Patient } from './support';

/** The instance of one spec file, which its parts share: each of them leaves it whole. */
export let patient: Patient;

beforeAll(async () => {
  patient = await admit();
});
afterAll(() => patient?.discharge());
