/** Stops what the setup started, last first. Called once a project, but there is one of everything. */
export default async function globalTeardown() {
  const stops = globalThis.jkkTestStops ?? [];
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
}
