import { Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { dayText, localDate } from '@jkk/domain/calendar';
import { readerAt, type Claim } from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import {
  composeLetter,
  guaranteesStill,
  isSuperseded,
  isTakenBack,
  letterFacts,
  letterOf,
  lettersOf,
  parseDayLetterId,
  parseLetterId,
  tellsDecision,
  tellsGuarantee,
  type Letter,
} from '@jkk/domain/letters';
import { letterPdf } from '@jkk/documents';
import { ClaimRepository, type ClaimEventRecord } from '@jkk/persistence/claim';
import { ClosedDayRepository } from '@jkk/persistence/reconciliation';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import type { Language, LetterCheckResponse, LetterView } from './dto/letter.dto';
import { LetterSigner } from './letter-signer';
import { checkAddressOf } from './origin';

const PAGE = 500;
const NOT_OURS: LetterCheckResponse = { valid: false, revoked: false, superseded: false };
type Named = NonNullable<ReturnType<typeof parseLetterId>>;
type NamedDay = NonNullable<ReturnType<typeof parseDayLetterId>>;
const CHECK_HINT = {
  id: 'Pindai untuk memeriksa apakah surat ini kami terbitkan, dan apakah isinya masih berlaku.',
  en: 'Scan to check whether we wrote this letter, and whether what it says still holds.',
};

/** Letters follow from the record: nothing of them is kept, and each says what it said when it was written. */
@Injectable()
export class LetterService {
  private readonly claims = new ClaimRepository();
  private readonly days = new ClosedDayRepository();

  constructor(
    private readonly database: DataSource,
    private readonly signer: LetterSigner,
  ) {}

  async list(claim: Claim, actor: Actor): Promise<LetterView[]> {
    const letters = lettersOf(claim, await this.events(claim.claimNumber));
    return letters.filter((letter) => mayOpen(letter, claim, actor)).map((letter) => toView(letter, claim));
  }

  /** @param origin where the check is found, such as `https://klaim.example` */
  async open(
    claim: Claim,
    letterId: string,
    actor: Actor,
    language: Language,
    origin: string,
  ): Promise<Buffer> {
    const events = await this.events(claim.claimNumber);
    const letter = lettersOf(claim, events).find((each) => each.letterId === letterId);
    if (letter === undefined || !mayOpen(letter, claim, actor)) throw new Problem('NOT_FOUND');
    const eventHash = events.find(({ seq }) => seq === letter.event.seq)?.hash ?? '';
    const { title, to, paragraphs } = composeLetter(letter, claim);
    const signature = this.signer.sign({ letterId, eventHash });
    const written = dayText(localDate(letter.at, claim.report.place.zone));
    return letterPdf({
      letterId,
      language,
      title: title[language],
      place: `${claim.branch}, ${written[language]}`,
      to: to[language],
      paragraphs: paragraphs.map((text) => text[language]),
      checkHint: CHECK_HINT[language],
      checkAddress: checkAddressOf(origin, letterId, signature),
      writtenAt: letter.at,
    });
  }

  async check(letterId: string, signature: string): Promise<LetterCheckResponse> {
    const day = parseDayLetterId(letterId);
    if (day !== undefined) return this.checkDay(letterId, day, signature);
    const named = parseLetterId(letterId);
    if (named === undefined || !(await this.isOurs(letterId, named, signature))) return NOT_OURS;
    const claim = await this.claims.find(this.database.manager, named.claimNumber);
    const [event, ...later] = await this.events(named.claimNumber, named.seq - 1);
    if (claim === undefined || event === undefined) return NOT_OURS;
    const letter = letterOf(named.claimNumber, event, named.kind);
    return {
      valid: true,
      revoked: isRevoked(letter, later, claim),
      superseded: isSuperseded(letter, claim),
    };
  }

  private async checkDay(letterId: string, { bankCode, day, closing }: NamedDay, signature: string) {
    const closed = await this.days.find(this.database.manager, bankCode, day, closing);
    const valid = closed !== undefined && this.signer.isOurs({ letterId, eventHash: closed.hash }, signature);
    return valid ? { valid, revoked: closed.reopenedAt !== null, superseded: false } : NOT_OURS;
  }

  private async isOurs(letterId: string, { claimNumber, seq }: Named, signature: string): Promise<boolean> {
    const [event] = await this.claims.listEvents(this.database.manager, claimNumber, seq - 1, 1);
    return event?.seq === seq && this.signer.isOurs({ letterId, eventHash: event.hash }, signature);
  }

  private async events(claimNumber: string, after = 0): Promise<ClaimEventRecord[]> {
    const events: ClaimEventRecord[] = [];
    for (;;) {
      const from = events.at(-1)?.seq ?? after;
      const page = await this.claims.listEvents(this.database.manager, claimNumber, from, PAGE);
      events.push(...page);
      if (page.length < PAGE) return events;
    }
  }
}

/** A guarantee stands otherwise than the letter says, or the decision that it tells was taken back. */
function isRevoked(
  { kind, event }: Letter,
  later: readonly ClaimEventRecord[],
  { guarantee }: Claim,
): boolean {
  if (tellsDecision(kind)) return isTakenBack(event, later);
  return tellsGuarantee(kind) && guarantee !== null && !guaranteesStill(kind, guarantee.status);
}

/** The audience of its kind; whoever reported reads the receipt anyway. */
function mayOpen({ kind, at }: Letter, claim: Claim, actor: Actor): boolean {
  const own = kind === 'RECEIPT' && claim.reporter.organisation === actor.organisation;
  const { roles } = readerAt(claim, actor, at);
  return belongsTo(letterFacts(kind).audience, { roles, own });
}

function toView(letter: Letter, claim: Claim): LetterView {
  const { title, to } = composeLetter(letter, claim);
  const { letterId, kind, at } = letter;
  const superseded = isSuperseded(letter, claim);
  return { letterId, kind, title: { ...title }, to: { ...to }, writtenAt: at, superseded };
}
