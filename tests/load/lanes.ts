export interface LaneResult {
  readonly done: number;
  readonly seconds: number;
  readonly perSecond: number;
}

/** Lives `count` lives, `inFlight` of them at any moment. The first error ends everything. */
export async function runLanes(
  count: number,
  inFlight: number,
  live: (index: number) => Promise<void>,
): Promise<LaneResult> {
  const began = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      await live(next - 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, count) }, lane));
  const seconds = (performance.now() - began) / 1000;
  return { done: count, seconds, perSecond: count / seconds };
}
