import type { EntityManager } from 'typeorm';
import {
  assignLine,
  explainGap,
  explainLine,
  LINE_DECISIONS,
  OPEN_BUCKETS,
  returnPart,
  waitingWord,
  type HoldStep,
  type ItemDecision,
  type NamedAttempt,
  type StatementAccount,
  type WordRequest,
} from '@jkk/domain/payout/decide';
import { hasInterest } from '../identity';
import { LedgerRepository } from '../ledger';
import { carryOut } from '../payment';
import {
  GapRepository,
  listDivisible,
  StatementRepository,
  type DivisiblePayment,
  type JudgedBankLine,
} from '../statement';
import { KnownPayouts } from './known-payouts';
import { LineDivider } from './line-division';
import { claimsOfWords, WordRepository } from './word.repository';

/** A line of a statement, a stretch without lines, or a text that could not be read. */
export interface ItemKey {
  readonly kind: 'LINE' | 'GAP' | 'TEXT';
  readonly key: string;
}

/** `LINE-12`, `GAP-3`, `TEXT-<hash>`; undefined for anything else. */
export function itemKeyOf(text: string): ItemKey | undefined {
  const found = /^(LINE|GAP)-(\d{1,15})$/.exec(text) ?? /^(TEXT)-([0-9a-f]{64})$/.exec(text);
  return found === null ? undefined : { kind: found[1] as ItemKey['kind'], key: found[2] ?? '' };
}

export const subjectOfItem = (bankCode: string, { kind, key }: ItemKey): string =>
  `${kind}:${bankCode}:${key}`;

export interface ItemRequest extends Omit<WordRequest, 'details' | 'decision'> {
  readonly bankCode: string;
  readonly item: ItemKey;
  readonly decision: ItemDecision;
  /** With ASSIGN and PART_RETURN: which of our references it is about. With DIVIDE: the text of the division. */
  readonly reference: string | null;
}

export interface DivisibleLine {
  readonly amountSen: number;
  /** Whether the bank's contract says that it books its fee in one line with payments. */
  readonly mayHaveFee: boolean;
  readonly items: readonly DivisiblePayment[];
}

type ItemRefusal =
  | 'NOT_FOUND'
  | 'ITEM.NOT_OPEN'
  | 'ITEM.NOT_POSSIBLE'
  | 'APPROVAL.SAME_PERSON'
  | 'CLAIM.OWN_INTEREST'
  | 'APPROVAL.PERSON_LEFT'
  | 'ACCESS.DENIED';
export type ItemResult =
  | { readonly ok: true; readonly step: HoldStep }
  | { readonly ok: false; readonly code: ItemRefusal };

const no = (code: ItemRefusal): ItemResult => ({ ok: false, code });

/** What two persons make of what no rule explains; with the second one's word it happens. */
export class OpenItemRepository {
  constructor(
    private readonly words = new WordRepository(),
    private readonly statements = new StatementRepository(),
    private readonly gaps = new GapRepository(),
    private readonly ledger = new LedgerRepository(),
    private readonly divider = new LineDivider(),
  ) {}

  async exists(em: EntityManager, bankCode: string, { kind, key }: ItemKey): Promise<boolean> {
    if (kind === 'TEXT') return this.statements.hasUnreadable(em, bankCode, key);
    const table = kind === 'LINE' ? 'statement_match' : 'statement_gap';
    const id = kind === 'LINE' ? 'line_id' : 'gap_id';
    const rows = await em.query<unknown[]>(`SELECT 1 FROM ${table} WHERE bank_code = $1 AND ${id} = $2`, [
      bankCode,
      key,
    ]);
    return rows.length > 0;
  }

  /** What a debit may be divided over; nothing where it is no line. */
  async divisible(em: EntityManager, bankCode: string, { kind, key }: ItemKey): Promise<DivisibleLine> {
    const line = kind === 'LINE' ? await this.statements.findLine(em, bankCode, Number(key)) : undefined;
    if (line === undefined) return { amountSen: 0, mayHaveFee: false, items: [] };
    const mayHaveFee = await this.divider.isFeeAgreed(em, bankCode);
    return { amountSen: line.amountSen, mayHaveFee, items: await listDivisible(em, bankCode, line) };
  }

  async decide(em: EntityManager, request: ItemRequest): Promise<ItemResult> {
    const { item, bankCode, reference, ...word } = request;
    const effect = await this.effectOf(em, request);
    if (typeof effect === 'string') return no(effect);
    const spoken = await this.words.speak(em, subjectOfItem(bankCode, item), { ...word, details: reference });
    if (!spoken.ok) return no(spoken.code);
    if (spoken.word.step === 'CONFIRMED') await effect();
    return { ok: true, step: spoken.word.step };
  }

  /** What would happen, or why it cannot; the item is locked. */
  private effectOf(em: EntityManager, request: ItemRequest): Promise<(() => Promise<void>) | ItemRefusal> {
    switch (request.item.kind) {
      case 'LINE':
        return this.lineEffect(em, request);
      case 'GAP':
        return this.gapEffect(em, request);
      case 'TEXT':
        return this.textEffect(em, request);
    }
  }

  private async lineEffect(
    em: EntityManager,
    request: ItemRequest,
  ): Promise<(() => Promise<void>) | ItemRefusal> {
    const { bankCode, item, decision, at } = request;
    const line = await this.statements.lockLine(em, bankCode, Number(item.key));
    if (line === undefined) return 'NOT_FOUND';
    if (!(OPEN_BUCKETS as readonly string[]).includes(line.bucket)) return 'ITEM.NOT_OPEN';
    if (await this.isOwn(em, request)) return 'CLAIM.OWN_INTEREST';
    if (decision === 'ASSIGN') return this.assignment(em, line, request);
    if (decision === 'PART_RETURN') return this.partReturn(em, line, request);
    if (decision === 'DIVIDE') {
      const account = accountOf(bankCode, line.accountNumber);
      return (await this.divider.plan(em, line, request.reference ?? '', account, at)) ?? 'ITEM.NOT_POSSIBLE';
    }
    if (decision === 'EXPLAIN' || !LINE_DECISIONS.includes(decision)) return 'ITEM.NOT_POSSIBLE';
    const { bucket, postings } = explainLine(line, decision, at);
    return async () => {
      await this.statements.rejudge(em, [{ lineId: line.lineId, bucket }]);
      await this.ledger.postAll(em, postings);
    };
  }

  /** Whether the line is said to be of a claim of this person's own, by them or by who spoke before. */
  private async isOwn(
    em: EntityManager,
    { bankCode, item, reference, decidedBy }: ItemRequest,
  ): Promise<boolean> {
    const subject = subjectOfItem(bankCode, item);
    const waiting = waitingWord(await this.words.list(em, subject));
    const claims = await claimsOfWords(em, subject, [reference, waiting?.details ?? null]);
    return hasInterest(em, decidedBy, claims);
  }

  /** The attempt that this reference names, with what its other lines showed; held until the end of the transaction. */
  private async named(
    em: EntityManager,
    line: JudgedBankLine,
    { bankCode, reference, at }: ItemRequest,
  ): Promise<NamedAttempt | undefined> {
    const known = await KnownPayouts.lockNamed(em, new Map([[line.lineId, reference ?? '']]), []);
    const named = known.namedBy(line, bankCode, at);
    return named && { ...named, earlier: named.earlier.filter(({ lineId }) => lineId !== line.lineId) };
  }

  private async assignment(
    em: EntityManager,
    line: JudgedBankLine,
    request: ItemRequest,
  ): Promise<(() => Promise<void>) | ItemRefusal> {
    const named = await this.named(em, line, request);
    if (named === undefined) return 'ITEM.NOT_POSSIBLE';
    const account = accountOf(request.bankCode, line.accountNumber);
    const decided = assignLine(line, named, account, request.at);
    if (decided === undefined) return 'ITEM.NOT_POSSIBLE';
    const { payoutId, no: attemptNo } = named.attempt;
    return async () => {
      await this.statements.rejudge(em, decided.rejudged);
      await this.statements.assign(em, { lineId: line.lineId, bucket: decided.bucket, payoutId, attemptNo });
      await this.ledger.postAll(em, decided.postings);
      if (decided.recalled !== undefined) await carryOut(em, [decided.recalled]);
      if (decided.outcome !== undefined) await carryOut(em, [decided.outcome]);
    };
  }

  private async partReturn(
    em: EntityManager,
    line: JudgedBankLine,
    request: ItemRequest,
  ): Promise<(() => Promise<void>) | ItemRefusal> {
    const named = await this.named(em, line, request);
    if (named === undefined || named.attempt.partnerReference !== request.reference) {
      return 'ITEM.NOT_POSSIBLE';
    }
    const postings = returnPart(line, named, request.at);
    if (postings === undefined) return 'ITEM.NOT_POSSIBLE';
    const { payoutId, no: attemptNo } = named.attempt;
    return async () => {
      await this.statements.assign(em, { lineId: line.lineId, bucket: 'PART_RETURNED', payoutId, attemptNo });
      await this.ledger.postAll(em, postings);
    };
  }

  private async gapEffect(
    em: EntityManager,
    { bankCode, item, decision, at }: ItemRequest,
  ): Promise<(() => Promise<void>) | ItemRefusal> {
    const gap = await this.gaps.lock(em, bankCode, Number(item.key));
    if (gap === undefined) return 'NOT_FOUND';
    if (gap.closedAt !== null) return 'ITEM.NOT_OPEN';
    if (decision !== 'EXPLAIN') return 'ITEM.NOT_POSSIBLE';
    return async () => {
      await this.gaps.explain(em, gap.gapId, at);
      await this.ledger.postAll(em, explainGap(gap, { bankCode, sourceAccount: gap.accountNumber }, at));
    };
  }

  private async textEffect(
    em: EntityManager,
    { bankCode, item, decision }: ItemRequest,
  ): Promise<(() => Promise<void>) | ItemRefusal> {
    if (!(await this.statements.hasUnreadable(em, bankCode, item.key))) return 'NOT_FOUND';
    const words = await this.words.list(em, subjectOfItem(bankCode, item));
    if (words.at(-1)?.step === 'CONFIRMED') return 'ITEM.NOT_OPEN';
    return decision === 'EXPLAIN' ? () => Promise.resolve() : 'ITEM.NOT_POSSIBLE';
  }
}

/** Persons say what a line is, so no wording of the bank decides it. */
const accountOf = (bankCode: string, sourceAccount: string): StatementAccount => ({
  bankCode,
  sourceAccount,
  feeRemark: NEVER,
  fundingRemark: NEVER,
});
const NEVER = /(?!)/;
