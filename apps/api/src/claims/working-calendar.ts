import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import { HolidayRepository } from '@jkk/persistence/reference';
import type { Logger } from '@jkk/platform/logging';
import { DataSource } from 'typeorm';
import { LOGGER } from '../tokens';

/** A holiday that was imported shows on screens after at most this long; decisions read the table themselves. */
const FRESH_MS = 60_000;

/** The holidays that deadlines on screen are counted with, read once a minute instead of once a request. */
@Injectable()
export class WorkingCalendar implements OnModuleInit {
  private readonly holidays = new HolidayRepository();
  private calendar: HolidayCalendar;
  private readAt = 0;

  constructor(
    private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.read();
  }

  current(): HolidayCalendar {
    if (Date.now() - this.readAt > FRESH_MS) {
      this.readAt = Date.now();
      this.read().catch((error: unknown) =>
        this.logger.warn({ err: error }, 'Holidays could not be read again'),
      );
    }
    return this.calendar;
  }

  private async read(): Promise<void> {
    this.calendar = await this.holidays.getCalendar(this.database.manager);
    this.readAt = Date.now();
  }
}
