import { localDate } from '@jkk/domain/calendar';
import { UnexpectedAnswer, newKey } from './api-client';
import type { ApiAnswer } from './api-client';
import { REPORTER, conclusionBody, reportBody, verificationBody } from './claim-bodies';
import type { Channel } from './claim-bodies';
import type { Account, Participant } from './people';
import { eventually, pause } from './wait';
import type { Patience } from './wait';
import type { World } from './world';
import { aPdf } from './pdf';

type Fields = Record<string, unknown>;

export interface Benefit {
  readonly benefitId: string;
  readonly type: string;
  readonly stage: string;
  readonly amount: number;
  readonly version: number;
}

export interface ClaimPayout {
  readonly payoutId: string;
  readonly benefitId: string;
  readonly amount: number;
  readonly state: string;
  readonly bankCode: string;
}

export interface ClaimView {
  readonly claimNumber: string;
  readonly stage: string;
  readonly version: number;
  readonly waits: readonly { code: string; role: string; subject?: string; dueAt?: string }[];
  readonly allowedCommands: readonly string[];
  readonly eligibility: { outcome: string; mode?: string } | null;
  readonly ruleSet: { amounts: string; procedure: string };
  readonly benefits: readonly Benefit[];
  readonly payouts: readonly ClaimPayout[];
}

/** How often a driver of the happy path asks again when a version moved on or a service was away for a moment. */
const MAX_TRIES = 300;
/** What is paid by receipts that nothing limits comes with their file. */
const NEEDS_FILE = ['MEDICAL_REIMBURSEMENT', 'REHABILITATION', 'PROSTHESIS', 'ORTHOSIS'];
const SETTLED_STATES = ['RECONCILED', 'RETURNED', 'FAILED', 'HELD', 'CANCELLED'];

/** Takes claims through their life over HTTP as the demo users, and says no word about whether that is right. */
export class ClaimDriver {
  constructor(readonly world: World) {}

  /** Reports and waits until the claim has been taken in by its workflow. */
  async report(
    participant: Participant,
    channel: Channel,
    over: Fields = {},
    patience?: Patience,
  ): Promise<ClaimView> {
    const answer = await this.send(REPORTER[channel], '/claims', () =>
      reportBody(participant, channel, over),
    );
    return this.until(
      answer.body.claimNumber,
      'is taken in',
      (claim) => claim.stage !== 'REPORTED',
      patience,
    );
  }

  /** The claim as somebody sees it; a service that is away for a moment is asked again. */
  async see(claimNumber: string, as = 'auditor'): Promise<ClaimView> {
    const path = `/claims/${claimNumber}`;
    for (let tries = 1; ; tries += 1) {
      const answer = await (await this.world.desks.as(as)).get(path);
      if (answer.status === 200) return answer.body;
      if (answer.status !== 503 || tries >= MAX_TRIES) throw new UnexpectedAnswer('GET', path, answer);
      await pause(secondsToWait(answer) * 1_000);
    }
  }

  until(
    claimNumber: string,
    what: string,
    holds: (claim: ClaimView) => boolean,
    patience?: Patience,
  ): Promise<ClaimView> {
    return eventually(
      `${claimNumber}: ${what}`,
      async () => {
        const claim = await this.see(claimNumber);
        return holds(claim) ? claim : undefined;
      },
      patience,
    );
  }

  /** Gives a command to a claim with its version of this moment. */
  async command(claimNumber: string, path: string, as: string, body: Fields): Promise<ApiAnswer> {
    return this.send(as, `/claims/${claimNumber}/${path}`, async () => ({
      ...body,
      version: (await this.see(claimNumber)).version,
    }));
  }

  async benefitCommand(benefitId: string, path: string, as: string, body: Fields): Promise<ApiAnswer> {
    const claimNumber = benefitId.slice(0, benefitId.lastIndexOf('-'));
    return this.send(as, `/benefits/${benefitId}/${path}`, async () => {
      const claim = await this.see(claimNumber);
      return { ...body, version: claim.benefits.find((one) => one.benefitId === benefitId)?.version };
    });
  }

  /** From a fresh report to a positive conclusion. */
  async conclude(claimNumber: string, statement: Fields, as = 'doctor'): Promise<ClaimView> {
    await this.command(claimNumber, 'medical-statements', as, statement);
    await this.command(claimNumber, 'verification', 'verifier', verificationBody());
    await this.command(claimNumber, 'conclusion', 'officer', conclusionBody());
    return this.see(claimNumber);
  }

  /** The labour office has confirmed that it knows of the conclusion. */
  async giveNotice(claimNumber: string): Promise<void> {
    const officer = await this.world.desks.as('officer');
    const receipt = await officer.upload('tanda-terima.pdf', 'application/pdf', aPdf());
    await this.command(claimNumber, 'labour-office-receipts', 'officer', {
      number: '560/0123/TT/2026',
      receivedOn: localDate(new Date().toISOString(), 'WIB'),
      documents: [receipt],
    });
  }

  /** Asks for a benefit whose papers are complete; gives its id and computed amount. */
  async requestBenefit(
    claimNumber: string,
    type: string,
    payee: Fields,
    details: Fields = {},
  ): Promise<Benefit> {
    const before = await this.see(claimNumber);
    const documents = NEEDS_FILE.includes(type) ? [await this.upload('officer')] : [];
    await this.command(claimNumber, 'benefits', 'officer', {
      type,
      details,
      payee,
      documents,
      complete: true,
    });
    const after = await this.see(claimNumber);
    const known = new Set(before.benefits.map((one) => one.benefitId));
    const added = after.benefits.find((one) => !known.has(one.benefitId) && one.type === type);
    if (added === undefined) throw new Error(`${claimNumber} has no new benefit ${type}`);
    return added;
  }

  /** A file of its own. */
  async upload(as: string): Promise<string> {
    const content = aPdf(newKey());
    return (await this.world.desks.as(as)).upload('kuitansi.pdf', 'application/pdf', content);
  }

  /** Proposes and approves, by the approver where the limit allows it and by the head above. */
  async approve(
    benefitId: string,
    as: readonly string[] = ['approver', 'head', 'regional'],
  ): Promise<string> {
    await this.benefitCommand(benefitId, 'proposal', 'officer', { note: 'Sesuai perhitungan.' });
    const body = {
      decision: 'APPROVE',
      reasonCode: 'COMPLETE',
      ruleCited: 'PP-82-2019',
      note: 'Disetujui.',
    };
    for (const approver of as) {
      const answer = await this.attempt(() => this.benefitCommand(benefitId, 'decision', approver, body));
      if (answer.status === 200) return approver;
      if (answer.body?.code !== 'APPROVAL.LIMIT_EXCEEDED') {
        throw new UnexpectedAnswer('POST', 'decision', answer);
      }
    }
    throw new Error(`nobody of ${as.join(', ')} may approve ${benefitId}`);
  }

  /** Two persons of finance decide that payouts which were held over their account are paid after all. */
  async liftHolds(claimNumber: string): Promise<void> {
    const held = (await this.see(claimNumber)).payouts.filter(({ state }) => state === 'HELD');
    for (const { payoutId } of held) {
      for (const as of ['maker', 'releaser']) {
        await this.decideHold(payoutId, as, 'PAY');
      }
    }
  }

  /** One person's word about a payout that is held. */
  decideHold(payoutId: string, as: string, decision: string): Promise<ApiAnswer> {
    return this.send(as, `/payouts/${payoutId}/hold-decision`, () => ({
      decision,
      note: 'Rekening diperiksa dengan buku rekening.',
    }));
  }

  /** A payout that failed or came back gets this account; its benefit waits for approval again. */
  async replace(payoutId: string, payee: Account): Promise<void> {
    await this.send('officer', `/payouts/${payoutId}/replacement`, () => ({ payee, note: 'Dibayar lagi.' }));
  }

  /** Puts payouts into a batch as soon as their accounts were asked for. */
  async batch(payoutIds: readonly string[]): Promise<{ batchId: string; hash: string; total: number }> {
    const { body } = await this.whenReleasable(() =>
      this.send('maker', '/payout-batches', () => ({ payoutIds })),
    );
    return body;
  }

  /** Puts payouts into a batch and releases it with four eyes. */
  async release(payoutIds: readonly string[]): Promise<{ batchId: string; total: number }> {
    const { batchId, hash, total } = await this.batch(payoutIds);
    await this.send('releaser', `/payout-batches/${batchId}/release`, () => ({ hash }));
    return { batchId, total };
  }

  /** Releases everything of a claim that waits for it, and waits until the bank statement proves it. */
  async pay(claimNumber: string, patience?: Patience): Promise<ClaimView> {
    const ready = await this.until(
      claimNumber,
      'has payouts to release',
      (claim) => waiting(claim).length > 0,
    );
    await this.release(waiting(ready).map((one) => one.payoutId));
    return this.untilSettled(claimNumber, patience);
  }

  untilSettled(claimNumber: string, patience: Patience = { everyMs: 250 }): Promise<ClaimView> {
    return this.until(
      claimNumber,
      'has only settled payouts',
      (claim) => claim.payouts.length > 0 && claim.payouts.every((one) => SETTLED_STATES.includes(one.state)),
      patience,
    );
  }

  /**
   * Sends a command. A version that moved on meanwhile is asked for again with a new key; a service that is away is asked
   * again with the same key and body, as a caller must. Anything else than success throws.
   */
  private async send(as: string, path: string, body: () => Fields | Promise<Fields>): Promise<ApiAnswer> {
    const client = await this.world.desks.as(as);
    let key = newKey();
    let content = await body();
    for (let tries = 1; ; tries += 1) {
      const answer = await client.post(path, content, { idempotencyKey: key });
      if (answer.status === 200 || answer.status === 201) return answer;
      if (tries >= MAX_TRIES) throw new UnexpectedAnswer('POST', path, answer);
      if (answer.status === 503) {
        await pause(secondsToWait(answer) * 1_000);
      } else if (isStale(answer)) {
        key = newKey();
        content = await body();
      } else {
        throw new UnexpectedAnswer('POST', path, answer);
      }
    }
  }

  private async attempt(work: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof UnexpectedAnswer) return error.answer;
      throw error;
    }
  }

  /** The name inquiry of a payout runs after its approval; until then it cannot be released. */
  private whenReleasable(work: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
    return eventually(
      'payouts that may be released',
      async () => {
        const answer = await this.attempt(work);
        if (answer.status === 201) return answer;
        if (answer.body?.code === 'PAYOUT.NOT_RELEASABLE') return undefined;
        throw new UnexpectedAnswer('POST', '/payout-batches', answer);
      },
      { everyMs: 250 },
    );
  }
}

const secondsToWait = (answer: ApiAnswer): number => Number(answer.headers.get('retry-after') ?? 1);

const isStale = ({ body }: ApiAnswer): boolean =>
  body?.code === 'CLAIM.VERSION_STALE' || body?.code === 'BENEFIT.VERSION_STALE';

const waiting = (claim: ClaimView): readonly ClaimPayout[] =>
  claim.payouts.filter((one) => one.state === 'AWAITING_RELEASE');
