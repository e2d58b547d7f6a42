import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@jkk/platform/clock';
import { CLOCK } from '../tokens';
import type { Today } from './claim.mapper';
import { WorkingCalendar } from './working-calendar';

/** The moment at which a view is made, with the holidays that its days are counted by. */
@Injectable()
export class TodayOnScreen {
  constructor(
    private readonly calendar: WorkingCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  get(): Today {
    return { calendar: this.calendar.current(), now: this.clock.now() };
  }
}
