import type { Readable } from 'node:stream';
import type { MediaType } from '@jkk/domain/fields';

export interface StoredFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: MediaType;
}

/** Why a file was not stored. */
export type StoreRefusal = 'EMPTY' | 'TOO_LARGE' | 'MEDIA_TYPE' | 'INCOMPLETE' | 'PICTURE_SIZE' | 'LOCKED';

/** A whole file that nothing refers to yet: its receiver keeps it or drops it. */
export interface IncomingFile {
  readonly file: StoredFile;
  /** From here on it can be opened by its sha256. Repeating it changes nothing. */
  keep(): Promise<void>;
  /** Leaves nothing of it behind, unless it is kept. */
  drop(): Promise<void>;
}

export type StoreOutcome =
  | { readonly ok: true; readonly incoming: IncomingFile }
  | { readonly ok: false; readonly refusal: StoreRefusal };

/** Where files lie: a folder here, an object store elsewhere. Files are named by their content, so storing one twice keeps one. */
export abstract class DocumentStore {
  /**
   * Reads the source to its end and holds it durably. A refused file leaves nothing behind. Rejects when the source
   * breaks off or the store cannot write.
   */
  abstract receive(source: Readable, limitBytes: number): Promise<StoreOutcome>;

  /** The bytes of a kept file. Rejects when there is none of that content. */
  abstract open(sha256: string): Promise<Readable>;
}
