import { CodeOut, TextOut, WholeOut } from '../../fields';

export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

export class DocumentResponse {
  @TextOut()
  documentId: string;

  @TextOut()
  sha256: string;

  @WholeOut({ description: 'Bytes.' })
  size: number;

  @CodeOut(DOCUMENT_TYPES)
  type: (typeof DOCUMENT_TYPES)[number];
}
