import type { EntityManager } from 'typeorm';
import type { Role } from '@jkk/domain/access';
import type { PersonDeed, PersonFacts, ProposalAnswer, ProposalKind } from '@jkk/domain/people';
import { searchedColumn, searchedPart } from '../database/name-search';
import { Table } from '../database/table';
import { UserEntity } from '../identity/user.entity';
import { PersonChangeEntity, PersonProposalEntity } from './people.entities';
import type { Person, StoredDeed } from './records';
import { toDeed, toPerson, type DeedRow, type PersonRow } from './person-rows';

export interface PersonQuery {
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  /** `waiting`: something waits for a second administrator; `unknown`: may sign in, and nobody knows by NIK who it is. */
  readonly state?: 'active' | 'disabled' | 'waiting' | 'unknown' | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly now: string;
}

export interface NewProposal {
  readonly userId: string;
  readonly kind: ProposalKind;
  readonly facts: PersonFacts;
  readonly version: number;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly note: string;
}

export interface NewDeed {
  readonly userId: string;
  readonly deed: PersonDeed;
  readonly content?: object;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/** Part of a name, as searches compare names. */
const named = (column: string): string => `${searchedColumn(column)} LIKE '%' || $2 || '%'`;

const SELECT = `
  SELECT u.user_id AS "userId", u.username, u.active, u.version, u.created_at AS "createdAt",
         jsonb_build_object('name', u.name, 'nik', u.nik, 'roles', u.roles, 'organisation', u.organisation, 'branch', u.branch,
           'plkkCode', u.plkk_code, 'employerNumber', u.employer_number) AS facts,
         (SELECT count(*)::int FROM session s WHERE s.user_id = u.user_id AND s.ended_at IS NULL AND s.expires_at > $1) AS sessions,
         (SELECT max(s.seen_at) FROM session s WHERE s.user_id = u.user_id) AS "seenAt",
         (SELECT l.expires_at FROM password_link l WHERE l.user_id = u.user_id AND l.expires_at > $1) AS "linkUntil",
         CASE WHEN p.user_id IS NOT NULL THEN jsonb_build_object('kind', p.kind, 'by', p.proposed_by, 'byName', b.name,
           'note', p.note, 'version', p.version, 'facts', p.facts) END AS proposal, p.proposed_at AS "proposedAt"
  FROM app_user u
  LEFT JOIN person_proposal p ON p.user_id = u.user_id AND p.answer IS NULL
  LEFT JOIN app_user b ON b.user_id = p.proposed_by`;

const LIST = `${SELECT}
  WHERE ($2::text IS NULL OR ${named('u.name')} OR u.username LIKE '%' || $2 || '%' OR ${named('u.organisation')})
    AND ($3::text IS NULL OR u.roles @> ARRAY[$3])
    AND ($4::text IS NULL OR ($4 = 'active' AND u.active) OR ($4 = 'disabled' AND NOT u.active)
         OR ($4 = 'waiting' AND p.user_id IS NOT NULL) OR ($4 = 'unknown' AND u.active AND u.nik IS NULL))
    AND ($5::text IS NULL OR u.username > $5)
  ORDER BY u.username LIMIT $6`;

const USERS = new Table(UserEntity);
const DEEDS = new Table(PersonChangeEntity);
const PROPOSALS = new Table(PersonProposalEntity);

export class PersonRepository {
  async list(em: EntityManager, query: PersonQuery): Promise<readonly Person[]> {
    const { q, role, state, after, limit, now } = query;
    const rows = await em.query<PersonRow[]>(LIST, [
      now,
      q === undefined ? null : searchedPart(q),
      role ?? null,
      state ?? null,
      after ?? null,
      limit,
    ]);
    return rows.map(toPerson);
  }

  async find(em: EntityManager, userId: string, now: string): Promise<Person | undefined> {
    const [row] = await em.query<PersonRow[]>(`${SELECT} WHERE u.user_id = $2`, [now, userId]);
    return row && toPerson(row);
  }

  /** Holds both persons until the end of the transaction; false when the doer is no administrator any more. */
  async lock(em: EntityManager, userId: string, by: string): Promise<boolean> {
    const rows = await em.query<{ id: string; admin: boolean }[]>(
      `SELECT user_id AS id, active AND roles @> ARRAY['ADMIN'] AS admin FROM app_user WHERE user_id = ANY($1::uuid[]) ORDER BY user_id FOR NO KEY UPDATE`,
      [[userId, by]],
    );
    return rows.some(({ id, admin }) => id === by && admin);
  }

  async change(em: EntityManager, userId: string, facts: PersonFacts): Promise<void> {
    await USERS.update(em, { userId }, { ...facts, roles: [...facts.roles] });
    await count(em, userId);
  }

  async switchTo(em: EntityManager, userId: string, active: boolean): Promise<void> {
    await USERS.update(em, { userId }, { active });
    await count(em, userId);
  }

  async propose(em: EntityManager, proposal: NewProposal): Promise<void> {
    await PROPOSALS.insert(em, proposal);
  }

  /** Of the open proposal, if there is one. */
  async answer(
    em: EntityManager,
    userId: string,
    answer: ProposalAnswer,
    by: string,
    at: string,
  ): Promise<void> {
    await em.query(
      `UPDATE person_proposal SET answer = $2, answered_by = $3, answered_at = $4 WHERE user_id = $1 AND answer IS NULL`,
      [userId, answer, by, at],
    );
  }

  async record(em: EntityManager, { userId, deed, content = {}, note, by, at }: NewDeed): Promise<void> {
    await DEEDS.insert(em, { userId, deed, content, note, doneBy: by, doneAt: at });
  }

  /** What was done to a person, newest first. */
  async listDeeds(em: EntityManager, userId: string, limit: number): Promise<readonly StoredDeed[]> {
    const rows = await em.query<DeedRow[]>(
      `SELECT c.deed, b.name AS by, c.done_at AS at, c.note, c.content
       FROM person_change c JOIN app_user b ON b.user_id = c.done_by
       WHERE c.user_id = $1 ORDER BY c.change_id DESC LIMIT $2`,
      [userId, limit],
    );
    return rows.map((row) => toDeed(userId, row));
  }
}

const count = (em: EntityManager, userId: string): Promise<unknown> =>
  em.query(`UPDATE app_user SET version = version + 1 WHERE user_id = $1`, [userId]);
