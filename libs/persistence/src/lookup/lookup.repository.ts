import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Role } from '@jkk/domain/access';
import type { Segment } from '@jkk/domain/rules';
import { likeText } from '../database/like';
import { PLANNED_FOR_VALUES } from '../database/prepared-client';
import { PersonLookupEntity } from './person-lookup.entity';

/** A card of the register. Its NIK is for asking the registers further; nobody is told it who did not bring it. */
export interface FoundMember {
  readonly participantNumber: string;
  readonly nik: string;
  readonly name: string;
  readonly segment: Segment;
  readonly employerNumber: string | null;
  readonly projectNumber: string | null;
  readonly paidUntil: string | null;
}

export interface FoundEmployer {
  readonly employerNumber: string;
  readonly name: string;
  readonly branch: string | null;
}

/** Somebody looked for a person in the register of members. */
export interface PersonLookup {
  readonly userId: string;
  readonly participantNumber: string;
  readonly found: boolean;
  /** What the one who looked was at that moment. */
  readonly roles: readonly Role[];
  readonly lookedAt: string;
}

/** One look-up with who did it. */
export interface PersonLookupBy {
  readonly at: string;
  readonly name: string;
  readonly roles: readonly string[];
}

const MEMBER_KEYS = { participantNumber: 'participant_number', nik: 'nik' } as const;
/** What a member is found by. */
export type MemberKey = keyof typeof MEMBER_KEYS;

/** What a form on a desk looks up while somebody types. Decisions go through the ports of `../reference` instead. */
export class LookupRepository {
  /** The cards with this number, or of this person. */
  findMembers(em: EntityManager, by: MemberKey, number: string): Promise<FoundMember[]> {
    return em.query<FoundMember[]>(
      `SELECT participant_number AS "participantNumber", nik, name, segment, employer_number AS "employerNumber",
              project_number AS "projectNumber", paid_until AS "paidUntil"
       FROM member WHERE ${MEMBER_KEYS[by]} = $1 ORDER BY participant_number`,
      [number],
    );
  }

  /** Keeps who looked for whom. */
  async record(em: EntityManager, lookup: PersonLookup): Promise<void> {
    await em.insert(PersonLookupEntity, { lookupId: randomUUID(), ...lookup, roles: [...lookup.roles] });
  }

  /** Who looked for the person with one of these numbers, newest first. */
  listLookups(em: EntityManager, numbers: readonly string[], limit: number): Promise<PersonLookupBy[]> {
    return em.query<PersonLookupBy[]>(
      `SELECT l.looked_at AS at, u.name, l.roles FROM person_lookup l JOIN app_user u USING (user_id)
       WHERE l.participant_number = ANY($1) ORDER BY l.looked_at DESC LIMIT $2`,
      [numbers, limit],
    );
  }

  /** By the beginning of the number or a part of the name; of a name, fewer than three letters begin a word. */
  async searchEmployers(em: EntityManager, text: string, limit: number): Promise<FoundEmployer[]> {
    const part = likeText(text.trim());
    const names = /[\p{L}\p{N}]{3}/u.test(part) ? [`%${part}%`] : [`${part}%`, `% ${part}%`];
    return em.query<FoundEmployer[]>(
      `${PLANNED_FOR_VALUES}
       SELECT employer_number AS "employerNumber", name, branch FROM employer
       WHERE employer_number LIKE upper($1) OR name ILIKE ANY($2::text[])
       ORDER BY name, employer_number LIMIT $3`,
      [`${part}%`, names, limit],
    );
  }
}
