import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** Contracts, tariffs and doctors of hospitals with their dates, and the bills of a person over all claims. */
export class CheckHospitalBills1795873811159 implements MigrationInterface {
  readonly name = 'CheckHospitalBills1795873811159';

  async up(runner: QueryRunner): Promise<void> {
    await createTerms(runner);
    await createTariffs(runner);
    await createDoctors(runner);
    await createBills(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['hospital_bill', 'plkk_doctor', 'plkk_tariff', 'plkk_terms']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

async function createTerms(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plkk_terms (
      terms_id TEXT CONSTRAINT plkk_terms_pkey PRIMARY KEY,
      plkk_code TEXT NOT NULL CONSTRAINT plkk_terms_of_hospital REFERENCES plkk (plkk_code),
      care_class TEXT NOT NULL,
      begins_on DATE NOT NULL,
      ends_on DATE,
      licensed_to DATE,
      warn_after_days INTEGER NOT NULL,
      deduct_after_days INTEGER NOT NULL,
      expires_after_days INTEGER NOT NULL,
      deduction_percent INTEGER NOT NULL,
      payment_days INTEGER NOT NULL,
      CONSTRAINT plkk_terms_ordered CHECK (ends_on >= begins_on),
      CONSTRAINT plkk_terms_filing_ordered CHECK (warn_after_days <= deduct_after_days AND deduct_after_days <= expires_after_days AND warn_after_days >= 0),
      CONSTRAINT plkk_terms_deduction_is_percent CHECK (deduction_percent BETWEEN 0 AND 100),
      CONSTRAINT plkk_terms_payment_days CHECK (payment_days BETWEEN 1 AND 90)
    )`);
  await runner.query(`CREATE INDEX plkk_terms_of_plkk ON plkk_terms (plkk_code)`);
  await runner.query(grantReadWrite('plkk_terms'));
  await runner.query(
    `COMMENT ON TABLE plkk_terms IS 'What was agreed with a hospital, from one day to another.'`,
  );
}

async function createTariffs(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plkk_tariff (
      tariff_id TEXT CONSTRAINT plkk_tariff_pkey PRIMARY KEY,
      plkk_code TEXT NOT NULL CONSTRAINT plkk_tariff_of_hospital REFERENCES plkk (plkk_code),
      service_code TEXT NOT NULL,
      care_class TEXT NOT NULL,
      amount_rupiah BIGINT NOT NULL,
      begins_on DATE NOT NULL,
      ends_on DATE,
      CONSTRAINT plkk_tariff_ordered CHECK (ends_on >= begins_on),
      CONSTRAINT plkk_tariff_positive CHECK (amount_rupiah > 0)
    )`);
  await runner.query(`CREATE INDEX plkk_tariff_of_plkk ON plkk_tariff (plkk_code, service_code)`);
  await runner.query(grantReadWrite('plkk_tariff'));
  await runner.query(
    `COMMENT ON TABLE plkk_tariff IS 'Whole rupiah for one unit of a service in a class of care.'`,
  );
}

async function createDoctors(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plkk_doctor (
      doctor_id TEXT CONSTRAINT plkk_doctor_pkey PRIMARY KEY,
      plkk_code TEXT NOT NULL CONSTRAINT plkk_doctor_of_hospital REFERENCES plkk (plkk_code),
      licence TEXT NOT NULL,
      begins_on DATE NOT NULL,
      ends_on DATE,
      CONSTRAINT plkk_doctor_ordered CHECK (ends_on >= begins_on)
    )`);
  await runner.query(`CREATE INDEX plkk_doctor_of_plkk ON plkk_doctor (plkk_code)`);
  await runner.query(grantReadWrite('plkk_doctor'));
  await runner.query(
    `COMMENT ON TABLE plkk_doctor IS 'Licences to practise (SIP) of the doctors of a hospital.'`,
  );
}

async function createBills(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE hospital_bill (
      claim_number TEXT NOT NULL CONSTRAINT hospital_bill_of_claim REFERENCES claim (claim_number),
      bill_no TEXT NOT NULL,
      nik TEXT NOT NULL,
      plkk_code TEXT NOT NULL,
      stay_from DATE NOT NULL,
      stay_to DATE NOT NULL,
      lines TEXT[] NOT NULL,
      CONSTRAINT hospital_bill_pkey PRIMARY KEY (claim_number, bill_no)
    )`);
  await runner.query(`CREATE INDEX hospital_bill_of_person ON hospital_bill (nik)`);
  await runner.query(grantReadWrite('hospital_bill'));
  await runner.query(
    `COMMENT ON TABLE hospital_bill IS 'Bills as other claims of the same person see them.'`,
  );
}
