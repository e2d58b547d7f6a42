import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICES = `'PARTICIPANT','EMPLOYER','PLKK','BRANCH','REGION'`;

/** Whoever has taken what a claim waits for is reminded in person, by an address of their own. */
export class RemindHolders1795985000000 implements MigrationInterface {
  readonly name = 'RemindHolders1795985000000';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `${OFFICES},'PERSON'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM contact WHERE recipient = 'PERSON';
      UPDATE message SET recipient = 'BRANCH', recipient_key = claim.branch
      FROM claim WHERE claim.claim_number = message.claim_number AND recipient = 'PERSON'`);
    await allow(runner, OFFICES);
  }
}

const allow = (runner: QueryRunner, recipients: string): Promise<unknown> =>
  runner.query(`
    ALTER TABLE message DROP CONSTRAINT message_recipient_known,
      ADD CONSTRAINT message_recipient_known CHECK (recipient IN (${recipients}));
    ALTER TABLE contact DROP CONSTRAINT contact_recipient_known,
      ADD CONSTRAINT contact_recipient_known CHECK (recipient IN (${recipients}))`);
