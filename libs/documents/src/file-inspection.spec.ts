import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { FileInspection, type Inspected } from './file-inspection';

const inspect = (...chunks: Buffer[]): Inspected => {
  const inspection = new FileInspection();
  for (const chunk of chunks) inspection.push(chunk);
  return inspection.finish();
};
const answer = (file: Buffer): string => {
  const inspected = inspect(file);
  return inspected.ok ? inspected.mediaType : inspected.refusal;
};

const join = (...parts: (string | Buffer | number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const segment = (code: number, body: Buffer): Buffer =>
  join([0xff, code, (body.length + 2) >> 8, (body.length + 2) & 0xff], body);

/** A progressive picture: two scans, stuffed bytes, a restart marker, and a preview that is a picture of its own. */
const SCAN = join(
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
);
const PREVIEW = join([0xff, 0xd8], SCAN, [0xff, 0xd9]);
const JPEG = join(
  [0xff, 0xd8],
  segment(0xe1, join('Exif\0\0', PREVIEW)),
  segment(0xc2, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
  SCAN,
  segment(0xc4, Buffer.from([0x10, 1])),
  SCAN,
  [0xff, 0xff, 0xd9],
);

const chunk = (type: string, body: Buffer = Buffer.alloc(0)): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return join(length, type, body, 'cccc');
};
const PNG = join(
  '\u0089PNG\r\n\u001a\n',
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('tEXt', Buffer.from('note\0IEND')),
  chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  chunk('IEND'),
);

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const ARCHIVE = join('PK\u0003\u0004', Buffer.alloc(26), 'PK\u0005\u0006', Buffer.alloc(18));
const PJL = '\u001b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n';

describe('a PDF', () => {
  it.each([
    ['as it is', PDF],
    ['without an end', Buffer.from('%PDF-1.7\nA form.\n')],
    ['behind a byte order mark', join([0xef, 0xbb, 0xbf], PDF)],
    ['behind line ends', join('\r\n\r\n', PDF)],
    ['behind the header of a copier', join(PJL, PDF, '\u001b%-12345X')],
    ['at the end of the first kilobyte', join(Buffer.alloc(1_016), PDF)],
    ['that holds an archive', join('%PDF-1.4\n', ARCHIVE, '\n%%EOF')],
    ['that was written into twice', join(PDF, PDF)],
  ])('%s is accepted', (_name, file) => expect(answer(file)).toBe('application/pdf'));

  it.each([
    ['behind the first kilobyte', join(Buffer.alloc(1_024), PDF), 'MEDIA_TYPE'],
    ['of no version', Buffer.from('%PDF-\n%%EOF'), 'MEDIA_TYPE'],
    ['behind a mark and cut off', join([0xef, 0xbb, 0xbf], '%PDF-1.4\n1 0 obj\n'), 'INCOMPLETE'],
    ['that a text speaks of', Buffer.from('A scan begins with %PDF-1.4, they say.'), 'INCOMPLETE'],
    ['inside a page', join('\n<!DOCTYPE html><script>1</script>', PDF), 'MEDIA_TYPE'],
    ['behind a GIF', join('GIF89a', PDF), 'MEDIA_TYPE'],
    ['behind a program', join('MZ', PDF), 'MEDIA_TYPE'],
    ['before an archive', join(PDF, ARCHIVE), 'MEDIA_TYPE'],
  ])('%s is refused', (_name, file, refusal) => expect(answer(file)).toBe(refusal));
});

describe.each([
  ['image/jpeg', JPEG],
  ['image/png', PNG],
])('%s', (mediaType, picture) => {
  it('is accepted, also with what a camera appends', () => {
    expect(answer(picture)).toBe(mediaType);
    expect(answer(join(picture, 'SEFT', Buffer.alloc(40)))).toBe(mediaType);
  });

  it('cut off anywhere is refused', () => {
    for (let length = 8; length < picture.length; length += 1) {
      expect(answer(picture.subarray(0, length))).toBe('INCOMPLETE');
    }
  });

  it.each([
    ['an archive behind it', join(picture, ARCHIVE)],
    ['a PDF behind it', join(picture, PDF)],
    ['the header of a PDF in its head', join(picture.subarray(0, 8), PDF, picture.subarray(8))],
  ])('with %s is refused', (_name, file) => expect(answer(file)).toBe('MEDIA_TYPE'));
});

describe('a picture without a picture', () => {
  it.each([
    ['JPEG', join([0xff, 0xd8], segment(0xe0, Buffer.from('JFIF\0')), [0xff, 0xd9])],
    ['PNG', join(PNG.subarray(0, 8), chunk('IEND'))],
  ])('%s is refused', (_name, file) => expect(answer(file)).toBe('INCOMPLETE'));
});

describe('whatever the chunks', () => {
  it('the answer is the same', () => {
    const files = [JPEG, PNG, join(PJL, PDF), join(PNG, ARCHIVE), join(JPEG, PDF), JPEG.subarray(0, -1)];
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(fc.nat(40), { minLength: 1 }), (file, sizes) => {
        const chunks: Buffer[] = [];
        for (let at = 0, turn = 0; at < file.length; turn += 1) {
          const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
          chunks.push(file.subarray(at, at + size));
          at += size;
        }
        expect(inspect(...chunks)).toEqual(inspect(file));
      }),
      { numRuns: 200 },
    );
  });

  it('nothing makes it throw', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    const heads = [Buffer.alloc(0), JPEG.subarray(0, 4), PNG.subarray(0, 8), PDF.subarray(0, 8)];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.array(bytes), (head, chunks) => {
        expect(() => inspect(head, ...chunks.map((each) => Buffer.from(each)))).not.toThrow();
      }),
    );
  });
});

describe('a picture that claims to be huge', () => {
  const sides = (high: number, wide: number): Buffer => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32BE(wide, 0);
    bytes.writeUInt32BE(high, 4);
    return bytes;
  };
  const png = (high: number, wide: number): Buffer =>
    join(PNG.subarray(0, 16), sides(high, wide), PNG.subarray(24));
  const jpeg = (...frames: readonly (readonly [number, number])[]): Buffer =>
    join(
      [0xff, 0xd8],
      ...frames.map(([high, wide]) =>
        segment(0xc0, Buffer.from([8, high >> 8, high & 0xff, wide >> 8, wide & 0xff, 1, 1, 0x11, 0])),
      ),
      SCAN,
      [0xff, 0xd9],
    );

  it.each([
    ['a PNG', png(60_000, 60_000), 'PICTURE_SIZE'],
    ['a PNG that is as wide as can be said', png(1, 0xffff_ffff), 'PICTURE_SIZE'],
    ['a JPEG', jpeg([65_500, 65_500]), 'PICTURE_SIZE'],
    ['a JPEG whose second frame does', jpeg([1, 1], [65_500, 65_500]), 'PICTURE_SIZE'],
    ['a sheet at 1,200 dots an inch', jpeg([14_031, 9_921]), 'image/jpeg'],
    ['a photo of 108 megapixels', png(9_000, 12_000), 'image/png'],
  ])('%s', (_what, file, said) => expect(answer(file)).toBe(said));

  it('is known however it comes in', () => {
    const bytes = [...jpeg([65_500, 65_500])].map((byte) => Buffer.from([byte]));
    expect(inspect(...bytes)).toEqual({ ok: false, refusal: 'PICTURE_SIZE' });
  });
});
