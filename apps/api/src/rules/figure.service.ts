import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { localDate } from '@jkk/domain/calendar';
import {
  AMOUNT_RULE_SETS,
  figureState,
  listFigures,
  type AmountRuleSet,
  type NamedFigure,
  type VerificationStepCode,
} from '@jkk/domain/rules';
import { open } from '@jkk/domain/record';
import { FigureVerificationRepository, type StoredStep } from '@jkk/persistence/rules';
import { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { matching, refuseCursor, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { CLOCK } from '../tokens';
import type { FigureQuery } from './dto/rules.dto';
import type { FigureListResponse, FigureResponse, RuleSetListResponse } from './dto/rules.views';
import { toFigure, toRuleSet, type FigureContext } from './figure.mapper';

const DEFAULT_LIMIT = 50;
const CURSOR = matching(/^[A-Za-z0-9.]{1,80}$/);

const COMMAND_OF: Readonly<Record<VerificationStepCode, string>> = {
  PROPOSED: 'verifyFigure',
  CONFIRMED: 'confirmFigure',
  DECLINED: 'confirmFigure',
};

/** What one administrator says about one figure. */
export interface Saying {
  readonly rules: AmountRuleSet;
  readonly figure: NamedFigure;
  readonly step: VerificationStepCode;
  readonly note: string;
}

/** The figures of the rule sets, and the two administrators who verify them. */
@Injectable()
export class FigureService {
  private readonly verifications = new FigureVerificationRepository();
  private readonly people = new PeopleRepository();
  private readonly published = new PublishedRulesRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async listRuleSets(): Promise<RuleSetListResponse> {
    const book = await this.published.getBook(this.database.manager);
    const all = AMOUNT_RULE_SETS.flatMap((code) => book.listVersions(code));
    const items = await Promise.all(all.map(async (rules) => toRuleSet(rules, await this.stepsOf(rules))));
    return { items };
  }

  async list(rules: AmountRuleSet, query: FigureQuery, actor: Actor): Promise<FigureListResponse> {
    const steps = await this.stepsOf(rules);
    const found = startingAfter(listFigures(rules), unwrapCursor(query.cursor, CURSOR).cursor).filter(
      (figure) => fits(figure, steps, query),
    );
    const page = found.slice(0, query.limit ?? DEFAULT_LIMIT);
    const context = await this.contextOf(rules, steps);
    return {
      items: page.map((figure) => toFigure(figure, context, actor)),
      next: wrapCursor(found.length > page.length ? (page.at(-1)?.key ?? null) : null),
    };
  }

  async say(
    { rules, figure, step, note }: Saying,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<FigureResponse>> {
    const body = { step, note, fingerprint: figure.fingerprint };
    const command = { code: COMMAND_OF[step], targetId: figure.name, actor, repeat, body };
    const { hit } = await this.work.run(command, open, async (em) => {
      const result = await this.verifications.add(em, {
        ruleSet: rules.code,
        version: rules.version,
        figure,
        step,
        by: actor.userId,
        note,
        at: this.clock.now(),
      });
      return result.ok ? { ok: true, value: { figure: figure.name } } : result;
    });
    const steps = await this.stepsOf(rules);
    return { hit, body: toFigure(figure, await this.contextOf(rules, steps), actor) };
  }

  private stepsOf({ code, version }: AmountRuleSet): Promise<readonly StoredStep[]> {
    return this.verifications.list(this.database.manager, code, version);
  }

  private async contextOf({ code }: AmountRuleSet, steps: readonly StoredStep[]): Promise<FigureContext> {
    const em = this.database.manager;
    const book = await this.published.getBook(em);
    const waiting = await this.published.listWaiting(em);
    const names = await this.people.listNames(
      em,
      steps.map(({ by }) => by),
    );
    const tables = [
      ...book.listVersions(code).map((rules) => ({ rules, isPublished: true })),
      ...waiting.filter((rules) => rules.code === code).map((rules) => ({ rules, isPublished: false })),
    ];
    return { steps, names, tables, today: localDate(this.clock.now(), 'WIB') };
  }
}

function startingAfter(figures: readonly NamedFigure[], cursor: string | undefined): readonly NamedFigure[] {
  if (cursor === undefined) return figures;
  const at = figures.findIndex(({ key }) => key === cursor);
  return at < 0 ? refuseCursor() : figures.slice(at + 1);
}

function fits(
  figure: NamedFigure,
  steps: readonly StoredStep[],
  { state, provenance, q }: FigureQuery,
): boolean {
  if (provenance !== undefined && figure.provenance !== provenance) return false;
  if (state !== undefined && figureState(figure, steps) !== state) return false;
  if (q === undefined) return true;
  const { key, citation, title } = figure;
  const text = [key, citation, title?.id ?? '', title?.en ?? ''].join('\n').toLowerCase();
  return text.includes(q.trim().toLowerCase());
}
