import { MEDIA_TYPES, type MediaType } from '@jkk/domain/fields';
import { CodeOut, TextOut, WholeOut } from '../../fields';

export class DocumentResponse {
  @TextOut()
  documentId: string;

  @TextOut()
  sha256: string;

  @WholeOut({ description: 'Bytes.' })
  size: number;

  @CodeOut(MEDIA_TYPES)
  type: MediaType;
}
