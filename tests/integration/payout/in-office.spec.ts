import type { DataSource } from 'typeorm';
import { openAppDatabase } from '@jkk/persistence';
import { GUARDED_ROLES } from '@jkk/domain/people';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { asOwner, createDatabase, type TestDatabase } from '../../support/postgres';
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
  await asOwner(
    database,
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

describe('somebody who works here', () => {
  const STRANGER = '00000000-0000-4000-8000-00000000beef';
  const invited = (roles: string, active = true) =>
    `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, active, created_at)
     VALUES ('${STRANGER}', 'orang.baru', 'Orang Baru', '$argon2id$', '{${roles}}', 'J01', ${active}, now())`;
  const deed = (by: string, of = STRANGER) =>
    `INSERT INTO person_change (user_id, deed, content, note, done_by, done_at)
     VALUES ('${of}', 'CHANGED', '{}', 'n', '${by}', now())`;
  const agreed = (roles: string, by: string, second: string, of = STRANGER) =>
    `INSERT INTO person_proposal (user_id, kind, facts, version, proposed_by, proposed_at, note, answer, answered_by, answered_at)
     VALUES ('${of}', 'CHANGE', jsonb_build_object('roles', '{${roles}}'::text[]), 1, '${by}', now(), 'n', 'CONFIRMED', '${second}', now())`;
  /** The constraint that one transaction of the programs' role runs into, which leaves nothing behind. */
  const refused = async (...statements: readonly string[]): Promise<string | undefined> => {
    const check = 'SET CONSTRAINTS ALL IMMEDIATE';
    const runner = app.createQueryRunner();
    await runner.startTransaction();
    try {
      for (const sql of [...statements, check]) await runner.query(sql);
      return undefined;
    } catch (error) {
      return constraintOf(error) ?? String(error);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  it.each([
    ['by nobody', [invited('BENEFIT_APPROVER')], 'app_user_let_in_by_administrator'],
    ['by themselves', [invited('ADMIN'), deed(STRANGER)], 'app_user_let_in_by_administrator'],
    ['by an officer', [invited('CLAIM_OFFICER'), deed(OFFICER)], 'app_user_let_in_by_administrator'],
    ['by one administrator', [invited('CLAIM_OFFICER'), deed(ADMIN)], undefined],
    ['to pay, by one administrator', [invited('FINANCE_RELEASER'), deed(ADMIN)], 'app_user_let_in_by_two'],
    ['to pay later, by one administrator', [invited('FINANCE_RELEASER', false), deed(ADMIN)], undefined],
    [
      'to pay, by an administrator and an officer',
      [invited('FINANCE_RELEASER'), deed(ADMIN), agreed('FINANCE_RELEASER', OFFICER, ADMIN)],
      'app_user_let_in_by_two',
    ],
    [
      'to do more than two agreed to',
      [invited('ADMIN'), deed(ADMIN), agreed('FINANCE_RELEASER', OTHER_ADMIN, ADMIN)],
      'app_user_let_in_by_two',
    ],
    [
      'to pay, by two administrators',
      [invited('FINANCE_RELEASER'), deed(ADMIN), agreed('FINANCE_RELEASER', OTHER_ADMIN, ADMIN)],
      undefined,
    ],
  ])('is let in %s only as the database agrees', async (_name, statements, expected) => {
    expect(await refused(...statements)).toBe(expected);
  });

  it.each(GUARDED_ROLES)('is not made %s by one administrator', async (role) => {
    const change = `UPDATE app_user SET roles = '{${role}}' WHERE user_id = '${OFFICER}'`;
    expect(await refused(change)).toBe('app_user_let_in_by_administrator');
    expect(await refused(change, deed(ADMIN, OFFICER))).toBe('app_user_let_in_by_two');
    expect(
      await refused(change, deed(ADMIN, OFFICER), agreed(role, OTHER_ADMIN, ADMIN, OFFICER)),
    ).toBeUndefined();
  });

  it.each([
    ['other roles', `roles = '{BENEFIT_APPROVER,BRANCH_HEAD}'`],
    ['a closed door', 'active = false'],
    ['another user name', `username = 'orang.lain'`],
  ])('is not given %s by nobody', async (_name, change) => {
    expect(await refused(`UPDATE app_user SET ${change} WHERE user_id = '${OFFICER}'`)).toBe(
      'app_user_let_in_by_administrator',
    );
  });
});

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
    await asOwner(database, `UPDATE app_user SET active = false WHERE user_id = $1`, [OTHER_ADMIN]);
    expect(await publish(OTHER_ADMIN)).toBe('confirmed_by_admin_in_office');
    await asOwner(database, `UPDATE app_user SET active = true WHERE user_id = $1`, [OTHER_ADMIN]);
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
