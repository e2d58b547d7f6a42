import { Inject, Injectable } from '@nestjs/common';
import { canSee, visibilityOf, type Actor } from '@jkk/domain/access';
import { parseLocalDate } from '@jkk/domain/calendar';
import { attachmentsOf, mayOpen, readerAt, scopeOf, type Claim } from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import { branchSeen, seesFinding } from '@jkk/domain/radar';
import { isPartnerBank } from '@jkk/domain/payout';
import { CAP_SCOPES } from '@jkk/domain/payout/decide';
import { UnreadableRecord } from '@jkk/domain/record';
import { ClaimListRepository, ClaimRepository } from '@jkk/persistence/claim';
import { DocumentRepository } from '@jkk/persistence/document';
import { PayoutBatchRepository } from '@jkk/persistence/payment';
import { PaymentFileRepository, PayoutRepository } from '@jkk/persistence/payout';
import { RadarRepository } from '@jkk/persistence/radar';
import { PersonRepository } from '@jkk/persistence/people';
import { itemKeyOf, OpenItemRepository } from '@jkk/persistence/reconciliation';
import { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import { ScreeningListRepository } from '@jkk/persistence/screening';
import { RegisterImportRepository } from '@jkk/persistence/register-import';
import { StatementFileRepository } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { IDENTIFIERS } from '../fields';
import { CLOCK } from '../tokens';
import type { Subject } from './caller';
import type { SubjectKind } from './operation';
import { findFigureOf, findRuleSet } from './rule-set-finder';

const BENEFIT_ID = /^(JKK-\d{4}-\d{7,9})-B\d{2,4}$/;
const CLAIM_NUMBER = /^JKK-\d{4}-\d{7,9}$/;
const FINDING_ID = /^\d{1,15}$/;
const isDay = (text: string): boolean => parseLocalDate(text) !== undefined;
const UUID = IDENTIFIERS.documentId.pattern;

/** Loads what an address names, if it exists for this person. An id of another shape exists for nobody. */
@Injectable()
export class SubjectFinder {
  private readonly claims = new ClaimRepository();
  private readonly lists = new ClaimListRepository();
  private readonly payouts = new PayoutRepository();
  private readonly documents = new DocumentRepository();
  private readonly radar = new RadarRepository();
  private readonly rules = new PublishedRulesRepository();
  private readonly people = new PersonRepository();
  private readonly items = new OpenItemRepository();
  private readonly files = new StatementFileRepository();
  private readonly paymentFiles = new PaymentFileRepository();
  private readonly imports = new RegisterImportRepository();
  private readonly screening = new ScreeningListRepository();

  constructor(
    private readonly database: DataSource,
    private readonly batches: PayoutBatchRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `part` is what the address names inside it: a figure of a rule set. */
  find(kind: SubjectKind, id: string, part: string | undefined, actor: Actor): Promise<Subject | undefined> {
    switch (kind) {
      case 'claim':
        return this.findClaim(id, actor);
      case 'benefit':
        return this.findBenefit(id, actor);
      case 'payout':
        return this.findPayout(id, actor);
      case 'batch':
        return this.findBatch(id, actor);
      case 'document':
        return this.findDocument(id, actor);
      case 'finding':
        return this.findFinding(id, actor);
      case 'ruleSet':
        return this.rules.getBook(this.database.manager).then((book) => findRuleSet(id, book));
      case 'partnerBank':
        return Promise.resolve(isPartnerBank(id) ? {} : undefined);
      case 'openItem':
        return this.findOpenItem(id, part ?? '');
      case 'bankDay':
        return Promise.resolve(isPartnerBank(id) && isDay(part ?? '') ? {} : undefined);
      case 'statementFile':
        return this.findStatementFile(id);
      case 'paymentFile':
        return this.findPaymentFile(id);
      case 'registerImport':
        return this.findRegisterImport(id);
      case 'screeningList':
        return this.findScreeningList(id);
      case 'cap':
        return Promise.resolve(CAP_SCOPES.some((scope) => scope === id) ? {} : undefined);
      case 'figure':
        return this.rules.getBook(this.database.manager).then((book) => findFigureOf(id, part ?? '', book));
      case 'person':
        return this.findPerson(id);
    }
  }

  private async findOpenItem(bankCode: string, itemId: string): Promise<Subject | undefined> {
    const item = itemKeyOf(itemId);
    if (item === undefined || !isPartnerBank(bankCode)) return undefined;
    return (await this.items.exists(this.database.manager, bankCode, item)) ? {} : undefined;
  }

  private async findStatementFile(fileId: string): Promise<Subject | undefined> {
    if (!UUID.test(fileId)) return undefined;
    return (await this.files.exists(this.database.manager, fileId)) ? {} : undefined;
  }

  private async findPaymentFile(fileId: string): Promise<Subject | undefined> {
    if (!UUID.test(fileId)) return undefined;
    return (await this.paymentFiles.exists(this.database.manager, fileId)) ? {} : undefined;
  }

  private async findRegisterImport(importId: string): Promise<Subject | undefined> {
    if (!UUID.test(importId)) return undefined;
    return (await this.imports.exists(this.database.manager, importId)) ? {} : undefined;
  }

  private async findScreeningList(checksum: string): Promise<Subject | undefined> {
    return (await this.screening.exists(this.database.manager, checksum)) ? {} : undefined;
  }

  private async findClaim(claimNumber: string, actor: Actor): Promise<Subject | undefined> {
    if (!CLAIM_NUMBER.test(claimNumber)) return undefined;
    const claim = await this.readClaim(claimNumber, actor);
    return claim !== undefined && canSeeClaim(actor, claim) ? { claim } : undefined;
  }

  /** That a claim cannot be read is told to those only for whom it is there. */
  private async readClaim(claimNumber: string, actor: Actor): Promise<Claim | undefined> {
    const em = this.database.manager;
    try {
      return await this.claims.find(em, claimNumber);
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      if (await this.lists.isSeen(em, visibilityOf(actor), claimNumber)) throw error;
      return undefined;
    }
  }

  private async findBenefit(benefitId: string, actor: Actor): Promise<Subject | undefined> {
    const claimNumber = BENEFIT_ID.exec(benefitId)?.[1];
    const subject = claimNumber === undefined ? undefined : await this.findClaim(claimNumber, actor);
    const known = subject?.claim?.benefits.some((benefit) => benefit.benefitId === benefitId);
    return known ? { ...subject, benefitId } : undefined;
  }

  private async findPayout(payoutId: string, actor: Actor): Promise<Subject | undefined> {
    if (!IDENTIFIERS.payoutId.pattern.test(payoutId)) return undefined;
    const payout = await this.payouts.find(this.database.manager, payoutId);
    const subject = payout === undefined ? undefined : await this.findClaim(payout.claimNumber, actor);
    return subject === undefined ? undefined : { ...subject, payoutId };
  }

  private async findBatch(batchId: string, actor: Actor): Promise<Subject | undefined> {
    if (!UUID.test(batchId)) return undefined;
    const batch = await this.batches.find(this.database.manager, batchId);
    const seen = visibilityOf(actor);
    return batch !== undefined && (seen.everything || seen.branch === batch.branch) ? { batchId } : undefined;
  }

  private async findFinding(findingId: string, actor: Actor): Promise<Subject | undefined> {
    if (!FINDING_ID.test(findingId)) return undefined;
    const finding = await this.radar.find(this.database.manager, Number(findingId), branchSeen(actor));
    return finding !== undefined && seesFinding(finding.kind, actor.roles) ? {} : undefined;
  }

  private async findPerson(userId: string): Promise<Subject | undefined> {
    if (!UUID.test(userId)) return undefined;
    const person = await this.people.find(this.database.manager, userId, this.clock.now());
    return person && { person };
  }

  private async findDocument(documentId: string, actor: Actor): Promise<Subject | undefined> {
    if (!UUID.test(documentId)) return undefined;
    const em = this.database.manager;
    const document = await this.documents.find(em, documentId);
    if (document === undefined) return undefined;
    if (document.uploadedBy === actor.userId) return { documentId };
    for (const claimNumber of await this.documents.listClaims(em, documentId)) {
      const claim = (await this.findClaim(claimNumber, actor))?.claim;
      if (claim !== undefined && mayOpenIn(claim, documentId, actor)) return { documentId, claim };
    }
    return undefined;
  }
}

/** By the audience of what it was handed in with. A file that stands nowhere in the claim any more is read like a doctor's. */
function mayOpenIn(claim: Claim, documentId: string, actor: Actor): boolean {
  const attachments = attachmentsOf(claim).filter((attachment) => attachment.documentId === documentId);
  return attachments.length === 0
    ? belongsTo('MEDICAL', { roles: readerAt(claim, actor, claim.lastEventAt).roles, own: false })
    : attachments.some((attachment) => mayOpen(attachment, claim, actor));
}

export const canSeeClaim = (actor: Actor, claim: Claim): boolean => canSee(actor, scopeOf(claim));
