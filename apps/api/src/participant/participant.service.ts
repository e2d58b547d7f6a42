import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { addMilliseconds } from '@jkk/domain/calendar';
import { participantStatus } from '@jkk/domain/participant';
import { ClaimRepository } from '@jkk/persistence/claim';
import { StatusCodeRepository } from '@jkk/persistence/participant';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { TodayOnScreen } from '../claims/today-on-screen';
import { Budgets, type Allowance } from '../edge/budgets';
import { CLOCK } from '../tokens';
import type { ParticipantStatusResponse, StatusCodeRequest, StatusRequest } from './participant.dto';

const WINDOW_MS = 15 * 60_000;
const HOUR_MS = 3_600_000;
/** A household or a hospital has one address. */
const ADDRESS: Allowance = { name: 'status-address', times: 30, windowMs: WINDOW_MS };
/** Of a claim, whether it exists or not: messages that a stranger can have sent, and guesses. */
const CODES: Allowance = { name: 'status-code', times: 3, windowMs: HOUR_MS };
const GUESSES: Allowance = { name: 'status-guess', times: 10, windowMs: HOUR_MS };
const CODE_MS = 10 * 60_000;
const TRIES = 5;
const CODES_IN_ALL = 1_000_000;
/** Longer than the work behind either answer, so that the time tells nobody whether there is such a claim. */
const ANSWER_AFTER_MS = 400;

/** The claim about a participant, for who knows its number and the birth date, and holds the telephone. */
@Injectable()
export class ParticipantService {
  private readonly codes = new StatusCodeRepository();
  private readonly claims = new ClaimRepository();

  constructor(
    private readonly database: DataSource,
    private readonly budgets: Budgets,
    private readonly today: TodayOnScreen,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async sendCode({ claimNumber, birthDate }: StatusCodeRequest, site: string): Promise<void> {
    const answerable = sleep(ANSWER_AFTER_MS);
    await this.budgets.spend(ADDRESS, site);
    await this.budgets.spend(CODES, claimNumber);
    const now = this.clock.now();
    await this.codes.ask(this.database.manager, {
      claimNumber,
      birthDate,
      messageId: randomUUID(),
      code: String(randomInt(CODES_IN_ALL)).padStart(6, '0'),
      tries: TRIES,
      now,
      expiresAt: addMilliseconds(now, CODE_MS),
    });
    await answerable;
  }

  /** Raises STATUS_CODE.WRONG for everything that does not fit, without saying what. */
  async read(
    { claimNumber, birthDate, code }: StatusRequest,
    site: string,
  ): Promise<ParticipantStatusResponse> {
    const answerable = sleep(ANSWER_AFTER_MS);
    await this.budgets.spend(ADDRESS, site);
    await this.budgets.spend(GUESSES, claimNumber);
    const { manager } = this.database;
    const right = await this.codes.use(manager, { claimNumber, birthDate }, code, this.clock.now());
    const claim = right ? await this.claims.find(manager, claimNumber) : undefined;
    await answerable;
    if (claim === undefined) throw new Problem('STATUS_CODE.WRONG');
    return participantStatus(claim, this.today.get().calendar);
  }
}
