import type { DataSource } from 'typeorm';
import { openAppDatabase } from '@jkk/persistence';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { APPROVER, insertUsers, MAKER, OFFICER, RELEASER } from '../../support/payout-fixtures';

/** Words of persons that money rests on, written by the role of the programs: of nobody, or of somebody who may not say so. */

const ADMIN = '00000000-0000-4000-8000-00000000ad01';
const OTHER_ADMIN = '00000000-0000-4000-8000-00000000ad02';
const NOBODY = '00000000-0000-4000-8000-00000000dead';

let database: TestDatabase;
let app: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  await inTransaction(app, insertUsers);
  await app.query(
    `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, created_at)
     SELECT id, 'office-' || right(id::text, 4), 'Orang Contoh', '$argon2id$', '{ADMIN}', 'J01', now()
     FROM unnest($1::uuid[]) AS u (id)`,
    [[ADMIN, OTHER_ADMIN]],
  );
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

/** The constraint that a statement of the app's own role runs into; undefined when it is accepted. */
async function refusal(sql: string, ...values: readonly unknown[]): Promise<string | undefined> {
  return app.query(sql, [...values]).then(
    () => undefined,
    (error: unknown) => constraintOf(error) ?? sqlStateOf(error) ?? String(error),
  );
}

describe('a changed benefit table', () => {
  let version = 90;
  const propose = (person: string) => {
    version += 1;
    return refusal(
      `INSERT INTO rule_set_proposal (checksum, code, version, in_force_from, data, proposed_by, proposed_at)
       VALUES (lpad($2::text, 64, '0'), 'PP-82-2019', $2::int, '2030-01-01', '{}', $1, now())`,
      person,
      version,
    );
  };
  const publish = (person: string) =>
    refusal(
      `INSERT INTO rule_set_version (code, version, checksum, proposed_by, confirmed_by, confirmed_at)
       SELECT code, version, checksum, proposed_by, $1, now() FROM rule_set_proposal WHERE version = $2`,
      person,
      version,
    );

  it.each([NOBODY, OFFICER, APPROVER, MAKER])('is not proposed by %s', async (person) => {
    expect(await propose(person)).toBe('proposed_by_admin_in_office');
  });

  it('is published by another administrator who works here, and by nobody else', async () => {
    expect(await propose(ADMIN)).toBeUndefined();
    for (const person of [OFFICER, APPROVER, NOBODY]) {
      expect(await publish(person)).toBe('confirmed_by_admin_in_office');
    }
    expect(await publish(ADMIN)).toBe('rule_set_version_two_persons');
    await app.query(`UPDATE app_user SET active = false WHERE user_id = $1`, [OTHER_ADMIN]);
    expect(await publish(OTHER_ADMIN)).toBe('confirmed_by_admin_in_office');
    await app.query(`UPDATE app_user SET active = true WHERE user_id = $1`, [OTHER_ADMIN]);
    expect(await publish(OTHER_ADMIN)).toBeUndefined();
  });
});

describe('a list of persons whom nobody may pay', () => {
  it.each([NOBODY, MAKER, RELEASER])('is not emptied by %s', async (person) => {
    expect(
      await refusal(
        `INSERT INTO screening_list_proposal (checksum, list, dated_on, source, is_model, entry_count, entries, proposed_by, proposed_at)
         VALUES (repeat('a', 64), 'DTTOT', '2026-01-01', 's', true, 0, '[]', $1, now())`,
        person,
      ),
    ).toBe('proposed_by_admin_in_office');
  });
});

describe('a figure', () => {
  it.each([NOBODY, MAKER, APPROVER])('is not verified by %s', async (person) => {
    expect(
      await refusal(
        `INSERT INTO figure_verification (rule_set, version, figure, fingerprint, round, step, content, citation, note, decided_by, decided_at)
         VALUES ('PP-82-2019', 2, 'death.percent', repeat('a', 64), 1, 'PROPOSED', '{}', 'c', 'n', $1, now())`,
        person,
      ),
    ).toBe('verified_by_admin_in_office');
  });
});

describe('the block of all sending', () => {
  const set = (sql: string) => refusal(`UPDATE sending_block SET ${sql} WHERE lifted_at IS NULL`);
  const proposed = (person: string) => `proposed_by = '${person}', proposed_at = now(), proposed_note = 'n'`;
  const lifted = (person: string) => `lifted_by = '${person}', lifted_at = now(), lifted_note = 'n'`;

  beforeAll(() =>
    app.query(`INSERT INTO sending_block (reason, noticed_at) VALUES ('OLDER_DATABASE', now())`),
  );

  it.each([
    [
      'begun as lifted',
      `INSERT INTO sending_block (reason, noticed_at, proposed_by, proposed_at, lifted_by, lifted_at)
       VALUES ('OLDER_DATABASE', now(), '${MAKER}', now(), '${RELEASER}', now())`,
      'sending_block_begins_unlifted',
    ],
    [
      'lifted at one stroke',
      `UPDATE sending_block SET ${proposed(MAKER)}, ${lifted(RELEASER)}`,
      'sending_block_answers_proposal',
    ],
    [
      'proposed to be lifted by an invented person',
      `UPDATE sending_block SET ${proposed(NOBODY)}`,
      'sending_block_by_user',
    ],
    [
      'proposed to be lifted by somebody else',
      `UPDATE sending_block SET ${proposed(OFFICER)}`,
      'sending_block_by_user',
    ],
    ['of another reason', `UPDATE sending_block SET reason = 'UNKNOWN_DEBIT'`, 'sending_block_is_kept'],
    ['accepted before it is lifted', `UPDATE sending_block SET accepted_at = now()`, 'sending_block_is_kept'],
    ['taken away', `DELETE FROM sending_block`, '42501'],
  ])('is not %s', async (_name, sql, expected) => {
    expect(await refusal(sql)).toBe(expected);
  });

  it('is lifted by a second person of finance, and is history then', async () => {
    expect(await set(proposed(MAKER))).toBeUndefined();
    expect(await set(lifted(NOBODY))).toBe('sending_block_by_user');
    expect(await set(lifted(MAKER))).toBe('sending_block_four_eyes');
    expect(await set(`proposed_by = '${APPROVER}', ${lifted(RELEASER)}`)).toMatch(/^sending_block_/);
    expect(await set(lifted(RELEASER))).toBeUndefined();
    expect(await refusal(`UPDATE sending_block SET lifted_by = NULL, lifted_at = NULL`)).toBe(
      'sending_block_is_kept',
    );
    expect(await refusal(`UPDATE sending_block SET accepted_at = now()`)).toBeUndefined();
    expect(await refusal(`UPDATE sending_block SET accepted_at = NULL`)).toBe('sending_block_is_kept');
  });
});
