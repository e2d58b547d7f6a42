import { Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { attachmentsOf, commandRule, mayOpen, type Attachment, type Claim } from '@jkk/domain/claim';
import { DocumentRepository } from '@jkk/persistence/document';
import { DataSource } from 'typeorm';
import type { ClaimDocumentView } from './dto/claim.views';

type File = Awaited<ReturnType<DocumentRepository['list']>>[number];

/** The files of a claim that a person may open. A claim without files costs no question to the database. */
@Injectable()
export class ClaimDocuments {
  private readonly documents = new DocumentRepository();

  constructor(private readonly database: DataSource) {}

  async list(claim: Claim, actor: Actor): Promise<ClaimDocumentView[]> {
    const attachments = attachmentsOf(claim).filter((attachment) => mayOpen(attachment, claim, actor));
    if (attachments.length === 0) return [];
    const ids = attachments.map(({ documentId }) => documentId);
    const files = new Map(
      (await this.documents.list(this.database.manager, ids)).map((file) => [file.documentId, file]),
    );
    return attachments.flatMap((attachment) => {
      const file = files.get(attachment.documentId);
      return file === undefined ? [] : [toView(attachment, file)];
    });
  }
}

function toView({ documentId, command, title, benefitId }: Attachment, file: File): ClaimDocumentView {
  return {
    documentId,
    name: { id: title.id, en: title.en },
    type: file.mediaType,
    size: file.sizeBytes,
    uploadedBy: file.uploadedBy,
    uploadedAt: file.uploadedAt,
    command: command === 'report' ? 'report' : commandRule(command).path,
    benefitId,
  };
}
