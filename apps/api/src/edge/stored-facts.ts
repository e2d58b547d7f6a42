import { Injectable } from '@nestjs/common';
import { placeFindings } from '@jkk/domain/claim';
import { looseList, looseObject, looseText, type Loose } from '@jkk/domain/fields';
import { finding, type Finding } from '@jkk/domain/findings';
import { DocumentRepository } from '@jkk/persistence/document';
import { BankRepository, PlaceRepository } from '@jkk/persistence/reference';
import { DataSource } from 'typeorm';
import { IDENTIFIERS } from '../fields';
import type { CheckContext } from './content-check';

const DOCUMENT_UNKNOWN = {
  id: 'Ada dokumen yang belum Anda unggah.',
  en: 'One of these documents was not uploaded by you.',
};
const BANK_UNKNOWN = { id: 'Kode bank ini tidak dikenal.', en: 'There is no bank with this code.' };

/** Checks of content that need the database: documents, regencies and banks that a body names. */
@Injectable()
export class StoredFacts {
  private readonly documents = new DocumentRepository();
  private readonly places = new PlaceRepository();
  private readonly banks = new BankRepository();

  constructor(private readonly database: DataSource) {}

  async findings(body: object, context: CheckContext): Promise<Finding[]> {
    const loose = looseObject(body);
    const checks = [this.checkDocuments(loose, context), this.checkRegency(loose), this.checkBanks(loose)];
    return (await Promise.all(checks)).flat();
  }

  private async checkDocuments(body: Loose, { actor, claim }: CheckContext): Promise<Finding[]> {
    const ids = looseList(body['documents']).filter(isDocumentId);
    if (ids.length === 0) return [];
    const known = await this.documents.findAttachable(
      this.database.manager,
      ids,
      actor.userId,
      claim?.claimNumber,
    );
    return ids.every((id) => known.has(id))
      ? []
      : [finding('/documents', 'DOCUMENT.UNKNOWN', DOCUMENT_UNKNOWN)];
  }

  private async checkRegency(body: Loose): Promise<Finding[]> {
    const code = looseText(looseObject(body.place).regencyCode);
    if (code === undefined || !IDENTIFIERS.regencyCode.pattern.test(code)) return [];
    const found = await this.places.findRegency(this.database.manager, code);
    return placeFindings(body, found);
  }

  private async checkBanks(body: Loose): Promise<Finding[]> {
    const named = bankCodesOf(body);
    if (named.length === 0) return [];
    const known = new Set((await this.banks.list(this.database.manager)).map(({ bankCode }) => bankCode));
    return named
      .filter(({ code }) => !known.has(code))
      .map(({ pointer }) => finding(pointer, 'BANK.UNKNOWN', BANK_UNKNOWN));
  }
}

const isDocumentId = (id: unknown): id is string =>
  typeof id === 'string' && IDENTIFIERS.documentId.pattern.test(id);

function bankCodesOf(body: Loose): { pointer: string; code: string }[] {
  const holders: [string, unknown][] = [
    ['', body],
    ['/payee', body.payee],
    ['/guardian', body.guardian],
    ...looseList(body.heirs).map((heir, index): [string, unknown] => [`/heirs/${index}`, heir]),
  ];
  return holders.flatMap(([pointer, holder]) => {
    const code = looseText(looseObject(holder).bankCode);
    return code !== undefined && IDENTIFIERS.bankCode.pattern.test(code)
      ? [{ pointer: `${pointer}/bankCode`, code }]
      : [];
  });
}
