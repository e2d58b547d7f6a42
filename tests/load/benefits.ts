import { calculate, traceHash } from '@jkk/domain/benefits';

/**
 * How fast a claim of ten lines is worked out with its whole trace in one process, with and without the hash of the
 * trace, and whether the heap stays flat. Prints figures, asserts nothing about time. Needs no server:
 * `node apps/launcher/run.mjs tests/load/benefits [calls]`.
 */
const CALL = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: '2023-05-10T10:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 5_067_381, unit: 'MONTH' },
  handedness: 'RIGHT',
  benefits: [
    { type: 'DEATH' },
    { type: 'PERIODIC' },
    { type: 'FUNERAL' },
    { type: 'SCHOLARSHIP', children: [{ birthDate: '2014-02-01', level: 'SD', year: 4 }] },
    { type: 'STMB', periods: [{ from: '2023-05-11', to: '2023-06-24' }] },
    { type: 'PARTIAL_ANATOMICAL', items: [{ code: 'A12', side: 'RIGHT' }] },
    { type: 'TRANSPORT', receipts: [{ mode: 'LAND', amount: 1_250_000 }] },
    { type: 'PROSTHESIS', referencePrice: 10_000_000, invoice: 16_000_000 },
    { type: 'DENTURE', invoice: 5_400_000 },
    { type: 'HOME_CARE', startedOn: '2023-06-25', invoices: [{ on: '2023-07-01', amount: 3_000_000 }] },
  ],
};

const WARM_UP = 5_000;
const SLICES = 10;
const MEGABYTE = 1024 * 1024;

function computeOnce(): number {
  const answer = calculate(CALL);
  if (!answer.ok) throw new Error('The benchmark claim was refused');
  return answer.result.total;
}

function computeAndHash(): number {
  const answer = calculate(CALL);
  if (!answer.ok) throw new Error('The benchmark claim was refused');
  const { lines, ruleSet } = answer.result;
  return lines.reduce((sum, line) => sum + traceHash(line, ruleSet).length, 0);
}

/** Calls per second on the clock, and per second of CPU, which a busy machine does not distort. */
function rate(work: () => number, count: number): string {
  const started = process.hrtime.bigint();
  const before = process.cpuUsage();
  for (let index = 0; index < count; index += 1) work();
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { user, system } = process.cpuUsage(before);
  return `${Math.round(count / seconds)}/s (${Math.round((count * 1e6) / (user + system))} per CPU second)`;
}

function heap(): string {
  globalThis.gc?.();
  return `${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(1)} MB`;
}

function main(calls: number): void {
  rate(computeOnce, WARM_UP);
  console.log(`ten-line claim, ${calls} calls, node ${process.version}`);
  const slice = Math.ceil(calls / SLICES);
  for (let index = 1; index <= SLICES; index += 1) {
    console.log(`  ${index * slice} calls: ${rate(computeOnce, slice)}, heap ${heap()}`);
  }
  rate(computeAndHash, WARM_UP / SLICES);
  console.log(`  with the hash of every trace: ${rate(computeAndHash, Math.ceil(slice / SLICES))}`);
}

main(Number(process.argv[2] ?? 1_000_000));
