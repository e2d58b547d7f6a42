import { Injectable } from '@nestjs/common';
import { endOfDay, startOfDay } from '@jkk/domain/calendar';
import { ReadingRepository, type ListedReading } from '@jkk/persistence/reading';
import { DataSource } from 'typeorm';
import { checkDays } from '../edge/days';
import { instantPart, matching, unwrapCursor, wrapCursor } from '../edge/list-cursor';
import { IDENTIFIERS } from '../fields';
import type { ReadingQuery, ReadingsResponse, ReadingView } from './readings.dto';

const DEFAULT_LIMIT = 50;
const CURSOR = [instantPart, matching(IDENTIFIERS.documentId.pattern), matching(/^[A-Za-z0-9_-]{1,80}$/)];

/** Who opened which claim, file or letter. */
@Injectable()
export class ReadingsService {
  private readonly readings = new ReadingRepository();

  constructor(private readonly database: DataSource) {}

  async list(query: ReadingQuery): Promise<ReadingsResponse> {
    checkDays(query);
    const { claimNumber, userId, what, from, to, cursor, limit = DEFAULT_LIMIT } = query;
    const { items, next } = await this.readings.list(
      this.database.manager,
      {
        claimNumber,
        userId,
        what,
        from: from && startOfDay(from, 'WIB'),
        before: to && endOfDay(to, 'WIB'),
      },
      { ...unwrapCursor(cursor, ...CURSOR), limit },
    );
    return { items: items.map(toView), next: wrapCursor(next) };
  }
}

const toView = ({ readAt, roles, ...reading }: ListedReading): ReadingView => ({
  at: readAt,
  ...reading,
  roles: [...roles],
});
