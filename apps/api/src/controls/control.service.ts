import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { PARTNER_BANK_CODES } from '@jkk/domain/payout';
import { CAP_SCOPES, type CapScope, type Word } from '@jkk/domain/payout/decide';
import {
  CAP_SUBJECTS,
  ControlsRepository,
  subjectOfCap,
  subjectOfSwitch,
  WordRepository,
} from '@jkk/persistence/reconciliation';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import { saidBy, STEP, toWaitingWord, toStep, type StepResponse } from '../commands/two-persons';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { CLOCK } from '../tokens';
import type { CapRequest, ControlProposalView, ControlsResponse, SwitchRequest } from './controls.dto';

/** The switch of each bank and the caps on what is released and sent, each with what was said about it. */
@Injectable()
export class ControlService {
  private readonly words = new WordRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    private readonly controls: ControlsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(): Promise<ControlsResponse> {
    const em = this.database.manager;
    const switches = await this.controls.listSwitches(em);
    const caps = await this.controls.getCaps(em, this.clock.now());
    const subjects = [...PARTNER_BANK_CODES.map(subjectOfSwitch), ...CAP_SUBJECTS];
    const waiting = await this.words.listWaiting(em, subjects);
    const names = await this.people.listNames(
      em,
      [...waiting.values()].map(({ decidedBy }) => decidedBy),
    );
    return {
      banks: PARTNER_BANK_CODES.map((bankCode) => ({
        ...(switches.find((each) => each.bankCode === bankCode) ?? neverSwitched(bankCode)),
        proposal: toWord(waiting.get(subjectOfSwitch(bankCode)), names),
      })),
      caps: CAP_SCOPES.map((scope) => ({
        scope,
        limit: caps[scope],
        proposal: toWord(waiting.get(subjectOfCap(scope)), names),
      })),
    };
  }

  switchBank(
    bankCode: string,
    { decision, note }: SwitchRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<StepResponse>> {
    if (!(PARTNER_BANK_CODES as readonly string[]).includes(bankCode)) throw new Problem('NOT_FOUND');
    const command = { code: 'switchBank', targetId: bankCode, actor, repeat, body: { decision, note } };
    return this.work.run(command, STEP, async (em) => {
      const said = this.said(actor, note);
      const carriedOut =
        decision === 'STOP'
          ? this.controls.stop(em, bankCode, said)
          : this.controls.resume(em, bankCode, said);
      return toStep(await carriedOut);
    });
  }

  setCap(
    scope: string,
    { limit, note }: CapRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<StepResponse>> {
    const known = CAP_SCOPES.find((each) => each === scope);
    if (known === undefined) throw new Problem('NOT_FOUND');
    const body = { limit: limit ?? null, note };
    const command = { code: 'setCap', targetId: known satisfies CapScope, actor, repeat, body };
    return this.work.run(command, STEP, async (em) =>
      toStep(await this.controls.setCap(em, known, body.limit, this.said(actor, note))),
    );
  }

  private said(actor: Actor, note: string) {
    return { note, ...saidBy(actor, this.clock.now()) };
  }
}

const neverSwitched = (bankCode: string) => ({
  bankCode,
  sending: true,
  reason: null,
  changedBy: null,
  changedAt: null,
});

const toWord = (word: Word | undefined, names: ReadonlyMap<string, string>): ControlProposalView | null =>
  word === undefined ? null : { value: word.details, ...toWaitingWord(word, names) };
