import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { ruleBook, ruleSetChecksum, type AmountRuleSet, type RuleBook } from '@jkk/domain/rules';
import { Table } from '../database/table';
import { RuleSetProposalEntity, RuleSetVersionEntity } from './rule-set.entities';

export type PublishRefusal =
  | 'RULES.NOT_PROPOSED'
  | 'RULES.ALREADY_PUBLISHED'
  | 'RULES.VERSION_TAKEN'
  | 'APPROVAL.SAME_PERSON';

export type PublishResult =
  | { readonly ok: true; readonly rules: AmountRuleSet }
  | { readonly ok: false; readonly code: PublishRefusal };

export interface PublishedRuleSet {
  readonly rules: AmountRuleSet;
  readonly checksum: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
  readonly confirmedAt: Instant;
}

const VERSIONS = new Table(RuleSetVersionEntity);

/** Tables that were read and checked once; what has this checksum is this table, whatever a row says later. */
const checked = new Map<string, AmountRuleSet>();

/** Benefit tables that two persons changed. Every method runs in the caller's transaction. */
export class PublishedRulesRepository {
  /** The book that amounts are computed by now. Throws when a stored table is not the one that was published. */
  async getBook(em: EntityManager): Promise<RuleBook> {
    return ruleBook((await this.list(em)).map(({ rules }) => rules));
  }

  /** What was published, oldest first. */
  async list(em: EntityManager): Promise<readonly PublishedRuleSet[]> {
    const { selection } = VERSIONS.columnsOf(em);
    const versions = await em.query<RuleSetVersionEntity[]>(
      `SELECT ${selection} FROM rule_set_version ORDER BY code, version`,
    );
    return Promise.all(
      versions.map(async ({ checksum, proposedBy, confirmedBy, confirmedAt }) => {
        const rules = await this.readChecked(em, checksum);
        return { rules, checksum, proposedBy, confirmedBy, confirmedAt };
      }),
    );
  }

  /** What was proposed and no second person has published. */
  async listWaiting(em: EntityManager): Promise<readonly AmountRuleSet[]> {
    const waiting = await em.query<{ checksum: string }[]>(
      `SELECT checksum FROM rule_set_proposal p
       WHERE NOT EXISTS (SELECT FROM rule_set_version v WHERE v.code = p.code AND v.version = p.version)
       ORDER BY proposed_at`,
    );
    return Promise.all(waiting.map(({ checksum }) => this.readChecked(em, checksum)));
  }

  /** Keeps a proposal; false when this very table was proposed before, by whomever. */
  async propose(em: EntityManager, rules: AmountRuleSet, by: string, at: Instant): Promise<boolean> {
    const { code, version, inForceFrom, inForceTo } = rules;
    const checksum = ruleSetChecksum(rules);
    const row = {
      checksum,
      code,
      version,
      inForceFrom,
      inForceTo,
      data: rules,
      proposedBy: by,
      proposedAt: at,
    };
    const result = await em
      .createQueryBuilder()
      .insert()
      .into(RuleSetProposalEntity)
      .values(row)
      .orIgnore()
      .returning('checksum')
      .execute();
    return (result.raw as unknown[]).length === 1;
  }

  /** Makes a proposal law from its first day on, if somebody else proposed it and no other table took its number. */
  async publish(em: EntityManager, checksum: string, by: string, at: Instant): Promise<PublishResult> {
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('rule_set_version', 0))`);
    const proposal = await em.findOneBy(RuleSetProposalEntity, { checksum });
    if (proposal === null) return { ok: false, code: 'RULES.NOT_PROPOSED' };
    if (proposal.proposedBy === by) return { ok: false, code: 'APPROVAL.SAME_PERSON' };
    if (await em.existsBy(RuleSetVersionEntity, { checksum })) {
      return { ok: false, code: 'RULES.ALREADY_PUBLISHED' };
    }
    const rules = await this.readChecked(em, checksum);
    const latest = (await this.getBook(em)).findLatest(rules.code);
    if (latest === undefined || rules.version !== latest.version + 1) {
      return { ok: false, code: 'RULES.VERSION_TAKEN' };
    }
    const { code, version, proposedBy } = proposal;
    const row = { code, version, checksum, proposedBy, confirmedBy: by, confirmedAt: at };
    await em.insert(RuleSetVersionEntity, row);
    return { ok: true, rules };
  }

  private async readChecked(em: EntityManager, checksum: string): Promise<AmountRuleSet> {
    const known = checked.get(checksum);
    if (known !== undefined) return known;
    const proposal = await em.findOneByOrFail(RuleSetProposalEntity, { checksum });
    if (ruleSetChecksum(proposal.data) !== checksum) {
      throw new Error('A stored benefit table is not the one that was proposed.');
    }
    checked.set(checksum, proposal.data);
    return proposal.data;
  }
}
