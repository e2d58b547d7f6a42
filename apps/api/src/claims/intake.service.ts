import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import {
  CLAIM_STAGE_CODES,
  reportsItself,
  reportSheet,
  ROLE_OF_CHANNEL,
  type ReportBody,
} from '@jkk/domain/claim';
import { looseObject, readFields } from '@jkk/domain/fields';
import { instant, object, oneOf, text, whole } from '@jkk/domain/record';
import { reportClaim } from '@jkk/persistence/claim';
import { DocumentRepository } from '@jkk/persistence/document';
import type { Clock } from '@jkk/platform/clock';
import { currentCorrelationId } from '@jkk/platform/correlation';
import type { EntityManager } from 'typeorm';
import { RepeatableWork } from '../commands/repeatable-work';
import type { Repeatable } from '../edge/answer';
import type { RepeatKey } from '../edge/caller';
import { ReceiptSigner } from '../receipts/receipt-signer';
import { CLOCK } from '../tokens';
import type { ReportResponse } from './dto/list.dto';

/** Reports are committed to PostgreSQL with everything that follows from them; Temporal is not asked. */
@Injectable()
export class IntakeService {
  private readonly documents = new DocumentRepository();

  constructor(
    private readonly work: RepeatableWork,
    private readonly signer: ReceiptSigner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async report(request: object, actor: Actor, repeat: RepeatKey): Promise<Repeatable<ReportResponse>> {
    const written = readFields(reportSheet.form.fields, looseObject(request)) as ReportBody;
    const body = reportSheet.complete(written, actor);
    const command = { code: 'report', actor, repeat, body };
    const outcome = await this.work.run(
      command,
      REPORT_ANSWER,
      async (em, commandId) =>
        reportsItself(body, actor)
          ? { ok: false, code: 'CLAIM.OWN_INTEREST' }
          : { ok: true, value: await this.commit(em, commandId, body, actor, repeat.requestHash) },
      ({ claimNumber }) => claimNumber,
    );
    return { hit: outcome.hit, body: inOrder(outcome.body) };
  }

  private async commit(
    em: EntityManager,
    commandId: string,
    report: ReportBody,
    actor: Actor,
    requestHash: string,
  ): Promise<ReportResponse> {
    const now = this.clock.now();
    const correlationId = currentCorrelationId();
    const role = ROLE_OF_CHANNEL[report.channel];
    const claim = await reportClaim(em, {
      commandId,
      report,
      actor,
      role,
      now,
      ...(correlationId === undefined ? {} : { correlationId }),
    });
    const { claimNumber, stage, version } = claim;
    await this.documents.attach(em, claimNumber, report.documents ?? []);
    const receipt = this.signer.sign({ receiptId: randomUUID(), claimNumber, signedAt: now, requestHash });
    return { claimNumber, stage, version, receipt };
  }
}

const REPORT_ANSWER = object<ReportResponse>({
  claimNumber: text,
  stage: oneOf(CLAIM_STAGE_CODES),
  version: whole,
  receipt: object<ReportResponse['receipt']>({
    receiptId: text,
    signedAt: instant,
    algorithm: oneOf(['Ed25519']),
    payload: text,
    signature: text,
  }),
});

/** A stored answer comes back with its properties in another order; a repeat shall read the same to the byte. */
function inOrder({ claimNumber, stage, version, receipt }: ReportResponse): ReportResponse {
  const { receiptId, signedAt, algorithm, payload, signature } = receipt;
  return { claimNumber, stage, version, receipt: { receiptId, signedAt, algorithm, payload, signature } };
}
