import type { Readable } from 'node:stream';
import type { MediaType } from './media-type';

export interface StoredFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: MediaType;
}

/** Why a file was not stored. */
export type StoreRefusal = 'EMPTY' | 'TOO_LARGE' | 'MEDIA_TYPE';

export type StoreOutcome =
  { readonly ok: true; readonly file: StoredFile } | { readonly ok: false; readonly refusal: StoreRefusal };

/** Where files lie: a folder here, an object store elsewhere. Files are named by their content, so storing one twice keeps one. */
export abstract class DocumentStore {
  /**
   * Reads the source to its end and keeps it durably. A refused file leaves nothing behind. Rejects when the source
   * breaks off or the store cannot write.
   */
  abstract put(source: Readable, limitBytes: number): Promise<StoreOutcome>;

  /** The bytes of a stored file. Rejects when there is none of that content. */
  abstract open(sha256: string): Promise<Readable>;
}
