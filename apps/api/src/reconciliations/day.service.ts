import { Inject, Injectable } from '@nestjs/common';
import { letterPdf } from '@jkk/documents';
import type { Actor } from '@jkk/domain/access';
import { dayText, localDate } from '@jkk/domain/calendar';
import { finding, type FindingCode, type Text } from '@jkk/domain/findings';
import { composeDaySheet, dayLetterId } from '@jkk/domain/letters';
import type { DayObstacle } from '@jkk/domain/payout/decide';
import { ClosedDayRepository, type DayResult, type OpenDay } from '@jkk/persistence/reconciliation';
import { PeopleRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import { saidBy, STEP, toWaitingWord, toStep, type StepResponse } from '../commands/two-persons';
import type { WorkResult } from '../commands/work-result';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import type { Language } from '../letters/dto/letter.dto';
import { LetterSigner } from '../letters/letter-signer';
import { checkAddressOf } from '../letters/origin';
import { CLOCK } from '../tokens';
import type { ClosedDayListResponse, NoteRequest, OpenDayView } from './dto/day.dto';
import { StandingService } from './standing.service';

const DAYS = 62;
const CHECK_HINT = {
  id: 'Pindai untuk memeriksa apakah lembar ini kami tandatangani, dan apakah hari ini terbuka lagi.',
  en: 'Scan to check whether we signed this sheet, and whether the day is open again.',
};

/** Days of a bank's account: two persons close one that adds up, and its sheet is signed. */
@Injectable()
export class DayService {
  private readonly days = new ClosedDayRepository();
  private readonly people = new PeopleRepository();

  constructor(
    private readonly database: DataSource,
    private readonly work: RepeatableWork,
    private readonly standings: StandingService,
    private readonly signer: LetterSigner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(bankCode: string): Promise<ClosedDayListResponse> {
    await this.standings.requirePartner(bankCode);
    const em = this.database.manager;
    const items = await this.days.list(em, bankCode, DAYS);
    const next = await this.days.nextOf(em, bankCode, this.clock.now());
    const ids = items.flatMap(({ preparedBy, signedBy }) => [preparedBy, signedBy]);
    const names = await this.people.listNames(em, next?.proposal ? [...ids, next.proposal.decidedBy] : ids);
    return {
      next: next === undefined ? null : toOpenDay(next, names),
      items: items.map(({ lateLineId: _line, ...day }) => ({
        ...day,
        preparedByName: names.get(day.preparedBy) ?? null,
        signedByName: names.get(day.signedBy) ?? null,
      })),
    };
  }

  close(
    bankCode: string,
    day: string,
    { note }: NoteRequest,
    actor: Actor,
    repeat: RepeatKey,
  ): Promise<Repeatable<StepResponse>> {
    const command = { code: 'closeDay', targetId: `${bankCode}:${day}`, actor, repeat, body: { note } };
    return this.work.run(command, STEP, async (em) => {
      const said = { note, ...saidBy(actor, this.clock.now()) };
      return toWorkResult(await this.days.close(em, bankCode, day, said));
    });
  }

  /** The newest closing of the day. @param origin where the check is found */
  async sheet(
    bankCode: string,
    day: string,
    language: Language,
    origin: string,
  ): Promise<{ readonly letterId: string; readonly pdf: Buffer }> {
    const em = this.database.manager;
    const closed = await this.days.find(em, bankCode, day);
    if (closed === undefined) throw new Problem('NOT_FOUND');
    const letterId = dayLetterId(bankCode, day, closed.closing);
    const names = await this.people.listNames(em, [closed.preparedBy, closed.signedBy]);
    const nameOf = (userId: string): string => names.get(userId) ?? userId;
    const { title, to, paragraphs } = composeDaySheet({
      ...closed,
      preparedBy: nameOf(closed.preparedBy),
      signedBy: nameOf(closed.signedBy),
    });
    const pdf = await letterPdf({
      letterId,
      language,
      title: title[language],
      place: dayText(localDate(closed.closedAt, 'WIB'))[language],
      to: to[language],
      paragraphs: paragraphs.map((text) => text[language]),
      checkHint: CHECK_HINT[language],
      checkAddress: checkAddressOf(origin, letterId, this.signer.sign({ letterId, eventHash: closed.hash })),
      writtenAt: closed.closedAt,
    });
    return { letterId, pdf };
  }
}

function toOpenDay({ sheet, obstacles, proposal }: OpenDay, names: ReadonlyMap<string, string>): OpenDayView {
  const because = obstacles.map((each) => ({ code: each, ...OBSTACLES[each] }));
  return {
    sheet,
    obstacles: because,
    proposal: proposal === undefined ? null : toWaitingWord(proposal, names),
  };
}

const OBSTACLES: Readonly<Record<DayObstacle, Text>> = {
  NOT_READ: {
    id: 'Rekening koran belum terbaca sampai akhir hari itu.',
    en: 'The statement has not been read to the end of that day.',
  },
  OPEN_LINES: { id: 'Ada baris yang belum dijelaskan.', en: 'There are lines that nothing explains.' },
  GAPS: { id: 'Ada baris yang hilang.', en: 'There are lines missing.' },
  UNREADABLE_LINES: {
    id: 'Ada baris yang tidak terbaca dan belum dijelaskan.',
    en: 'There are lines that could not be read and that nobody has explained.',
  },
  BALANCE: {
    id: 'Saldo bank berbeda dari saldo awal ditambah mutasi.',
    en: 'The balance of the bank is not the opening balance plus what moved.',
  },
};

function toWorkResult(result: DayResult): WorkResult<StepResponse> {
  if (result.ok) return toStep(result);
  const { code, obstacles = [] } = result;
  const errors = obstacles.map((each) => finding('', `DAY.${each}` satisfies FindingCode, OBSTACLES[each]));
  return { ok: false, code, ...(errors.length > 0 && { errors }) };
}
