import fc from 'fast-check';
import type { AttemptRecord, PayoutRecord } from '../records';
import { decideLine } from './decide-line';
import { beginFiling, takeFileStatus, type FileStatus } from './filing';
import type { Outcome } from './outcome';
import { planSending } from './sending';
import { AMOUNT, BANK, PACE } from './spec-facts';
import { World } from './spec-world';
import { refuseWithdrawal, takeBack } from './withdrawal';

type Fate = 'PAYS' | 'REJECTS';
type Step =
  | { readonly do: 'MAKE'; readonly killed: boolean }
  | { readonly do: 'HAND_OVER'; readonly fate: Fate }
  | { readonly do: 'WITHDRAW'; readonly which: number }
  | { readonly do: 'ANSWER'; readonly which: number }
  | { readonly do: 'STATEMENT' };

const OF_FILE = { isMade: true, isAnswered: false, isBlocked: false };
const HOLDER = { kind: 'HOLDER', name: 'SITI AMINAH', accountNumber: null, nameLength: 20 } as const;

/** A payout at a bank of files, and the bank with books of its own; each file may be handed over again, answers come in any order. */
class FileWorld {
  payout: PayoutRecord;
  attempts: readonly AttemptRecord[] = [];
  /** The references that stand in each stored file. */
  readonly files: { readonly reference: string; isTaken: boolean; isWithdrawn: boolean }[] = [];
  /** What the bank has done under each reference that it was given. */
  readonly books = new Map<string, Fate>();
  readonly answers: (FileStatus & { reference: string })[] = [];
  private clock = 0;
  private proven = false;

  constructor() {
    const world = new World();
    world.checkPayee(HOLDER);
    world.release();
    this.payout = world.payout;
  }

  take(step: Step): void {
    this.clock += 1_000;
    switch (step.do) {
      case 'MAKE':
        return this.make(step.killed);
      case 'HAND_OVER':
        return this.handOver(step.fate);
      case 'WITHDRAW':
        return this.withdraw(step.which);
      case 'ANSWER':
        return this.answer(step.which);
      case 'STATEMENT':
        return this.read();
    }
  }

  private get at(): string {
    return new Date(Date.parse('2026-11-21T03:00:00.000Z') + this.clock).toISOString();
  }

  /** Killed before its transaction has committed, it leaves nothing behind. */
  private make(killed: boolean): void {
    const plan = planSending(this.attempts, this.at, ({ no }) => 'a'.repeat(63) + no);
    const live = this.attempts.at(-1);
    const begun = plan && beginFiling(this.payout, live, { ...plan, at: this.at }, PACE);
    if (begun === undefined || killed) return;
    for (const outcome of begun) this.carryOut(outcome);
    const reference = this.attempts.at(-1)?.partnerReference ?? '';
    this.files.push({ reference, isTaken: false, isWithdrawn: false });
  }

  private handOver(fate: Fate): void {
    for (const file of this.files.filter(({ isWithdrawn }) => !isWithdrawn)) {
      const { reference } = file;
      file.isTaken = true;
      if (this.books.has(reference)) this.answers.push({ reference, status: 'RJCT', reason: 'DU01' });
      else {
        this.books.set(reference, fate);
        this.answers.push({ reference, status: 'ACSP', reason: '' });
        this.answers.push({ reference, status: fate === 'PAYS' ? 'ACSC' : 'RJCT', reason: '' });
      }
    }
  }

  /** Afterwards its payment is released anew. */
  private withdraw(which: number): void {
    const file = this.files[which % Math.max(1, this.files.length)];
    if (file === undefined || refuseWithdrawal({ ...file, ...OF_FILE }) !== undefined) return;
    const attempt = this.attempts.find(({ partnerReference }) => partnerReference === file.reference);
    if (attempt === undefined) return;
    file.isWithdrawn = true;
    this.carryOut(takeBack(this.payout, attempt, this.at));
    this.payout = { ...this.payout, state: 'RELEASED' };
  }

  private answer(which: number): void {
    const said = this.answers[which % Math.max(1, this.answers.length)];
    const attempt = this.attempts.find(({ partnerReference }) => partnerReference === said?.reference);
    if (said === undefined || attempt === undefined) return;
    this.carryOut(takeFileStatus(this.payout, attempt, said, this.at).outcome);
  }

  private read(): void {
    const attempt = this.attempts.find(({ partnerReference }) => this.books.get(partnerReference) === 'PAYS');
    if (attempt === undefined || this.proven) return;
    this.proven = true;
    const line = {
      lineId: 1,
      direction: 'DEBIT',
      amountSen: AMOUNT * 100,
      remark: attempt.partnerReference,
      status: 'SUCCESS',
      bookedAt: this.at,
    } as const;
    const { outcome } = decideLine(line, { payout: this.payout, attempt, earlier: [] }, BANK, this.at);
    if (outcome !== undefined) this.carryOut(outcome);
  }

  private carryOut({ payout, attempts }: Outcome): void {
    this.payout = payout;
    for (const { after } of attempts) {
      this.attempts = [...this.attempts.filter(({ no }) => no !== after.no), after];
    }
  }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('MAKE' as const), killed: fc.boolean() }),
  fc.record({ do: fc.constant('HAND_OVER' as const), fate: fc.constantFrom<Fate>('PAYS', 'REJECTS') }),
  fc.record({ do: fc.constant('WITHDRAW' as const), which: fc.nat(5) }),
  fc.record({ do: fc.constant('ANSWER' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('STATEMENT' as const) }),
);

it('pays once at most, whatever was withdrawn before it left, by a reference that stands in one file, and fails only what the bank has rejected', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const world = new FileWorld();
      for (const each of steps) {
        world.take(each);
        const references = world.files.map(({ reference }) => reference);
        expect(new Set(references).size).toBe(references.length);
        const fates = [...world.books.values()];
        expect(fates.filter((fate) => fate === 'PAYS').length).toBeLessThanOrEqual(1);
        const withdrawn = world.files.filter(({ isWithdrawn }) => isWithdrawn);
        for (const { reference } of withdrawn) expect(world.books.has(reference)).toBe(false);
        if (world.payout.state === 'FAILED') expect(fates).not.toContain('PAYS');
        if (world.payout.state === 'RECONCILED') expect(fates).toContain('PAYS');
      }
    }),
    { numRuns: 500 },
  );
});
