import type { MediaType } from '@jkk/domain/fields';

/** How many bytes `sniffMediaType` wants to see. */
export const SNIFF_BYTES = 1_024;

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PDF = Buffer.from('%PDF-', 'latin1');

/** What the bytes are, whatever their sender calls them; undefined for everything that is not accepted. */
export function sniffMediaType(head: Buffer): MediaType | undefined {
  if (head.subarray(0, JPEG.length).equals(JPEG)) return 'image/jpeg';
  if (head.subarray(0, PNG.length).equals(PNG)) return 'image/png';
  // Readers accept a PDF whose header stands within the first kilobyte; we accept none with something before it.
  if (head.subarray(0, PDF.length).equals(PDF)) return 'application/pdf';
  return undefined;
}
