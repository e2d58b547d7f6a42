import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { PdfOpener, type PdfLook } from './pdf-opener';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'pdf-'))));
afterAll(() => rm(folder, { recursive: true }));

const opener = new PdfOpener();
let files = 0;
const look = (...parts: (string | Buffer)[]): Promise<PdfLook> => lookWith(opener, ...parts);
async function lookWith(by: PdfOpener, ...parts: (string | Buffer)[]): Promise<PdfLook> {
  const file = path.join(folder, String((files += 1)));
  await writeFile(file, Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))));
  return by.look(file);
}

const paper = (options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> => {
  const document = new PDFDocument(options);
  document.text('Surat keterangan dokter.').addPage().text('Halaman dua.').end();
  return buffer(document);
};

/** A catalogue that lies packed behind as many blanks as were asked for: a small file that is long to read. */
function packed(blanks: number): Buffer {
  const content = deflateSync(
    Buffer.concat([Buffer.from('1 0 '), Buffer.alloc(blanks, ' '), Buffer.from('<<>>')]),
  );
  const head = Buffer.from('%PDF-1.5\n');
  const stream = Buffer.concat([
    Buffer.from(
      `2 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${content.length}>>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const table = head.length + stream.length;
  const entry = (kind: number, place: number): number[] => [
    kind,
    place >> 24,
    place >> 16,
    place >> 8,
    place,
    0,
  ];
  const rows = Buffer.from([...entry(0, 0), ...entry(2, 2), ...entry(1, head.length), ...entry(1, table)]);
  return Buffer.concat([
    head,
    stream,
    Buffer.from(`3 0 obj\n<</Type/XRef/Size 4/W[1 4 1]/Root 1 0 R/Length ${rows.length}>>\nstream\n`),
    rows,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${table}\n%%EOF\n`),
  ]);
}

describe('a PDF', () => {
  it('that a reader opens is open, also behind a mark, with other line ends, from a copier, or that may only not be changed', async () => {
    const file = await paper();
    expect(await look(file)).toBe('OPEN');
    expect(await look('\u00ef\u00bb\u00bf', file)).toBe('OPEN');
    expect(await look('\r\n\r\n', file)).toBe('OPEN');
    expect(await look('\u001b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n', file, '\u001b%-12345X')).toBe(
      'OPEN',
    );
    expect(await look((await paper({ compress: false })).toString('latin1').replaceAll('\n', '\r\n'))).toBe(
      'OPEN',
    );
    expect(await look(await paper({ ownerPassword: 'pemilik' }))).toBe('OPEN');
  });

  it('that asks for a password first is locked', async () => {
    for (const pdfVersion of ['1.3', '1.4', '1.6', '1.7', '1.7ext3'] as const) {
      expect(await look(await paper({ pdfVersion, userPassword: 'rahasia' }))).toBe('LOCKED');
    }
  });

  it('of which a part never came is broken', async () => {
    const file = await paper();
    for (const part of [0.02, 0.2, 0.5, 0.8]) {
      expect(await look(file.subarray(0, Math.floor(file.length * part)))).toBe('BROKEN');
    }
    expect(await look('%PDF-1.7\nA form.\n%%EOF\n')).toBe('BROKEN');
    expect(await look('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')).toBe('BROKEN');
  });

  it('that a reader would read for ever is broken, and the next one is opened', async () => {
    const hasty = new PdfOpener(300);
    expect(await lookWith(hasty, await paper())).toBe('OPEN');
    const evil = packed(150_000_000);
    expect(evil.length).toBeLessThan(400_000);
    const [first, second, third] = [
      lookWith(hasty, evil),
      lookWith(hasty, await paper()),
      lookWith(hasty, packed(10)),
    ];
    expect([await first, await second, await third]).toEqual(['BROKEN', 'OPEN', 'BROKEN']);
  }, 60_000);
});
