import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { calculate, traceHash } from '@jkk/domain/benefits';

/**
 * How fast a claim of ten lines is worked out with its whole trace in one process, with and without the hash of the
 * trace, and whether the heap stays flat: what is in use after a collection at the start, half-way and at the end.
 * Prints figures, asserts nothing about time. Needs no server: `node apps/launcher/run.mjs tests/load/benefits [calls]`,
 * by default a million.
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

const WARM_UP = 20_000;
const HASHED_SHARE = 10;
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

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is still in use after everything that can go is gone. */
function heap(): string {
  collect();
  return `${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(2)} MB`;
}

function main(calls: number): void {
  const half = Math.ceil(calls / 2);
  rate(computeOnce, WARM_UP);
  console.log(
    `ten-line claim with its whole trace, ${2 * half} calls in one process, node ${process.version}`,
  );
  const start = heap();
  const first = rate(computeOnce, half);
  const middle = heap();
  const second = rate(computeOnce, half);
  const end = heap();
  rate(computeAndHash, WARM_UP / HASHED_SHARE);
  console.log(`  without the hash, first half:  ${first}`);
  console.log(`  without the hash, second half: ${second}`);
  console.log(`  with the hash of every trace:  ${rate(computeAndHash, Math.ceil(half / HASHED_SHARE))}`);
  console.log(`  heap in use at the start ${start}, after ${half} ${middle}, after ${2 * half} ${end}`);
}

main(Number(process.argv[2] ?? 1_000_000));
