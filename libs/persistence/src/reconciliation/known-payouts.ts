import type { EntityManager } from 'typeorm';
import {
  findReference,
  isLiveAttempt,
  isLivePayout,
  type AttemptRecord,
  type PayoutRecord,
  type ReferenceParts,
} from '@jkk/domain/payout';
import {
  adopt,
  namedByPart,
  type LineDecision,
  type NamedAttempt,
  type StatementBucket,
} from '@jkk/domain/payout/decide';
import { AttemptRepository, PayoutRepository } from '../payout';
import { StatementRepository, type JudgedLineOf, type StoredLine } from '../statement';

const payouts = new PayoutRepository();
const attempts = new AttemptRepository();
const statements = new StatementRepository();

/** Everything that some lines are about, locked; it stands as the last line has left it. */
export class KnownPayouts {
  private constructor(
    private readonly payouts: Map<string, PayoutRecord>,
    private readonly attempts: Map<string, AttemptRecord>,
    private readonly references: ReadonlyMap<number, string>,
    private readonly judged: JudgedLineOf[],
  ) {}

  /** Claims and payouts are locked before the first of them is moved. */
  static async lock(
    em: EntityManager,
    bankCode: string,
    lines: readonly StoredLine[],
    now: string,
  ): Promise<KnownPayouts> {
    const { references, named } = await meantBy(em, bankCode, lines, now);
    return KnownPayouts.lockAll(em, references, named, lines);
  }

  /** By the reference of each line, whatever it says itself; `lines` may name what no attempt has. */
  static async lockNamed(
    em: EntityManager,
    references: ReadonlyMap<number, string>,
    lines: readonly StoredLine[],
  ): Promise<KnownPayouts> {
    const named = await attempts.listByReference(em, [...references.values()]);
    return KnownPayouts.lockAll(em, references, named, lines);
  }

  private static async lockAll(
    em: EntityManager,
    references: ReadonlyMap<number, string>,
    named: readonly AttemptRecord[],
    lines: readonly StoredLine[],
  ): Promise<KnownPayouts> {
    const ids = [...new Set([...named, ...forgotten(lines, named)].map(({ payoutId }) => payoutId))];
    const locked = await payouts.lockAll(em, ids);
    const successors = ids.length === 0 ? [] : await payouts.lockSuccessors(em, ids);
    const every = await attempts.listOfPayouts(em, ids);
    return new KnownPayouts(
      new Map([...locked, ...successors].map((payout) => [payout.payoutId, payout])),
      new Map(every.map((attempt) => [attempt.partnerReference, attempt])),
      references,
      await statements.listJudged(em, ids),
    );
  }

  /** A reference of an attempt at another bank names nothing at this one; one that only the statement knows is adopted. */
  namedBy(line: StoredLine, bankCode: string, at: string): NamedAttempt | undefined {
    const attempt = this.attempts.get(this.references.get(line.lineId) ?? '');
    if (attempt === undefined) return this.adopted(line, bankCode, at);
    const payout = this.payouts.get(attempt.payoutId);
    if (payout?.partnerBankCode !== bankCode) return undefined;
    return {
      payout,
      attempt,
      earlier: this.judged.filter(
        (line) => line.payoutId === payout.payoutId && line.attemptNo === attempt.no,
      ),
      otherAttempt: this.otherAttempt(attempt),
      successor: this.successorOf(payout),
      last: this.lastOf(payout),
    };
  }

  remember(line: StoredLine, named: NamedAttempt | undefined, decision: LineDecision): void {
    if (named === undefined) return;
    for (const { lineId, bucket } of decision.rejudged) this.rejudge(lineId, bucket);
    const { payoutId, no: attemptNo } = named.attempt;
    this.judged.push({ ...line, payoutId, attemptNo, bucket: decision.bucket });
    for (const outcome of [decision.recalled, decision.outcome]) {
      if (outcome === undefined) continue;
      this.payouts.set(outcome.payout.payoutId, outcome.payout);
      for (const { after } of outcome.attempts) this.attempts.set(after.partnerReference, after);
    }
  }

  private adopted(line: StoredLine, bankCode: string, at: string): NamedAttempt | undefined {
    const parts = findReference(line.remark);
    const payout = this.payouts.get(parts?.payoutId ?? '');
    if (parts === undefined || payout?.partnerBankCode !== bankCode) return undefined;
    const others = [...this.attempts.values()].filter(({ payoutId }) => payoutId === payout.payoutId);
    const adoption = adopt(payout, others, parts, line, at);
    return adoption && { payout, attempt: adoption.attempt, adopted: adoption.outcome, earlier: [] };
  }

  private rejudge(lineId: number, bucket: StatementBucket): void {
    const index = this.judged.findIndex((line) => line.lineId === lineId);
    const known = this.judged[index];
    if (known !== undefined) this.judged[index] = { ...known, bucket };
  }

  private otherAttempt({ payoutId, no }: AttemptRecord): AttemptRecord | undefined {
    return [...this.attempts.values()].find(
      (each) => each.payoutId === payoutId && each.no !== no && isLiveAttempt(each.state),
    );
  }

  private successorOf(payout: PayoutRecord): PayoutRecord | undefined {
    if (payout.state !== 'FAILED' && payout.state !== 'RETURNED') return undefined;
    return this.family(payout).find((each) => each.payoutId !== payout.payoutId && isLivePayout(each.state));
  }

  private lastOf(payout: PayoutRecord): PayoutRecord | undefined {
    return this.family(payout)
      .filter(({ state }) => state !== 'CANCELLED')
      .sort((left, right) => (left.createdAt < right.createdAt ? -1 : 1))
      .at(-1);
  }

  private family({ benefitId, payeeKey }: PayoutRecord): PayoutRecord[] {
    return [...this.payouts.values()].filter(
      (each) => each.benefitId === benefitId && each.payeeKey === payeeKey,
    );
  }
}

/** References on lines that no attempt has. */
const forgotten = (lines: readonly StoredLine[], known: readonly AttemptRecord[]): ReferenceParts[] =>
  lines
    .flatMap(({ remark }) => findReference(remark) ?? [])
    .filter(({ reference }) => !known.some(({ partnerReference }) => partnerReference === reference));

/**
 * The reference of each line that carries one, or that is certainly about one attempt without carrying it, with the attempts
 * of these. What looks like a reference and is none of ours, as a bank's own number may, hides nothing.
 */
async function meantBy(
  em: EntityManager,
  bankCode: string,
  lines: readonly StoredLine[],
  now: string,
): Promise<{ references: Map<number, string>; named: AttemptRecord[] }> {
  const carried = new Map(
    lines.flatMap(({ lineId, remark }) => {
      const parts = findReference(remark);
      return parts === undefined ? [] : [[lineId, parts] as const];
    }),
  );
  const references = new Map([...carried].map(([lineId, { reference }]) => [lineId, reference]));
  const named = await attempts.listByReference(em, [...references.values()]);
  const known = new Set(named.map(({ partnerReference }) => partnerReference));
  const unnamed = lines.filter(({ lineId }) => !known.has(references.get(lineId) ?? ''));
  const candidates = await statements.listCandidates(em, bankCode, unnamed, now);
  for (const line of unnamed) {
    // Another attempt of the payout that a line names is not what it is about.
    const others = candidates.filter(({ payoutId }) => payoutId !== carried.get(line.lineId)?.payoutId);
    const meant = namedByPart(line, others);
    if (meant === undefined) continue;
    references.set(line.lineId, meant.partnerReference);
    named.push(meant);
  }
  return { references, named };
}
