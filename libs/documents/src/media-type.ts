import type { MediaType } from '@jkk/domain/fields';

/** How many bytes `sniffMediaType` wants to see: within the first kilobyte a reader looks for the header of a PDF. */
export const SNIFF_BYTES = 1_024;

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PDF_HEADER = /%PDF-\d\.\d/;

/**
 * What the bytes are, whatever their sender calls them; undefined for everything that is not accepted, and for what
 * would open as two kinds.
 */
export function sniffMediaType(head: Buffer): MediaType | undefined {
  const header = pdfHeaderAt(head);
  const picture = pictureType(head);
  if (header === undefined) return picture;
  if (picture !== undefined || isOtherKind(head.toString('latin1', 0, header))) return undefined;
  return 'application/pdf';
}

function pictureType(head: Buffer): MediaType | undefined {
  if (head.subarray(0, JPEG.length).equals(JPEG)) return 'image/jpeg';
  if (head.subarray(0, PNG.length).equals(PNG)) return 'image/png';
  return undefined;
}

/** How many pixels a PNG says that it has; 0 where it does not begin with its header. */
export const pngPixels = (head: Buffer): number =>
  head.toString('latin1', 12, 16) === 'IHDR' && head.length >= 24
    ? head.readUInt32BE(16) * head.readUInt32BE(20)
    : 0;

/** Where the header of a PDF stands: a byte order mark, line ends or what a copier writes may come before it. */
export function pdfHeaderAt(head: Buffer): number | undefined {
  const at = head.toString('latin1', 0, SNIFF_BYTES).search(PDF_HEADER);
  return at < 0 ? undefined : at;
}

/** First bytes of kinds that open as themselves although the header of a PDF follows. */
const OTHER_KINDS = [
  'GIF8',
  'RIFF',
  'II*\0',
  'MM\0*',
  'PK\u0003\u0004',
  'Rar!',
  '7z\u00bc\u00af',
  '\u00d0\u00cf\u0011\u00e0',
  'MZ',
  '\u007fELF',
  '#!',
  '{\\rtf',
];
const MARKUP = /<(?:!doctype|!--|\?xml|\?php|html|head|body|script|svg|iframe|img)/i;

const isOtherKind = (junk: string): boolean =>
  OTHER_KINDS.some((start) => junk.startsWith(start)) || MARKUP.test(junk);
