import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor, type Visibility } from '@jkk/domain/access';
import { BENEFIT_LABELS, type BenefitType } from '@jkk/domain/benefits';
import { localDate, provinceNameOf } from '@jkk/domain/calendar';
import type { MoneyKey } from '@jkk/domain/claim';
import { TERMS, termOn } from '@jkk/domain/policies';
import type { TextView } from '../edge/text.dto';
import { HospitalCardRepository, OverviewRepository, type MoneyOf } from '@jkk/persistence/overview';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource, type EntityManager } from 'typeorm';
import { CLOCK } from '../tokens';
import { KeptAnswers } from './kept-answers';
import type {
  DeadlineCountsResponse,
  HospitalCardResponse,
  MoneyQuery,
  MoneyResponse,
  StageCountsResponse,
} from './overview.dto';

/** What management looks at, over the claims that somebody sees. */
@Injectable()
export class OverviewService {
  private readonly overview = new OverviewRepository();
  private readonly hospitalCard = new HospitalCardRepository();
  private readonly kept = new KeptAnswers();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  stages(actor: Actor): Promise<StageCountsResponse> {
    return this.keep('stages', actor, async (em, seen) => ({
      items: await this.overview.countStages(em, seen, this.clock.now()),
    }));
  }

  deadlines(actor: Actor): Promise<DeadlineCountsResponse> {
    return this.keep('deadlines', actor, async (em, seen) => ({
      items: await this.overview.countDeadlines(em, seen, this.clock.now()),
    }));
  }

  money({ by, year }: MoneyQuery, actor: Actor): Promise<MoneyResponse> {
    return this.keep(`money ${by} ${year ?? ''}`, actor, async (em, seen) => {
      const sums = await this.overview.sumMoney(em, seen, by, year);
      return { items: sums.map((sum) => ({ ...sum, name: nameOf(by, sum) })) };
    });
  }

  async hospital({ plkkCode, organisation }: Actor): Promise<HospitalCardResponse> {
    if (plkkCode === undefined) throw new Problem('ACCESS.DENIED');
    const now = this.clock.now();
    const reportHours = termOn(TERMS.reportHours, localDate(now, 'WIB'));
    const question = { plkkCode, organisation, now, reportHours };
    return { ...(await this.hospitalCard.read(this.database.manager, question)), reportHours };
  }

  /** Whoever sees the same claims gets the same answer. */
  private keep<Answer>(
    what: string,
    actor: Actor,
    count: (em: EntityManager, seen: Visibility) => Promise<Answer>,
  ): Promise<Answer> {
    const seen = visibilityOf(actor);
    return this.kept.get(`${what} ${JSON.stringify(seen)}`, () => count(this.database.manager, seen));
  }
}

function nameOf(by: MoneyKey, { key, name }: MoneyOf): TextView {
  if (by === 'benefit') return { ...BENEFIT_LABELS[key as BenefitType] };
  const known = by === 'province' ? (provinceNameOf(key) ?? key) : (name ?? key);
  return { id: known, en: known };
}
