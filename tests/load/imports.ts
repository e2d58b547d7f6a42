import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_PASSWORD } from '../support/api-client';

/**
 * `npm run bench:imports [-- --rows 10000,30000,100000 --taken 1000,3000,10000]`: files of so many members and reports, and so
 * many reports made claims, with seconds, microseconds a row, the most memory that the command held, and what a row of the
 * largest file costs beside one of the smallest.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,30000,100000' },
    taken: { type: 'string', default: '1000,3000,10000' },
  },
});
const sizes = (text: string): number[] => text.split(',').map(Number);
const CLI = path.resolve(__dirname, '../../apps/cli/src/main.js');
const LOOK_MS = 50;

interface Run {
  readonly rows: number;
  readonly seconds: number;
  readonly peakMiB: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

const REPORT_HEAD =
  'kind;segment;participantNumber;nik;employerNumber;occurredAt;zone;placeType;address;regencyCode;circumstance;chronology;icd10;consequence;stageOne;receivedAt';
const MEMBER_HEAD =
  'participantNumber,nik,name,birthDate,sex,handedness,segment,employerNumber,wageAmount,wageUnit,activeFrom,activeTo,paidUntil,address,phone';
const padded = (no: number, length: number): string => String(no).padStart(length, '0');

/** The year of birth tells one ten thousand people from the next. */
const yearOf = (no: number): number => 60 + Math.floor((no - 1) / 9_999);
const nikOf = (no: number): string => `3603010501${yearOf(no)}${padded(1 + ((no - 1) % 9_999), 4)}`;

/** Nobody is hurt twice: each row is about somebody else. `series` keeps the files of one run apart. */
const reportRow = (no: number, series: number): string =>
  `ACCIDENT;PU;${series}1${padded(no, 9)};${nikOf(no)};JJ000001;5/1/2024 09:30;WIB;WORKPLACE;"Jl. Raya; Serang ${no}";3603;AT_WORK;Jatuh dari tangga di gudang ${no}.;S82.2|S06.9;INJURED;ya;2024-01-06 10:00`;
const memberRow = (no: number, series: number): string =>
  `${series}7${padded(no, 9)},${nikOf(no)},"PUTRA, AGUS ${no}",19${yearOf(no)}-01-05,MALE,LEFT,PU,JJ000001,4500000,MONTH,2015-01-01,,2026-10,Jl. Contoh No. ${no},081200000000`;

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jkk-imports-'));
  try {
    tell('members import', await each(sizes(values.rows), (rows, no) => members(folder, rows, no)));
    tell('reports import', await each(sizes(values.rows), (rows, no) => propose(folder, rows, no)));
    tell('reports confirm', await each(sizes(values.taken), (rows, no) => confirm(folder, rows, no)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function each(
  counts: readonly number[],
  run: (rows: number, no: number) => Promise<Run>,
): Promise<Run[]> {
  const runs: Run[] = [];
  for (const [no, rows] of counts.entries()) runs.push(await run(rows, no + 1));
  return runs;
}

async function members(folder: string, rows: number, no: number): Promise<Run> {
  const file = await write(folder, MEMBER_HEAD, rows, (row) => memberRow(row, no));
  return command(rows, ['members', 'import', file]);
}

async function propose(folder: string, rows: number, no: number): Promise<Run> {
  const file = await write(folder, REPORT_HEAD, rows, (row) => reportRow(row, no));
  return command(rows, ['reports', 'import', file, '--by', 'officer']);
}

async function confirm(folder: string, rows: number, no: number): Promise<Run> {
  const { answer } = await propose(folder, rows, no + sizes(values.rows).length);
  return command(rows, ['reports', 'confirm', String(answer['importId']), '--by', 'officer2']);
}

async function write(folder: string, head: string, rows: number, row: (no: number) => string) {
  const file = path.join(folder, 'rows.csv');
  const lines = Array.from({ length: rows }, (_, no) => row(no + 1));
  await writeFile(file, `${[head, ...lines].join('\n')}\n`);
  return file;
}

/** As somebody types it; the kernel knows the most memory that it ever held. */
function command(rows: number, argv: readonly string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, ...argv, '--json'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const parts: Buffer[] = [];
  let peakMiB = 0;
  const look = setInterval(() => (peakMiB = peakOf(child.pid) ?? peakMiB), LOOK_MS);
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stdin.end(`${DEMO_PASSWORD}\n`);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(look);
      if (code !== 0) return reject(new Error(`cli ${argv[0]} ${argv[1]} ended with ${code}`));
      const answer = JSON.parse(Buffer.concat(parts).toString()) as Run['answer'];
      resolve({ rows, seconds: (performance.now() - began) / 1000, peakMiB, answer });
    });
  });
}

/** Undefined where the system has no /proc, or the process has ended. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib === undefined ? undefined : Math.round(Number(kib) / 1024);
  } catch {
    return undefined;
  }
}

function tell(what: string, runs: readonly Run[]): void {
  const perRow = ({ rows, seconds }: Run): number => (seconds * 1_000_000) / rows;
  for (const run of runs) {
    const { rows, seconds, peakMiB } = run;
    console.log(
      `${what.padEnd(16)} ${String(rows).padStart(7)} rows ${seconds.toFixed(1).padStart(7)} s ${perRow(run).toFixed(0).padStart(6)} µs a row ${String(peakMiB).padStart(5)} MiB`,
    );
  }
  const [first, last] = [runs.at(0), runs.at(-1)];
  if (first === undefined || last === undefined) return;
  console.log(
    `${what.padEnd(16)} a row of the largest costs ${(perRow(last) / perRow(first)).toFixed(2)} of one of the smallest`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
