import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { DocumentStore, type StoredFile, type StoreOutcome, type StoreRefusal } from './document-store';
import { FileInspection } from './file-inspection';
import { PdfOpener } from './pdf/pdf-opener';

const SHA256 = /^[0-9a-f]{64}$/;

/** Files in a folder, `ab/cd/<sha256>`. Written beside their place, synced and, when kept, renamed, so a file is whole or absent. */
export class FolderDocumentStore extends DocumentStore {
  private readonly pdfs = new PdfOpener();

  constructor(private readonly folder: string) {
    super();
  }

  async receive(source: Readable, limitBytes: number): Promise<StoreOutcome> {
    const incoming = path.join(this.folder, 'incoming');
    await mkdir(incoming, { recursive: true });
    const temporary = path.join(incoming, randomUUID());
    const drop = (): Promise<void> => rm(temporary, { force: true });
    const written = await this.takeIn(source, temporary, limitBytes).catch(async (error: unknown) => {
      await drop();
      throw error;
    });
    if (!written.ok) {
      await drop();
      return written;
    }
    let kept: Promise<void> | undefined;
    const keep = (): Promise<void> => (kept ??= this.moveIntoPlace(temporary, written.file.sha256));
    return { ok: true, incoming: { file: written.file, keep, drop } };
  }

  /** What the bytes say is not enough of a PDF: whether it opens is asked of a reader. */
  private async takeIn(source: Readable, file: string, limitBytes: number): Promise<Written> {
    const written = await writeWhole(source, file, limitBytes);
    if (!written.ok || written.file.mediaType !== 'application/pdf') return written;
    const look = await this.pdfs.look(file);
    return look === 'OPEN' ? written : { ok: false, refusal: look === 'LOCKED' ? 'LOCKED' : 'INCOMPLETE' };
  }

  async open(sha256: string): Promise<Readable> {
    const file = await open(this.placeOf(sha256), 'r');
    return file.createReadStream();
  }

  private placeOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new RangeError('A file is named by its sha256');
    return path.join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  /** Renaming over a file of the same content changes nothing. The folder is synced, or a power cut could undo the name. */
  private async moveIntoPlace(temporary: string, sha256: string): Promise<void> {
    const place = this.placeOf(sha256);
    await mkdir(path.dirname(place), { recursive: true });
    await rename(temporary, place);
    const folder = await open(path.dirname(place), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

type Written =
  | { readonly ok: true; readonly file: StoredFile }
  | { readonly ok: false; readonly refusal: StoreRefusal };

/** Once more than the limit has come, the rest is read and thrown away, so that the sender hears the answer. */
async function writeWhole(source: Readable, file: string, limitBytes: number): Promise<Written> {
  const handle = await open(file, 'wx', 0o600);
  try {
    return await copy(source, handle, limitBytes);
  } finally {
    await handle.close();
  }
}

async function copy(source: Readable, handle: FileHandle, limitBytes: number): Promise<Written> {
  const hash = createHash('sha256');
  const inspection = new FileInspection();
  let size = 0;
  for await (const part of source) {
    const chunk = Buffer.isBuffer(part) ? part : Buffer.from(part as Uint8Array);
    size += chunk.length;
    if (size > limitBytes) continue;
    inspection.push(chunk);
    hash.update(chunk);
    await handle.writeFile(chunk);
  }
  if (size > limitBytes) return { ok: false, refusal: 'TOO_LARGE' };
  if (size === 0) return { ok: false, refusal: 'EMPTY' };
  const inspected = inspection.finish();
  if (!inspected.ok) return inspected;
  await handle.sync();
  const stored: StoredFile = { sha256: hash.digest('hex'), sizeBytes: size, mediaType: inspected.mediaType };
  return { ok: true, file: stored };
}
