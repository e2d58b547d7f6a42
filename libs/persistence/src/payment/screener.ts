import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { HoldReason, PayoutRecord } from '@jkk/domain/payout';
import { holdAfterScreening, screen } from '@jkk/domain/payout/screening';
import { inOne, type Part } from '../database/in-one';
import { ScreeningListRepository, ScreeningRepository, type ScreeningRecord } from '../screening';
import { readPersons, type ScreeningBasis } from './sending-record';

/** What a screening found, and whether the payout is held for it. */
export interface Screened {
  readonly record: ScreeningRecord;
  readonly holdReason: HoldReason | undefined;
}

/** Holds payees against the lists of persons whom nobody may pay. Where money is played, lists may be missing. */
export class Screener {
  constructor(
    private readonly isRealMoney: boolean,
    private readonly lists = new ScreeningListRepository(),
    private readonly screenings = new ScreeningRepository(),
  ) {}

  /** Undefined where no list is in force, and none has to be. */
  async judge(
    em: EntityManager,
    payoutId: string,
    { versions, accepted, persons }: ScreeningBasis,
    at: Instant,
  ): Promise<Screened | undefined> {
    const { isRealMoney } = this;
    if (versions.length === 0 && !isRealMoney) return undefined;
    const lists = await this.lists.load(em, versions);
    const screening = screen({ persons, lists, accepted, isRealMoney, at });
    const checksums = versions.map(({ checksum }) => checksum);
    return {
      record: { payoutId, screenedAt: at, ...screening, versions: checksums },
      holdReason: holdAfterScreening(screening),
    };
  }

  /** The same for whoever has only the payout, locked. */
  async look(em: EntityManager, payout: PayoutRecord, at: Instant): Promise<Screened | undefined> {
    const standing = await this.screenings.getStanding(em, payout.payoutId);
    if (standing.versions.length === 0 && !this.isRealMoney) return undefined;
    const persons = await readPersons(em, payout);
    return this.judge(em, payout.payoutId, { ...standing, persons }, at);
  }

  /** Beside what follows from it. */
  adding(em: EntityManager, screened: Screened | undefined): Part | undefined {
    return this.screenings.adding(em, screened === undefined ? [] : [screened.record]);
  }

  /** Looks once more, and keeps what was found. */
  async keep(em: EntityManager, payout: PayoutRecord, at: Instant): Promise<void> {
    await inOne(em, [this.adding(em, await this.look(em, payout, at))]);
  }
}
