import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { listChecksum } from '@jkk/domain/payout/screening';
import { BANKS } from '../../seeds/banks';
import { EMPLOYERS } from '../../seeds/employers';
import { DOCTORS, TARIFFS, TERMS } from '../../seeds/hospital-terms';
import { FUND_ACCOUNTS } from '../../seeds/fund-accounts';
import { HOSPITALS } from '../../seeds/hospitals';
import { MEMBERS } from '../../seeds/members';
import { MINIMUM_WAGES } from '../../seeds/minimum-wages';
import { BRANCHES, REGENCIES } from '../../seeds/places';
import { PROJECTS } from '../../seeds/projects';
import { MODEL_LISTS } from '../../seeds/screening-lists';
import { DEMO_PASSWORD, DEMO_USERS, demoNik } from '../../seeds/users';
import type { DemoUser } from '../../seeds/users';
import { hashPassword } from '../identity/password';
import { UserRepository } from '../identity/user.repository';
import type { User } from '../identity/user.repository';
import { ConstructionProjectRepository } from '../reference/construction-project.repository';
import { BankRepository, PlaceRepository } from '../reference/directory.repository';
import { EmployerRepository } from '../reference/employer.repository';
import { FundAccountRepository } from '../reference/fund-account.repository';
import { HospitalRepository } from '../reference/hospital.repository';
import { MemberRepository } from '../reference/member.repository';
import { MinimumWageRepository } from '../reference/minimum-wage.repository';
import { PlkkRepository } from '../reference/plkk.repository';
import type { Upserted, UpsertOutcome } from '../reference/upsert';
import { ScreeningListRepository } from '../screening';

type Counted = Pick<Upserted, 'outcome'>;

export interface SeedCount {
  readonly table: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Banks, branches, regencies and minimum wages: what every instance needs. A repeat changes nothing. Runs in the caller's transaction. */
export async function seedDirectories(em: EntityManager): Promise<readonly SeedCount[]> {
  const banks = new BankRepository();
  const places = new PlaceRepository();
  return [
    count('bank', await banks.upsert(em, BANKS)),
    count('branch', await places.upsertBranches(em, BRANCHES)),
    count('regency', await places.upsertRegencies(em, REGENCIES)),
    count('minimum_wage', await new MinimumWageRepository().addMissing(em, MINIMUM_WAGES)),
  ];
}

/**
 * The invented world of the demo: employers, projects, hospitals, participants and the demo users. A repeat changes
 * nothing, and a demo user who exists keeps password and roles. The caller makes sure that this is no production database.
 */
export async function seedDemo(em: EntityManager, now: string): Promise<readonly SeedCount[]> {
  return [
    ...(await seedDirectories(em)),
    count('employer', await new EmployerRepository().upsert(em, EMPLOYERS)),
    count('construction_project', await new ConstructionProjectRepository().upsert(em, PROJECTS)),
    count('fund_account', await new FundAccountRepository().upsert(em, FUND_ACCOUNTS)),
    count('plkk', await new PlkkRepository().upsert(em, HOSPITALS)),
    count('plkk_terms', await new HospitalRepository().saveTerms(em, TERMS)),
    count('plkk_tariff', await new HospitalRepository().saveTariffs(em, TARIFFS)),
    count('plkk_doctor', await new HospitalRepository().saveDoctors(em, DOCTORS)),
    count('member', await new MemberRepository().upsert(em, MEMBERS)),
    count('app_user', await seedUsers(em, now)),
    count('screening_list_version', await seedLists(em, now)),
  ];
}

async function seedUsers(em: EntityManager, now: string): Promise<readonly Counted[]> {
  const users = new UserRepository();
  const taken = await users.findTaken(
    em,
    DEMO_USERS.map(({ username }) => username),
  );
  const missing = DEMO_USERS.filter(({ username }) => !taken.has(username));
  // One hash for all: the password is published, and twenty hashes would take a second of every first start.
  const passwordHash = missing.length > 0 ? await hashPassword(DEMO_PASSWORD) : '';
  for (const user of missing) await users.add(em, toUser(user, passwordHash, now));
  return DEMO_USERS.map(({ username }) => ({
    outcome: taken.has(username) ? 'UNCHANGED' : 'CREATED',
  }));
}

/** Handed in by one administrator of the demo and published by the other. */
async function seedLists(em: EntityManager, now: string): Promise<readonly Counted[]> {
  const lists = new ScreeningListRepository();
  const rows: Counted[] = [];
  for (const content of MODEL_LISTS) {
    const isNew = await lists.propose(em, content, idOf('admin'), now);
    if (isNew) await lists.publish(em, listChecksum(content), idOf('admin2'), now);
    rows.push({ outcome: isNew ? 'CREATED' : 'UNCHANGED' });
  }
  return rows;
}

function toUser(demoUser: DemoUser, passwordHash: string, createdAt: string): User {
  const { role, ...user } = demoUser;
  return {
    nik: demoNik(DEMO_USERS.indexOf(demoUser)),
    branch: null,
    plkkCode: null,
    employerNumber: null,
    ...user,
    userId: idOf(user.username),
    roles: [role],
    passwordHash,
    demo: true,
    active: true,
    createdAt,
  };
}

/** The same id in every instance, so that recorded histories and screenshots stay comparable (UUID version 8). */
function idOf(username: string): string {
  const hex = createHash('sha256').update(`jkk-demo-user/${username}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function count(table: string, rows: readonly Counted[]): SeedCount {
  const of = (outcome: UpsertOutcome): number => rows.filter((each) => each.outcome === outcome).length;
  return { table, created: of('CREATED'), updated: of('UPDATED'), unchanged: of('UNCHANGED') };
}
