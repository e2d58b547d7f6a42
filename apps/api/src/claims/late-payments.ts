import { Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { LateClaimsRepository } from '@jkk/persistence/claim';
import { DataSource } from 'typeorm';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { PAGE_LIMIT, type PageQuery } from '../edge/page.dto';
import type { Today } from './claim.mapper';
import type { LatePaymentsResponse, LatePaymentView } from './dto/late-payments.dto';
import { KnownLateness } from './known-lateness';
import { TodayOnScreen } from './today-on-screen';

const OWED = matching(/^\d{1,15}$/);
const BENEFIT = matching(/^[A-Z0-9:.-]{1,80}$/i);

/** What lateness costs as of today, over the claims that somebody sees. */
@Injectable()
export class LatePayments {
  private readonly claims = new LateClaimsRepository();
  private readonly known = new KnownLateness();

  constructor(
    private readonly database: DataSource,
    private readonly today: TodayOnScreen,
  ) {}

  /** The costliest first; the sums are those of all. */
  async list({ cursor, limit = PAGE_LIMIT }: PageQuery, actor: Actor): Promise<LatePaymentsResponse> {
    const start = unwrapCursor(cursor, OWED, BENEFIT).cursor?.split('|');
    const late = await this.find(actor, this.today.get());
    late.sort(costliestFirst);
    const from = start === undefined ? 0 : placeAfter(late, start);
    const items = late.slice(from, from + limit);
    const last = from + limit < late.length ? items.at(-1) : undefined;
    return {
      benefits: late.length,
      owed: sumOf(late, ({ owed }) => owed),
      perDay: sumOf(late, ({ perDay }) => perDay),
      items,
      next: wrapCursor(last === undefined ? null : [last.owed, last.benefitId].join('|')),
    };
  }

  /** Only claims of which it is not known by their version are read. */
  private async find(actor: Actor, today: Today): Promise<LatePaymentView[]> {
    const { manager } = this.database;
    const claims = await this.claims.listVersions(manager, visibilityOf(actor), today.now);
    const found: LatePaymentView[] = [];
    const unknown: string[] = [];
    for (const claim of claims) {
      const late = this.known.get(claim, today);
      if (late === undefined) unknown.push(claim.claimNumber);
      else found.push(...late);
    }
    for await (const claim of this.claims.readMany(manager, unknown)) {
      found.push(...this.known.compute(claim, today));
    }
    return found;
  }
}

type Place = Pick<LatePaymentView, 'owed' | 'benefitId'>;

const costliestFirst = (left: Place, right: Place): number =>
  right.owed - left.owed || (left.benefitId < right.benefitId ? -1 : 1);

/** What was the last of a page may be paid by now; the next page begins where it stood. */
function placeAfter(
  late: readonly LatePaymentView[],
  [owed = '', benefitId = '']: readonly string[],
): number {
  const last = { owed: Number(owed), benefitId };
  const next = late.findIndex((one) => one.benefitId !== benefitId && costliestFirst(last, one) < 0);
  return next === -1 ? late.length : next;
}

const sumOf = (late: readonly LatePaymentView[], of: (one: LatePaymentView) => number): number =>
  late.reduce((total, one) => total + of(one), 0);
