import { Inject, Injectable } from '@nestjs/common';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { localDate } from '@jkk/domain/calendar';
import { monthToNotify, noticesOfMonth } from '@jkk/domain/claim';
import { NOTICE_LABELS } from '@jkk/domain/words/notices';
import { LabourOfficeNoticeRepository } from '@jkk/persistence/claim';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { PAGE_LIMIT } from '../edge/page.dto';
import { CLOCK } from '../tokens';
import type { NoticesQuery, NoticesResponse } from './notices.dto';

const REGENCY = matching(/^\d{4}$/);
const CLAIM = matching(/^JKK-\d{4}-\d{7,}$/);

/** What the labour offices are to be told of a month, over the claims that somebody sees. */
@Injectable()
export class NoticesService {
  private readonly notices = new LabourOfficeNoticeRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ cursor, limit = PAGE_LIMIT, ...asked }: NoticesQuery, actor: Actor): Promise<NoticesResponse> {
    const today = localDate(this.clock.now(), 'WIB');
    const month = asked.month ?? monthToNotify(today);
    const ofMonth = noticesOfMonth(month);
    const page = { ...unwrapCursor(cursor, REGENCY, CLAIM), limit, today };
    const filter = { month: ofMonth, province: asked.province, regency: asked.regency, state: asked.state };
    const found = await this.notices.list(this.database.manager, visibilityOf(actor), filter, page);
    const { noticeBy } = ofMonth;
    return {
      month,
      noticeBy,
      items: found.items.map((notice) => ({
        ...notice,
        regencyName: notice.regencyName ?? notice.regencyCode,
        noticeBy,
        stateText: { ...NOTICE_LABELS[notice.state] },
      })),
      next: wrapCursor(found.next),
    };
  }
}
