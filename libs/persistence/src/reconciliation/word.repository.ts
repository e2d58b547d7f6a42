import type { EntityManager } from 'typeorm';
import { speak, waitingWord, type Word, type WordRequest, type WordResult } from '@jkk/domain/payout/decide';
import { Table } from '../database/table';
import { hasLeft } from '../identity';
import { MoneyWordEntity } from './reconciliation.entities';

const WORDS = new Table(MoneyWordEntity);

/** What two persons say about one thing. Rows are only ever added. */
export class WordRepository {
  /** The next word, written down; words about one thing wait for each other. */
  async speak(em: EntityManager, subject: string, request: WordRequest): Promise<WordResult> {
    await this.hold(em, subject);
    const words = await this.list(em, subject);
    const result = speak(words, request);
    if (!result.ok) return result;
    const proposer = waitingWord(words)?.decidedBy;
    const confirms = result.word.step === 'CONFIRMED' && proposer !== undefined;
    if (confirms && (await hasLeft(em, proposer, 'FINANCE_MAKER'))) {
      return { ok: false, code: 'APPROVAL.PERSON_LEFT' };
    }
    await WORDS.insert(em, { subject, ...result.word });
    return result;
  }

  /** Alone with a thing until the transaction ends. */
  async hold(em: EntityManager, subject: string): Promise<void> {
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [subject]);
  }

  /** Oldest first. */
  list(em: EntityManager, subject: string): Promise<Word[]> {
    return WORDS.list(em, { subject }, { orderBy: 'wordId' });
  }

  /** The proposal that waits for its answer, of each of these things that has one. */
  async listWaiting(em: EntityManager, subjects: readonly string[]): Promise<ReadonlyMap<string, Word>> {
    if (subjects.length === 0) return new Map();
    const words = await WORDS.list(em, { subject: subjects }, { orderBy: 'wordId' });
    const waiting = new Map<string, Word>();
    for (const subject of new Set(words.map((word) => word.subject))) {
      const word = waitingWord(words.filter((each) => each.subject === subject));
      if (word !== undefined) waiting.set(subject, word);
    }
    return waiting;
  }

  async add(em: EntityManager, subject: string, word: Word): Promise<void> {
    await WORDS.insert(em, { subject, ...word });
  }
}

/** Of which claims the money is that words about a thing name. */
export async function claimsOfWords(
  em: EntityManager,
  subject: string,
  details: readonly (string | null)[],
): Promise<string[]> {
  const rows = await em.query<{ claimNumber: string }[]>(
    `SELECT c AS "claimNumber" FROM unnest($2::text[]) AS d, claims_of_word($1, d) AS c`,
    [subject, details],
  );
  return rows.map(({ claimNumber }) => claimNumber);
}
