import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import {
  findNamedFigure,
  SHIPPED_RULES,
  stepsOf,
  verificationRefusal,
  type AmountRuleSet,
  type AmountRuleSetCode,
  type NamedFigure,
  type VerificationRefusal,
  type VerificationStep,
  type VerificationStepCode,
} from '@jkk/domain/rules';
import { Table } from '../database/table';
import { FigureVerificationEntity } from './figure-verification.entity';

/** A step with the figure that it is about. */
export interface StoredStep extends VerificationStep {
  readonly figure: string;
}

export interface NewStep {
  readonly ruleSet: AmountRuleSetCode;
  readonly version: number;
  readonly figure: NamedFigure;
  readonly step: VerificationStepCode;
  readonly by: string;
  readonly note: string;
  readonly at: Instant;
}

export type VerificationResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: VerificationRefusal };

const STEPS = new Table(FigureVerificationEntity);

/** What administrators said about figures. A denial is a returned value; every method runs in the caller's transaction. */
export class FigureVerificationRepository {
  /** Everything that was said about one version of a rule set, oldest first. */
  async list(em: EntityManager, ruleSet: AmountRuleSetCode, version: number): Promise<readonly StoredStep[]> {
    const rows = await em.find(FigureVerificationEntity, {
      where: { ruleSet, version },
      order: { verificationId: 'ASC' },
    });
    return rows.map(toStep);
  }

  /** What was said about figures that are verified now, oldest first, by `PP-82-2019@1`. */
  async listAllConfirmed(em: EntityManager): Promise<ReadonlyMap<string, readonly StoredStep[]>> {
    const rows = await em.query<FigureVerificationEntity[]>(
      `SELECT ${STEPS.columnsOf(em).selection} FROM figure_verification
       WHERE fingerprint IN (SELECT v.fingerprint FROM figure_verification v WHERE v.step = 'CONFIRMED')
       ORDER BY verification_id`,
    );
    const byTable = new Map<string, StoredStep[]>();
    for (const row of rows) {
      const table = `${row.ruleSet}@${row.version}`;
      byTable.set(table, [...(byTable.get(table) ?? []), toStep(row)]);
    }
    return byTable;
  }

  /** Adds one person's step, unless the rules of the two persons are against it. Steps about one figure wait for each other. */
  async add(em: EntityManager, wanted: NewStep): Promise<VerificationResult> {
    const { figure, step, by } = wanted;
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`figure/${figure.name}`]);
    const { fingerprint } = figure;
    const rows = await em.find(FigureVerificationEntity, {
      where: { fingerprint },
      order: { verificationId: 'ASC' },
    });
    const steps = stepsOf(figure, rows.map(toStep));
    const code = verificationRefusal(figure, steps, { step, by });
    if (code !== undefined) return { ok: false, code };
    const proposals = steps.filter((each) => each.step === 'PROPOSED').length;
    await em.insert(FigureVerificationEntity, toRow(wanted, step === 'PROPOSED' ? proposals + 1 : proposals));
    return { ok: true };
  }

  /**
   * Names of the figures that two administrators verified in this version. What was said about a figure that the data
   * file has changed since does not count; of a version without a table any more everything confirmed counts.
   */
  async listConfirmed(
    em: EntityManager,
    ruleSet: AmountRuleSetCode,
    version: number,
    rules: AmountRuleSet | undefined = SHIPPED_RULES.findVersion(ruleSet, version),
  ): Promise<ReadonlySet<string>> {
    const confirmed = (await this.list(em, ruleSet, version)).filter(({ step }) => step === 'CONFIRMED');
    const standing = confirmed.filter(
      ({ figure, fingerprint }) =>
        rules === undefined || findNamedFigure(rules, figure)?.fingerprint === fingerprint,
    );
    return new Set(standing.map(({ figure }) => `${ruleSet}/${figure}`));
  }
}

function toRow(wanted: NewStep, round: number): Partial<FigureVerificationEntity> {
  const { ruleSet, version, figure, step, note, by, at } = wanted;
  const { value, unit, otherSide, range, provenance } = figure;
  return {
    ruleSet,
    version,
    figure: figure.key,
    fingerprint: figure.fingerprint,
    round,
    step,
    content: { value, unit, otherSide, range, provenance },
    citation: figure.citation,
    note,
    decidedBy: by,
    decidedAt: at,
  };
}

function toStep(row: FigureVerificationEntity): StoredStep {
  const { figure, fingerprint, step, decidedBy, decidedAt, note } = row;
  return { figure, fingerprint, step, by: decidedBy, at: decidedAt, note };
}
