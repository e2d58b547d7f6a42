import type { EntityManager } from 'typeorm';
import { likeText } from '../database/like';

export interface FoundMember {
  readonly participantNumber: string;
  readonly name: string;
  readonly segment: string;
  readonly employerNumber: string | null;
  readonly projectNumber: string | null;
  readonly paidUntil: string | null;
}

export interface FoundEmployer {
  readonly employerNumber: string;
  readonly name: string;
  readonly branch: string | null;
}

/** What a form on a desk looks up while somebody types. Decisions go through the ports of `../reference` instead. */
export class LookupRepository {
  async findMember(em: EntityManager, participantNumber: string): Promise<FoundMember | undefined> {
    const [row] = await em.query<FoundMember[]>(
      `SELECT participant_number AS "participantNumber", name, segment, employer_number AS "employerNumber",
              project_number AS "projectNumber", paid_until AS "paidUntil"
       FROM member WHERE participant_number = $1`,
      [participantNumber],
    );
    return row;
  }

  /** By the beginning of the number or any part of the name. */
  async searchEmployers(em: EntityManager, text: string, limit: number): Promise<FoundEmployer[]> {
    return em.query<FoundEmployer[]>(
      `SELECT employer_number AS "employerNumber", name, branch FROM employer
       WHERE employer_number ILIKE $1 || '%' OR name ILIKE '%' || $1 || '%'
       ORDER BY name, employer_number LIMIT $2`,
      [likeText(text), limit],
    );
  }
}
