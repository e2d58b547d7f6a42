import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEVER = `'9999-12-31T00:00:00Z'::timestamptz`;
const CLAIM_ORDER = `(coalesce(next_due_at, ${NEVER})), claim_number`;
const WAIT_ORDER = `role, (coalesce(due_at, ${NEVER})), claim_number, code, subject`;
const WORK = `WHERE NOT (stage = 'SETTLED' AND code = 'SETTLEMENT')`;

/** Every list, filter and page is read in the order of an index, whatever the number of claims. */
export class IndexLists1795857670232 implements MigrationInterface {
  readonly name = 'IndexLists1795857670232';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await searchNames(runner);
    await indexClaims(runner);
    await widenWaits(runner);
    await indexWaits(runner);
    await indexPayouts(runner);
    await indexEmployers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP INDEX employer_by_name, employer_by_name_part, payout_of_branch, payout_of_branch_by_state, payout_batch_of_branch`,
    );
    await runner.query(
      `DROP INDEX claim_wait_by_role, claim_wait_by_claim_urgency, claim_wait_of_branch, claim_wait_of_plkk, claim_wait_of_employer`,
    );
    await runner.query(
      `ALTER TABLE claim_wait DROP COLUMN branch, DROP COLUMN plkk_code, DROP COLUMN employer_number, DROP COLUMN stage, DROP COLUMN claim_due_at`,
    );
    await runner.query(`CREATE INDEX claim_wait_by_role ON claim_wait (role, due_at, claim_number)`);
    await runner.query(
      `DROP INDEX claim_by_urgency, claim_by_stage, claim_of_branch, claim_of_plkk, claim_of_employer, claim_of_reporter, claim_of_nik, claim_by_number_end`,
    );
    await runner.query(`ALTER TABLE claim DROP COLUMN participant_search`);
    await runner.query(`CREATE INDEX claim_by_urgency ON claim (branch, next_due_at, claim_number)`);
    await runner.query(`CREATE INDEX claim_of_plkk ON claim (plkk_code, next_due_at)`);
    await runner.query(`CREATE INDEX claim_of_employer ON claim (employer_number, next_due_at)`);
    await runner.query(`DROP EXTENSION pg_trgm`);
  }
}

/** New rows get the name as searches compare it from the program; here the old ones, by the same rule. */
const SEARCHED = String.raw`
  ' ' || btrim(regexp_replace(lower(regexp_replace(
    normalize(translate(participant_name, U&'''\0060\00B4\02B9\02BB\02BC\2018\2019\201B\2032', ''), NFKD),
    '[\u0300-\u036f]', '', 'g')), '\s+', ' ', 'g'))`;

async function searchNames(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE claim ADD COLUMN participant_search TEXT`);
  await runner.query(`UPDATE claim SET participant_search = ${SEARCHED} WHERE participant_name IS NOT NULL`);
  await runner.query(`CREATE INDEX claim_by_name ON claim USING gin (participant_search gin_trgm_ops)`);
  await runner.query(
    `COMMENT ON COLUMN claim.participant_search IS 'The name without case, accents and apostrophes, as searches compare it.'`,
  );
}

async function indexClaims(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP INDEX claim_by_urgency, claim_of_plkk, claim_of_employer`);
  await runner.query(`CREATE INDEX claim_by_urgency ON claim (${CLAIM_ORDER})`);
  await runner.query(`CREATE INDEX claim_by_stage ON claim (stage, ${CLAIM_ORDER})`);
  await runner.query(`CREATE INDEX claim_of_branch ON claim (branch, ${CLAIM_ORDER}, stage)`);
  await runner.query(`CREATE INDEX claim_of_plkk ON claim (plkk_code, ${CLAIM_ORDER}, stage, branch)`);
  await runner.query(`CREATE INDEX claim_of_employer ON claim (employer_number, ${CLAIM_ORDER}, stage)`);
  await runner.query(
    `CREATE INDEX claim_of_reporter ON claim (reporter_organisation, ${CLAIM_ORDER}, stage)`,
  );
  await runner.query(`CREATE INDEX claim_of_nik ON claim (participant_nik)`);
  await runner.query(`CREATE INDEX claim_by_number_end ON claim ((reverse(claim_number)) text_pattern_ops)`);
}

/** What work lists filter by stands on the wait itself, so that they need no look at the claim. */
async function widenWaits(runner: QueryRunner): Promise<void> {
  await runner.query(
    `ALTER TABLE claim_wait ADD COLUMN branch TEXT, ADD COLUMN plkk_code TEXT, ADD COLUMN employer_number TEXT, ADD COLUMN stage TEXT, ADD COLUMN claim_due_at TIMESTAMPTZ(3)`,
  );
  await runner.query(`
    UPDATE claim_wait w SET branch = c.branch, plkk_code = c.plkk_code, employer_number = c.employer_number, stage = c.stage,
      claim_due_at = c.next_due_at
    FROM claim c WHERE c.claim_number = w.claim_number`);
  await runner.query(
    `ALTER TABLE claim_wait ALTER COLUMN branch SET NOT NULL, ALTER COLUMN stage SET NOT NULL`,
  );
  await runner.query(
    `COMMENT ON COLUMN claim_wait.stage IS 'Like branch, hospital and employer repeated from the claim: work lists filter by it.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN claim_wait.claim_due_at IS 'The earliest deadline of the claim: lists of claims that wait for a role are ordered by it.'`,
  );
}

async function indexWaits(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP INDEX claim_wait_by_role`);
  await runner.query(`CREATE INDEX claim_wait_by_role ON claim_wait (${WAIT_ORDER}, stage) ${WORK}`);
  await runner.query(
    `CREATE INDEX claim_wait_by_claim_urgency ON claim_wait (role, (coalesce(claim_due_at, ${NEVER})), claim_number, stage, branch, plkk_code, employer_number)`,
  );
  await runner.query(
    `CREATE INDEX claim_wait_of_branch ON claim_wait (branch, ${WAIT_ORDER}, stage) ${WORK}`,
  );
  await runner.query(
    `CREATE INDEX claim_wait_of_plkk ON claim_wait (plkk_code, ${WAIT_ORDER}, stage) ${WORK} AND plkk_code IS NOT NULL`,
  );
  await runner.query(
    `CREATE INDEX claim_wait_of_employer ON claim_wait (employer_number, ${WAIT_ORDER}, stage) ${WORK} AND employer_number IS NOT NULL`,
  );
}

async function indexPayouts(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE INDEX payout_of_branch ON payout (branch, sequence)`);
  await runner.query(`CREATE INDEX payout_of_branch_by_state ON payout (branch, state, sequence)`);
  await runner.query(`CREATE INDEX payout_batch_of_branch ON payout_batch (branch, created_at, batch_id)`);
}

/** The first for what many names have, the other for what few have. */
async function indexEmployers(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE INDEX employer_by_name ON employer (name, employer_number)`);
  await runner.query(`CREATE INDEX employer_by_name_part ON employer USING gin (name gin_trgm_ops)`);
}
