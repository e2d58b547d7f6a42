import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

const TABLES = ['bank', 'branch', 'regency', 'employer', 'construction_project', 'plkk', 'member', 'holiday'];

/** Registers that claims look things up in: banks, places, employers, projects, hospitals, members, holidays. */
export class CreateReference1795200100000 implements MigrationInterface {
  readonly name = 'CreateReference1795200100000';

  async up(runner: QueryRunner): Promise<void> {
    await createDirectories(runner);
    await createEmployers(runner);
    await createPlkk(runner);
    await createMembers(runner);
    for (const table of TABLES) await runner.query(grantReadWrite(table));
    await describe(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}

async function createDirectories(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE bank (
      bank_code TEXT CONSTRAINT bank_pkey PRIMARY KEY CONSTRAINT bank_code_shape CHECK (bank_code ~ '^\\d{3}$'),
      name TEXT NOT NULL,
      partner BOOLEAN NOT NULL
    )`);
  await runner.query(`
    CREATE TABLE branch (
      branch_code TEXT CONSTRAINT branch_pkey PRIMARY KEY,
      name TEXT NOT NULL,
      region TEXT NOT NULL,
      zone TEXT NOT NULL CONSTRAINT branch_zone_known CHECK (zone IN ('WIB', 'WITA', 'WIT'))
    )`);
  await runner.query(`
    CREATE TABLE regency (
      regency_code TEXT CONSTRAINT regency_pkey PRIMARY KEY
        CONSTRAINT regency_code_shape CHECK (regency_code ~ '^\\d{4}$'),
      name TEXT NOT NULL,
      branch TEXT NOT NULL CONSTRAINT regency_branch_fkey REFERENCES branch (branch_code)
    )`);
  await runner.query(`CREATE INDEX regency_branch ON regency (branch)`);
  await runner.query(`
    CREATE TABLE holiday (
      date DATE CONSTRAINT holiday_pkey PRIMARY KEY,
      kind TEXT NOT NULL CONSTRAINT holiday_kind_known CHECK (kind IN ('HOLIDAY', 'JOINT_LEAVE')),
      name TEXT NOT NULL
    )`);
}

async function createEmployers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE employer (
      employer_number TEXT CONSTRAINT employer_pkey PRIMARY KEY,
      name TEXT NOT NULL,
      industry TEXT NOT NULL,
      risk_group SMALLINT NOT NULL CONSTRAINT employer_risk_group_known CHECK (risk_group BETWEEN 1 AND 5),
      branch TEXT NOT NULL CONSTRAINT employer_branch_fkey REFERENCES branch (branch_code),
      bank_code TEXT NOT NULL CONSTRAINT employer_bank_fkey REFERENCES bank (bank_code),
      account_number TEXT NOT NULL,
      account_name TEXT NOT NULL,
      paid_until TEXT CONSTRAINT employer_paid_until_month CHECK (paid_until ~ '^\\d{4}-(0[1-9]|1[0-2])$')
    )`);
  await runner.query(`
    CREATE TABLE construction_project (
      project_number TEXT CONSTRAINT construction_project_pkey PRIMARY KEY,
      employer_number TEXT NOT NULL
        CONSTRAINT construction_project_employer_fkey REFERENCES employer (employer_number),
      name TEXT NOT NULL,
      contract_value_rupiah BIGINT NOT NULL
        CONSTRAINT construction_project_value_positive CHECK (contract_value_rupiah > 0),
      cover_from DATE NOT NULL,
      maintenance_until DATE NOT NULL,
      paid BOOLEAN NOT NULL,
      CONSTRAINT construction_project_cover_ordered CHECK (maintenance_until >= cover_from)
    )`);
  await runner.query(`CREATE INDEX construction_project_employer ON construction_project (employer_number)`);
}

async function createPlkk(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE plkk (
      plkk_code TEXT CONSTRAINT plkk_pkey PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      regency_code TEXT NOT NULL CONSTRAINT plkk_regency_code_shape CHECK (regency_code ~ '^\\d{4}$'),
      class TEXT NOT NULL,
      bank_code TEXT NOT NULL CONSTRAINT plkk_bank_fkey REFERENCES bank (bank_code),
      account_number TEXT NOT NULL,
      account_name TEXT NOT NULL,
      contract_from DATE NOT NULL,
      contract_to DATE,
      CONSTRAINT plkk_contract_ordered CHECK (contract_to >= contract_from)
    )`);
}

async function createMembers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE member (
      participant_number TEXT CONSTRAINT member_pkey PRIMARY KEY
        CONSTRAINT member_participant_number_shape CHECK (participant_number ~ '^\\d{11}$'),
      nik TEXT NOT NULL CONSTRAINT member_nik_shape CHECK (nik ~ '^\\d{16}$'),
      name TEXT NOT NULL,
      birth_date DATE NOT NULL,
      sex TEXT NOT NULL CONSTRAINT member_sex_known CHECK (sex IN ('MALE', 'FEMALE')),
      handedness TEXT NOT NULL CONSTRAINT member_handedness_known CHECK (handedness IN ('RIGHT', 'LEFT')),
      segment TEXT NOT NULL CONSTRAINT member_segment_known CHECK (segment IN ('PU', 'BPU', 'JAKON', 'PMI')),
      employer_number TEXT CONSTRAINT member_employer_fkey REFERENCES employer (employer_number),
      project_number TEXT CONSTRAINT member_project_fkey REFERENCES construction_project (project_number),
      passport_number TEXT,
      wage_amount_rupiah BIGINT,
      wage_unit TEXT CONSTRAINT member_wage_unit_known
        CHECK (wage_unit IN ('MONTH', 'DAY', 'PIECE_AVERAGE_3M', 'BPU_CONTRIBUTION')),
      active_from DATE NOT NULL,
      active_to DATE,
      paid_until TEXT CONSTRAINT member_paid_until_month CHECK (paid_until ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
      died_on DATE,
      address TEXT NOT NULL DEFAULT '',
      phone TEXT NOT NULL DEFAULT '',
      CONSTRAINT member_wage_whole CHECK (
        (wage_amount_rupiah IS NULL) = (wage_unit IS NULL) AND wage_amount_rupiah BETWEEN 1 AND 1000000000),
      CONSTRAINT member_active_ordered CHECK (active_to >= active_from),
      CONSTRAINT member_segment_facts CHECK (
        CASE segment WHEN 'PU' THEN employer_number IS NOT NULL WHEN 'JAKON' THEN project_number IS NOT NULL
                     WHEN 'PMI' THEN passport_number IS NOT NULL ELSE TRUE END
        AND (segment = 'PMI' OR wage_amount_rupiah IS NOT NULL))
    )`);
  await runner.query(`CREATE INDEX member_nik ON member (nik)`);
  await runner.query(`CREATE INDEX member_employer ON member (employer_number)`);
}

const COMMENTS: Readonly<Record<string, string>> = {
  'TABLE bank': 'Banks that payees may have accounts at; partner banks are those we pay from.',
  'TABLE branch': 'Offices that handle claims.',
  'TABLE regency': 'Regencies and cities; the place of an accident decides the branch of its claim.',
  'TABLE holiday': 'Public holidays and joint leave imported on top of the shipped calendar.',
  'TABLE employer': 'Registered employers with the account that reimbursements go to.',
  'COLUMN employer.risk_group': '1 very low to 5 very high; decides the contribution rate.',
  'COLUMN employer.paid_until': 'Last contribution month paid for; arrears follow from it.',
  'TABLE construction_project': 'Insured construction projects.',
  'COLUMN construction_project.maintenance_until': 'Cover lasts to the end of maintenance.',
  'TABLE plkk': 'Contracted hospitals and clinics.',
  'TABLE member': 'Participants of the programme. Personal data.',
  'COLUMN member.wage_amount_rupiah': 'Per wage unit; for BPU the full monthly contribution.',
  'COLUMN member.paid_until': 'Last contribution month paid for, where the participant pays.',
};

async function describe(runner: QueryRunner): Promise<void> {
  for (const [what, text] of Object.entries(COMMENTS)) await runner.query(`COMMENT ON ${what} IS '${text}'`);
}
