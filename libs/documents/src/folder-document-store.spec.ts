import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FolderDocumentStore } from './folder-document-store';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 'x')]);
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

  it('keeps a file by its content and gives it back', async () => {
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    const outcome = await store.put(Readable.from([PDF.subarray(0, 3), PDF.subarray(3)]), LIMIT);
    expect(outcome).toEqual({
      ok: true,
      file: { sha256, sizeBytes: PDF.length, mediaType: 'application/pdf' },
    });
    expect((await buffer(await store.open(sha256))).equals(PDF)).toBe(true);
  });

  it('keeps one file of the same content', async () => {
    await Promise.all([1, 2, 3].map(() => store.put(Readable.from([PDF]), LIMIT)));
    expect(await files()).toHaveLength(1);
  });

  it.each([
    ['EMPTY', Buffer.alloc(0)],
    ['TOO_LARGE', Buffer.concat([PDF, PDF])],
    ['MEDIA_TYPE', Buffer.from('<html>')],
    ['MEDIA_TYPE', Buffer.from(' %PDF-1.7')],
  ])('refuses with %s and leaves nothing behind', async (refusal, bytes) => {
    expect(await store.put(Readable.from([bytes]), LIMIT)).toEqual({ ok: false, refusal });
    expect(await files()).toEqual([]);
  });

  it('leaves nothing behind when the sender breaks off', async () => {
    const broken = new Readable({
      read() {
        this.push(PDF);
        this.destroy(new Error('gone'));
      },
    });
    await expect(store.put(broken, LIMIT)).rejects.toThrow('gone');
    expect(await files()).toEqual([]);
  });

  it('opens nothing by another name', async () => {
    await expect(store.open('../../etc/passwd')).rejects.toThrow(RangeError);
  });
});
