import { ACCOUNT, transferLines } from '../../ledger';
import type { AttemptRecord, PayoutRecord } from '../records';
import { findReference } from '../reference';
import { canMovePayout, isLiveAttempt, isLivePayout } from '../states';
import type { InquiryVerdict } from '../transfer-status';
import { takeAbsence } from './absence';
import { approvePayout } from './approval';
import { cancelPayout } from './cancellation';
import { decideHold, openProposal, type HoldChoice, type HoldDecisionRecord } from './hold';
import { takeInquiry } from './inquiry';
import { laterStep, nextStep, type NextStep } from './next-step';
import type { Outcome } from './outcome';
import { judgeHolder, needsFirstCheck, takeCheck, type HolderAnswer } from './payee-check';
import { isReleasable, releasePayout } from './release';
import {
  beforeSending,
  beginSending,
  holdBeforeSending,
  planSending,
  resumeSending,
  takeReply,
  type TransferAnswer,
} from './sending';
import { ModelBank, type Fate, type Printed } from './spec-bank';
import { Books } from './spec-books';
import { AMOUNT, BANK, CASH, OPEN_BANK, OPENING_SEN, ORDER, PACE, PAYOUT_IDS, START } from './spec-facts';
import { decideLine } from './decide-line';
import type { StatementBucket } from './statement-line';

interface StoredLine extends Printed {
  bucket: StatementBucket;
  reference: string | undefined;
}

/** A payout with its attempts. */
interface Paying {
  payout: PayoutRecord;
  attempts: AttemptRecord[];
}

const BULK_ID = 'BULK00000000000000';

/** A bulk is taken in before any of it is paid or refused; only what is wrong with all of it is said at once. */
const takenIn = (answer: TransferAnswer): TransferAnswer =>
  answer.class === 'CLAIMED_PAID' || answer.class === 'REJECTED' ? { ...answer, class: 'PENDING' } : answer;

/** One payout of ours with everything that is written down about it, carried out in memory: no server, no clock. */
export class World {
  readonly bank = new ModelBank(OPENING_SEN, PACE.proofHorizon);
  readonly answers: { reference: string; answer: TransferAnswer }[] = [];
  readonly stored: StoredLine[] = [];
  readonly sent: string[] = [];
  private readonly books = new Books();
  words: HoldDecisionRecord[] = [];
  payout: PayoutRecord;
  attempts: AttemptRecord[] = [];
  /** What it replaces, the newest first. */
  replaced: Paying[] = [];
  now = START;
  private completeThrough: string | null = null;

  constructor() {
    const approved = approvePayout(PAYOUT_IDS[0]!, { ...ORDER, createdAt: this.at }, []);
    this.payout = approved.payout;
    this.books.post(approved.postings);
    const opening = transferLines(CASH, ACCOUNT.funding, OPENING_SEN / 100);
    this.books.post([{ key: 'opening', event: 'OPENING_BALANCE', at: this.at, lines: opening }]);
  }

  get at(): string {
    return new Date(this.now).toISOString();
  }

  /** Every payout of the benefit, the newest first. */
  get family(): Paying[] {
    return [this, ...this.replaced];
  }

  get live(): AttemptRecord | undefined {
    return this.attempts.find((attempt) => isLiveAttempt(attempt.state));
  }

  get next(): NextStep {
    const holdProposed = openProposal(this.words) !== undefined;
    return nextStep({ payout: this.payout, attempt: this.live, pace: PACE, now: this.at, holdProposed });
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    this.bank.run(this.now);
  }

  checkPayee(answer: HolderAnswer): void {
    if (!needsFirstCheck(this.payout)) return;
    const check = judgeHolder(this.payout, answer);
    if (check !== undefined) this.carryOut(takeCheck(this.payout, check, this.at));
  }

  release(): void {
    if (!isReleasable(this.payout, this.at)) return;
    this.payout = { ...this.payout, batchId: 'batch' };
    this.carryOut(releasePayout(this.payout, this.at));
  }

  /** What the sending activity does, with its bank; the answer lies on the wire until it is delivered, or for ever. */
  send(holder: HolderAnswer, fate: Fate, isLost: boolean, isInBulk = false): NextStep {
    const facts = {
      controls: OPEN_BANK,
      contractLimits: {},
      doubt: this.hasStrayDebit ? ('BANK.STRAY_DEBIT' as const) : undefined,
      sendableAt: this.at,
      now: this.at,
    };
    const before = beforeSending(this.payout, facts);
    if (before.do === 'RESUME') return this.resume();
    if (before.do === 'HOLD') {
      this.carryOut(holdBeforeSending(this.payout, before.holdReason, this.at));
      return this.next;
    }
    if (before.do === 'CHECK_PAYEE') {
      const check = judgeHolder(this.payout, holder);
      if (check === undefined) return laterStep(this.payout, PACE);
      this.carryOut(takeCheck(this.payout, check, this.at));
      if (this.payout.state !== 'RELEASED') return this.next;
    }
    return this.transfer(fate, isLost, isInBulk);
  }

  deliver(index: number): void {
    const [arrived] = this.answers.splice(index % Math.max(this.answers.length, 1), 1);
    const named = this.find(arrived?.reference);
    if (arrived === undefined || named === undefined) return;
    this.carryOut(takeReply(named.payout, named.attempt, arrived.answer, PACE, this.at));
  }

  inquire(said?: InquiryVerdict): void {
    const { live, next } = this;
    if (live === undefined || next.next !== 'INQUIRE' || next.afterSeconds > 0) return;
    const verdict = said ?? this.bank.verdictOn(live.partnerReference);
    const answer = { verdict, code: null, bankReference: null };
    this.carryOut(takeInquiry(this.payout, live, answer, PACE, this.at));
  }

  /** Takes lines of the bank's statement in; whatever is stored already changes nothing. */
  read(lines: readonly Printed[]): void {
    for (const line of lines) {
      if (!this.stored.some((known) => known.lineId === line.lineId)) this.takeLine(line);
    }
  }

  /** A complete reading, after which a transfer that is denied and not there is proven absent. */
  readAll(): void {
    this.read(this.bank.lines);
    this.completeThrough = this.at;
    const { live } = this;
    if (live === undefined) return;
    const isNamedByLine = this.stored.some((line) => line.reference === live.partnerReference);
    const evidence = { completeThrough: this.completeThrough, gaps: [], explained: [], isNamedByLine };
    this.carryOut(takeAbsence(this.payout, live, evidence, PACE, this.at));
  }

  decideHold(decision: HoldChoice, person: 'maker' | 'releaser'): void {
    const role = person === 'maker' ? 'FINANCE_MAKER' : 'FINANCE_RELEASER';
    const who = { decidedBy: person, roles: [role], hasInterest: false, branch: 'J01' };
    const request = { decision, note: '', ...who, at: this.at };
    const decided = decideHold(this.payout, this.words, request, this.before);
    if (!decided.ok) return;
    this.words.push(decided.word);
    this.carryOut(decided.outcome);
  }

  cancel(): void {
    if (canMovePayout(this.payout.state, 'CANCELLED')) {
      this.carryOut(cancelPayout(this.payout, this.before, this.at));
    }
  }

  /** Another payout takes the place of one that is not paid, as its claim allows it: a stray debit forbids it. */
  replace(): void {
    const payoutId = PAYOUT_IDS[this.family.length];
    const isAnyAlive = this.family.some(({ payout }) => isLivePayout(payout.state));
    if (payoutId === undefined || isAnyAlive || this.hasStrayDebit) return;
    this.replaced = this.family.map(({ payout, attempts }) => ({ payout, attempts }));
    const order = { ...ORDER, createdAt: this.at, replaces: this.payout.payoutId };
    const approved = approvePayout(payoutId, order, this.before);
    this.payout = approved.payout;
    this.attempts = [];
    this.words = [];
    this.books.post(approved.postings);
  }

  private get before(): PayoutRecord[] {
    return this.replaced.map(({ payout }) => payout);
  }

  resume(): NextStep {
    this.carryOut(resumeSending(this.payout, this.live, this.at));
    return this.next;
  }

  get hasStrayDebit(): boolean {
    return this.stored.some(
      ({ reference, direction, bucket }) =>
        reference !== undefined &&
        direction === 'DEBIT' &&
        (bucket === 'THEIRS_NOT_OURS' || bucket === 'AMOUNT_DIFFERS'),
    );
  }

  get balances(): ReadonlyMap<string, number> {
    return this.books.balances;
  }

  get cashRupiah(): number {
    return this.books.of(CASH);
  }

  balanceOf(account: string): number {
    return this.books.of(account);
  }

  get clearingRupiah(): number {
    return this.books.of(ACCOUNT.clearing(BANK.bankCode));
  }

  private transfer(fate: Fate, isLost: boolean, isInBulk: boolean): NextStep {
    const plan = planSending(this.attempts, this.at, (planned) =>
      JSON.stringify([planned, this.payout.nameAtBank]),
    );
    if (plan === undefined) return this.resume();
    const bulk = isInBulk ? { bulkId: BULK_ID } : {};
    const begun = beginSending(this.payout, this.live, { ...plan, ...bulk, at: this.at }, PACE);
    if (begun === undefined) return this.resume();
    this.carryOut(begun);
    const reference = this.live?.partnerReference ?? '';
    this.sent.push(reference);
    const alone = this.bank.transfer(reference, AMOUNT, fate, this.now);
    const truth = isInBulk ? takenIn(alone) : alone;
    this.answers.push({ reference, answer: isLost ? { ...truth, class: 'UNKNOWN' } : truth });
    return this.next;
  }

  private takeLine(line: Printed): void {
    const found = this.find(findReference(line.remark)?.reference);
    const named = found && {
      ...found,
      earlier: this.stored.filter(({ reference }) => reference === found.attempt.partnerReference),
      otherAttempt: found.attempts.find((each) => each.no !== found.attempt.no && isLiveAttempt(each.state)),
      successor: this.family.find(
        ({ payout }) => payout.payoutId !== found.payout.payoutId && isLivePayout(payout.state),
      )?.payout,
      last: this.family.find(({ payout }) => payout.state !== 'CANCELLED')?.payout,
    };
    const { bucket, postings, outcome, rejudged, recalled } = decideLine(line, named, BANK, this.at);
    this.books.post(postings);
    if (recalled !== undefined) this.carryOut(recalled);
    if (outcome !== undefined) this.carryOut(outcome);
    for (const known of this.stored) {
      known.bucket = rejudged.find(({ lineId }) => lineId === known.lineId)?.bucket ?? known.bucket;
    }
    this.stored.push({ ...line, bucket, reference: found?.attempt.partnerReference });
  }

  private find(reference: string | undefined): (Paying & { attempt: AttemptRecord }) | undefined {
    for (const paying of this.family) {
      const attempt = paying.attempts.find((each) => each.partnerReference === reference);
      const { payout, attempts } = paying;
      if (attempt !== undefined) return { payout, attempts, attempt };
    }
    return undefined;
  }

  private carryOut(outcome: Outcome): void {
    const paying = this.family.find(({ payout }) => payout.payoutId === outcome.payout.payoutId);
    if (paying === undefined) throw new Error('Nothing is known of this payout');
    paying.payout = outcome.payout;
    for (const { after, isNew } of outcome.attempts) {
      if (isNew) paying.attempts.push(after);
      else paying.attempts = paying.attempts.map((each) => (each.no === after.no ? after : each));
    }
    this.books.post(outcome.postings);
  }
}
