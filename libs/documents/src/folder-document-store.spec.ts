import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { IncomingFile } from './document-store';
import { FolderDocumentStore } from './folder-document-store';

let PDF: Buffer;
beforeAll(async () => {
  const document = new PDFDocument();
  document.text('Surat keterangan dokter.').end();
  PDF = await buffer(document);
});
const LIMIT = 10_000;

describe('FolderDocumentStore', () => {
  let folder: string;
  let store: FolderDocumentStore;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
    store = new FolderDocumentStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const files = async (): Promise<string[]> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };

  const receive = async (...parts: Buffer[]): Promise<IncomingFile> => {
    const outcome = await store.receive(Readable.from(parts), LIMIT);
    if (!outcome.ok) throw new Error(outcome.refusal);
    return outcome.incoming;
  };

  it('keeps a file by its content and gives it back', async () => {
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    const incoming = await receive(PDF.subarray(0, 3), PDF.subarray(3));
    expect(incoming.file).toEqual({ sha256, sizeBytes: PDF.length, mediaType: 'application/pdf' });
    await expect(store.open(sha256)).rejects.toThrow();
    await incoming.keep();
    await incoming.keep();
    await incoming.drop();
    expect((await buffer(await store.open(sha256))).equals(PDF)).toBe(true);
  });

  it('keeps one file of the same content', async () => {
    await Promise.all([1, 2, 3].map(async () => (await receive(PDF)).keep()));
    expect(await files()).toHaveLength(1);
  });

  it('leaves nothing behind of a file that is not kept', async () => {
    await (await receive(PDF)).drop();
    expect(await files()).toEqual([]);
  });

  it.each([
    ['EMPTY', Buffer.alloc(0)],
    ['TOO_LARGE', Buffer.alloc(LIMIT + 1, '%PDF-1.7\n')],
    ['INCOMPLETE', Buffer.alloc(LIMIT, '%PDF-1.7\n')],
    ['MEDIA_TYPE', Buffer.from('<html>')],
    ['INCOMPLETE', Buffer.from(' %PDF-1.7')],
    ['INCOMPLETE', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ])('refuses with %s and leaves nothing behind', async (refusal, bytes) => {
    expect(await store.receive(Readable.from([bytes]), LIMIT)).toEqual({ ok: false, refusal });
    expect(await files()).toEqual([]);
  });

  it('leaves nothing behind when the sender breaks off', async () => {
    const broken = new Readable({
      read() {
        this.push(PDF);
        this.destroy(new Error('gone'));
      },
    });
    await expect(store.receive(broken, LIMIT)).rejects.toThrow('gone');
    expect(await files()).toEqual([]);
  });

  it('opens nothing by another name', async () => {
    await expect(store.open('../../etc/passwd')).rejects.toThrow(RangeError);
  });
});
