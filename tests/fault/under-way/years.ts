import { isDeepStrictEqual } from 'node:util';
import { deathStatement, heirOf, minutesAgo, statementBody, wibDay } from '../../support/claim-bodies';
import { HeldDatabase } from '../../support/held-database';
import { freshParticipant, freshPerson } from '../../support/people';
import { eventually, pause } from '../../support/wait';
import { patient } from '../patient';

const today = (): string => wibDay(new Date().toISOString());

async function reported(over: Record<string, unknown> = {}) {
  const { driver } = patient;
  const participant = freshParticipant({ segment: 'BPU' });
  await driver.world.settle({ participants: [participant], accounts: [participant.account] });
  const { claimNumber } = await driver.report(participant, 'PERISAI', over);
  return { claimNumber, participant };
}

/** A family with a child at school. */
async function schooled(): Promise<string> {
  const { driver } = patient;
  const heir = freshPerson('002');
  await driver.world.settle({ accounts: [heir.account] });
  const { claimNumber } = await reported({ consequence: 'DIED' });
  const statement = deathStatement(minutesAgo(60));
  await driver.conclude(claimNumber, statement);
  await driver.command(claimNumber, 'final-report', 'officer', {
    condition: 'DIED',
    conditionOn: statement.conditionOn,
    heirs: [heirOf(heir)],
    children: [{ name: 'Ani Contoh', birthDate: '2016-02-01', level: 'SD', year: 4 }],
  });
  return claimNumber;
}

/** A participant who cannot work, with no end in sight. */
async function resting(): Promise<string> {
  const { claimNumber } = await reported();
  await patient.driver.conclude(claimNumber, statementBody({ restFrom: today() }));
  return claimNumber;
}

/** A participant who is cared for at home. */
async function caredFor(): Promise<string> {
  const { driver } = patient;
  const { claimNumber, participant } = await reported();
  const recovered = { condition: 'RECOVERED', conditionOn: today() };
  await driver.conclude(claimNumber, statementBody({ ...recovered, devices: ['HOME_CARE'] }));
  await driver.command(claimNumber, 'final-report', 'officer', recovered);
  const invoices = [{ on: today(), amount: 1_000_000 }];
  const payee = { kind: 'PARTICIPANT', ...participant.account };
  await driver.requestBenefit(claimNumber, 'HOME_CARE', payee, { startedOn: today(), invoices });
  return claimNumber;
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** For one statement the record lets itself be changed without an event. */
const UNGUARDED = `WITH unguarded AS MATERIALIZED (SELECT set_config('session_replication_role', 'replica', true))`;

/** Moves in the record what the year counts from, so that its step is due by now. */
const LONG_AGO = {
  SCHOOL_YEAR: (claimNumber: string) =>
    patient.query(
      `${UNGUARDED} UPDATE claim SET dossier = jsonb_set(dossier, '{finalReport,at}', to_jsonb($2::text))
       FROM unguarded WHERE claim_number = $1`,
      [claimNumber, daysAgo(400)],
    ),
  REST_INSTALMENT: (claimNumber: string) =>
    patient.query(
      `${UNGUARDED} UPDATE claim SET dossier = jsonb_set(dossier, '{statements,0,restFrom}', to_jsonb($2::text))
       FROM unguarded WHERE claim_number = $1`,
      [claimNumber, wibDay(daysAgo(200))],
    ),
  CARE_YEAR: (claimNumber: string) =>
    patient.query(
      `${UNGUARDED} UPDATE benefit SET content = jsonb_set(
         jsonb_set(content, '{details,startedOn}', to_jsonb($2::text)), '{requestedAt}', to_jsonb($3::text))
       FROM unguarded WHERE claim_number = $1`,
      [claimNumber, wibDay(daysAgo(350)), daysAgo(349)],
    ),
} as const;

/** Leaves word for the workflow to look at its row. */
async function leaveWord(claimNumber: string): Promise<void> {
  const cause = 'years';
  await patient.query('INSERT INTO outbox (kind, key, payload) VALUES ($1, $2, $3)', [
    'REFRESH_CLAIM',
    `REFRESH_CLAIM/${claimNumber}/${cause}`,
    JSON.stringify({ kind: 'REFRESH_CLAIM', claimNumber, cause }),
  ]);
}

/** Written and not committed, so that whoever writes the next event of this claim, and nobody else, waits. */
const NEXT_EVENT = `
  ${UNGUARDED} INSERT INTO claim_event
  SELECT next.* FROM unguarded, claim_event last,
    jsonb_populate_record(last, jsonb_build_object('seq', last.seq + 1, 'source_id', 'held')) next
  WHERE last.claim_number = $1 ORDER BY last.seq DESC LIMIT 1`;

/** What was recorded as passed of these waits: events, and keys in the record. */
async function passed(claimNumber: string, code: string) {
  const events = await patient.query<{ dueAt: string }>(
    `SELECT data ->> 'dueAt' AS "dueAt" FROM claim_event
     WHERE claim_number = $1 AND code = 'DEADLINE_PASSED' AND data ->> 'code' = $2 ORDER BY seq`,
    [claimNumber, code],
  );
  const keys = await patient.query<{ key: string }>(
    `SELECT key FROM claim, jsonb_array_elements_text(dossier -> 'passedDeadlines') AS key
     WHERE claim_number = $1 AND key LIKE $2 || '|%Z'`,
    [claimNumber, code],
  );
  const due = await patient.query(
    'SELECT 1 FROM claim_wait WHERE claim_number = $1 AND code = $2 AND rings_at <= now()',
    [claimNumber, code],
  );
  return { events: events.map(({ dueAt }) => dueAt), keys: keys.length, due: due.length };
}

/** The server forgets what a session that has lost its program was about to do. */
const cutOff = () =>
  patient.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name LIKE 'jkk-worker-claims%' AND cardinality(pg_blocking_pids(pid)) > 0`,
  );

const LIVES = { SCHOOL_YEAR: schooled, REST_INSTALMENT: resting, CARE_YEAR: caredFor } as const;

describe('the claims worker is killed in the middle of a yearly step, which is neither lost nor doubled', () => {
  it.each([
    ['of a scholarship, before PostgreSQL has taken it', 'SCHOOL_YEAR', true],
    ['of a scholarship, while PostgreSQL takes it all the same', 'SCHOOL_YEAR', false],
    ['of periodic incapacity, before PostgreSQL has taken it', 'REST_INSTALMENT', true],
    ['of home care, while PostgreSQL takes it all the same', 'CARE_YEAR', false],
  ] as const)('%s', async (_when, code, isLost) => {
    const { stack } = patient;
    const claimNumber = await LIVES[code]();
    await patient.murder('worker-claims');
    await LONG_AGO[code](claimNumber);
    await leaveWord(claimNumber);
    const lock = await HeldDatabase.hold(patient.databaseUrl, NEXT_EVENT, [claimNumber]);
    try {
      await stack.start('worker-claims');
      expect(await lock.untilBlocked(patient.databaseUrl, /^jkk-worker-claims/)).toMatch(/UPDATE claim/);
      await patient.murder('worker-claims');
      if (isLost) await cutOff();
    } finally {
      await lock.release();
    }
    try {
      await eventually('the step to be away or to stand', async () =>
        (await passed(claimNumber, code)).events.length === (isLost ? 0 : 1) ? true : undefined,
      );
    } finally {
      await stack.start('worker-claims');
    }
    const { events, keys } = await eventually('the year to stand still with nothing due', async () => {
      const before = await passed(claimNumber, code);
      await pause(3_000);
      const after = await passed(claimNumber, code);
      return after.events.length > 0 && after.due === 0 && isDeepStrictEqual(before, after)
        ? after
        : undefined;
    });
    expect(new Set(events).size).toBe(events.length);
    expect(keys).toBe(events.length);
    const reminders = await patient.query(
      `SELECT event_seq FROM message WHERE claim_number = $1 AND code = 'REMINDER' GROUP BY event_seq, recipient HAVING count(*) > 1`,
      [claimNumber],
    );
    expect(reminders).toEqual([]);
  });
});
