import type { EntityManager } from 'typeorm';
import {
  accountsIn,
  completedPart,
  hospitalOfBenefit,
  isCommand,
  stageOnePart,
  type Claim,
  type ClaimCommand,
  type DecisionContext,
  type ReportBody,
} from '@jkk/domain';
import { typesElsewhere, type EarlierBenefit } from '@jkk/domain/entitlements';
import {
  findLikeClaims,
  lockChildren,
  lockPerson,
  lookUpAccounts,
  lookUpCover,
  lookUpMinimumWage,
  type ClaimRepository,
} from '@jkk/persistence/claim';
import { findBehind, type PersonHistoryRepository } from '@jkk/persistence/person-history';
import type { ReceiptRepository } from '@jkk/persistence/receipt';
import { verifiedBook } from '@jkk/persistence/rules';
import type { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import { lockOpenCredit } from '@jkk/persistence/reconciliation';
import type { LineDoubtRepository, StatementRepository } from '@jkk/persistence/statement';
import { findBillReceipts, lookUpHospital, lookUpReceiver, type BillPorts } from './bills';
import { findReceipts, findReceiptsOf } from './receipts';

export interface RegisterPorts extends BillPorts {
  readonly claims: Pick<ClaimRepository, 'othersOf'>;
  readonly receipts: ReceiptRepository;
  readonly history: PersonHistoryRepository;
  readonly rules: PublishedRulesRepository;
  readonly statements: Pick<StatementRepository, 'lockLine' | 'rejudge'>;
  readonly doubts: Pick<LineDoubtRepository, 'doubtAbout'>;
}

/** What registers, history and published rules say to a command: read where its decision rests on it, and nowhere else. */
export class Registers {
  constructor(
    private readonly deps: RegisterPorts,
    private readonly em: EntityManager,
  ) {}

  async answerTo(command: ClaimCommand, claim: Claim, context: DecisionContext): Promise<DecisionContext> {
    return this.withLikeClaims(command, claim, await this.asked(command, claim, context));
  }

  /** An amount needs the benefit tables and the payee's account; what says the report anew asks the registers anew, too. */
  private async asked(
    command: ClaimCommand,
    claim: Claim,
    context: DecisionContext,
  ): Promise<DecisionContext> {
    if (isCommand(command, 'replacement')) {
      const doubt = await this.deps.doubts.doubtAbout(this.em, command.payoutId ?? '');
      const accounts = await lookUpAccounts(this.em, claim, {
        hospital: ofBenefit(command, claim),
        kind: claim.benefits.find(({ benefitId }) => benefitId === command.benefitId)?.payee.kind,
        now: context.now,
      });
      return { ...context, accounts, isLineUnexplained: doubt !== undefined };
    }
    if (isCommand(command, 'requestBenefit', 'correction')) {
      const { kind } = command.body.payee;
      const hospital = kind === 'PLKK' ? ofBenefit(command, claim) : undefined;
      const accounts = await lookUpAccounts(this.em, claim, { hospital, kind, now: context.now });
      const receipts = await findReceipts(this.em, this.deps.receipts, command, claim);
      const earlier = await this.earlier(claim, command.body.type);
      return { ...(await this.withRules(context, claim)), accounts, receipts, earlier };
    }
    if (isCommand(command, 'proposal')) {
      const benefit = claim.benefits.find(({ benefitId }) => benefitId === command.benefitId);
      if (benefit === undefined || benefit.stage === 'COMPLETE') return context;
      return { ...context, receipts: await findReceiptsOf(this.em, this.deps.receipts, claim, benefit) };
    }
    if (isCommand(command, 'decision')) {
      const benefit = claim.benefits.find(({ benefitId }) => benefitId === command.benefitId);
      const behind = benefit && (await findBehind(this.em, benefit, context.now));
      const earlier = benefit && (await this.earlier(claim, benefit.type));
      return { ...context, ...(earlier && { earlier }), ...behind };
    }
    if (isCommand(command, 'overpayment')) {
      return command.body.periods === undefined ? context : this.withRules(context, claim);
    }
    if (isCommand(command, 'otherPayer')) return this.withOtherClaims(claim, context);
    if (isCommand(command, 'hospitalBill')) {
      const hospital = await lookUpHospital(this.em, this.deps, command, claim);
      return hospital === undefined ? context : { ...context, hospital };
    }
    if (isCommand(command, 'billDecision')) {
      const bill = claim.bills?.find(({ billNo }) => billNo === command.body.billNo);
      const accounts = await lookUpAccounts(this.em, claim, {
        hospital: bill?.plkkCode,
        kind: 'PLKK',
        now: context.now,
      });
      const receipts = await findBillReceipts(this.em, this.deps, command, claim);
      return { ...(await this.withRules(context, claim)), accounts, receipts };
    }
    if (isCommand(command, 'personCorrection', 'personConfirmation')) {
      return { ...context, cover: await lookUpCover(this.em, claim.report) };
    }
    if (isCommand(command, 'recoverySettlement')) {
      const { decision, bankCode = null, lineId = null } = command.body;
      if (decision !== 'LINE') return context;
      const line = await lockOpenCredit(this.em, this.deps.statements, bankCode, lineId);
      return typeof line === 'string' ? context : { ...context, openCredit: line };
    }
    if (isCommand(command, 'referral')) {
      const { plkkCode } = command.body;
      const hospital = await lookUpReceiver(this.em, this.deps, command);
      return { ...context, hospital, cover: await lookUpCover(this.em, { ...claim.report, plkkCode }) };
    }
    const said = saidAnew(command);
    if (said === undefined) return context;
    const report = { ...claim.report, ...said };
    if (command.code !== 'completion') return { ...context, cover: await lookUpCover(this.em, report) };
    await lockPerson(this.em, report.participant);
    const cover = await lookUpCover(this.em, report);
    const likeClaims = await findLikeClaims(this.em, report, cover, claim.claimNumber);
    return { ...context, cover, likeClaims };
  }

  /** What other claims of the person granted of it; two claims that ask at once see each other. */
  private async earlier(claim: Claim, type: string): Promise<EarlierBenefit[]> {
    const { report, claimNumber } = claim;
    const types = typesElsewhere(type);
    if (types.length === 0) return [];
    const { nik } = report.participant;
    await lockPerson(this.em, report.participant);
    const own = await this.deps.history.find(this.em, { nik, exceptClaim: claimNumber }, types);
    if (type !== 'SCHOLARSHIP') return own;
    await lockChildren(this.em, claim.finalReport?.children ?? []);
    return [...own, ...(await this.deps.history.ofChildren(this.em, claim))];
  }

  /** Whoever gives an account may give that of somebody else's claim. */
  private async withLikeClaims(
    command: ClaimCommand,
    { report, cover, claimNumber }: Claim,
    context: DecisionContext,
  ): Promise<DecisionContext> {
    const accounts = accountsIn(command);
    if (accounts.length === 0) return context;
    return {
      ...context,
      likeClaims: await findLikeClaims(this.em, report, cover, claimNumber, accounts),
    };
  }

  /** What a fact turned out to rest on. */
  async answerToFact(
    claim: Claim,
    context: DecisionContext,
    needs: { readonly rules: boolean; readonly otherClaims: boolean },
  ): Promise<DecisionContext> {
    const known = needs.otherClaims ? await this.withOtherClaims(claim, context) : context;
    return needs.rules ? this.withRules(known, claim) : known;
  }

  /** Two claims of a person that look at each other at once do so one after the other. */
  private async withOtherClaims(claim: Claim, context: DecisionContext): Promise<DecisionContext> {
    await lockPerson(this.em, claim.report.participant);
    return { ...context, otherClaims: await this.deps.claims.othersOf(this.em, claim) };
  }

  private async withRules(context: DecisionContext, claim: Claim): Promise<DecisionContext> {
    const book = await this.deps.rules.getBook(this.em);
    return {
      ...context,
      rules: await verifiedBook(this.em, book),
      minimumWage: await lookUpMinimumWage(this.em, claim),
    };
  }
}

const ofBenefit = ({ benefitId = '' }: ClaimCommand, claim: Claim): string | undefined =>
  hospitalOfBenefit(claim, benefitId);

/** The part of the report that a command says anew. */
function saidAnew(command: ClaimCommand): Partial<ReportBody> | undefined {
  if (isCommand(command, 'completion')) return completedPart(command.body);
  return isCommand(command, 'stageOne') ? stageOnePart(command.body) : undefined;
}
