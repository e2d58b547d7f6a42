/** From here on Linux gives ports to outgoing connections, one of which could hold ours at a start. */
const FIRST_OUTGOING = 32_768;

it('the ports that a start takes by default are given to no outgoing connection', async () => {
  const { DEFAULT_PORTS } = await import('../../apps/launcher/lib/settings.mjs');
  const ports = Object.values(DEFAULT_PORTS);
  expect(ports).toHaveLength(4);
  const pages = DEFAULT_PORTS.TEMPORAL_PORT + 1000;
  for (const port of [...ports, pages]) {
    expect(port).toBeGreaterThan(1_023);
    expect(port).toBeLessThan(FIRST_OUTGOING);
  }
  expect(new Set([...ports, pages]).size).toBe(5);
});
