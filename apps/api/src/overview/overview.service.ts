import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { BENEFIT_LABELS, type BenefitType } from '@jkk/domain/benefits';
import { provinceNameOf } from '@jkk/domain/calendar';
import type { MoneyKey } from '@jkk/domain/claim';
import type { TextView } from '../edge/text.dto';
import { OverviewRepository, type MoneyOf } from '@jkk/persistence/overview';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { CLOCK } from '../tokens';
import type { DeadlineCountsResponse, MoneyQuery, MoneyResponse, StageCountsResponse } from './overview.dto';

/** What management looks at, over the claims that somebody sees. */
@Injectable()
export class OverviewService {
  private readonly overview = new OverviewRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async stages(actor: Actor): Promise<StageCountsResponse> {
    const { manager } = this.database;
    return { items: await this.overview.countStages(manager, visibilityOf(actor), this.clock.now()) };
  }

  async deadlines(actor: Actor): Promise<DeadlineCountsResponse> {
    const { manager } = this.database;
    return { items: await this.overview.countDeadlines(manager, visibilityOf(actor), this.clock.now()) };
  }

  async money({ by, year }: MoneyQuery, actor: Actor): Promise<MoneyResponse> {
    const sums = await this.overview.sumMoney(this.database.manager, visibilityOf(actor), by, year);
    return { items: sums.map((sum) => ({ ...sum, name: nameOf(by, sum) })) };
  }
}

function nameOf(by: MoneyKey, { key, name }: MoneyOf): TextView {
  if (by === 'benefit') return { ...BENEFIT_LABELS[key as BenefitType] };
  const known = by === 'province' ? (provinceNameOf(key) ?? key) : (name ?? key);
  return { id: known, en: known };
}
