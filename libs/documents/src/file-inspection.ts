import type { MediaType } from '@jkk/domain/fields';
import { ByteSearch } from './byte-search';
import { pdfHeaderAt, pngPixels, SNIFF_BYTES, sniffMediaType } from './media-type';
import { WholeJpeg } from './whole-jpeg';
import { WholePng } from './whole-png';

export type Inspected =
  | { readonly ok: true; readonly mediaType: MediaType }
  | { readonly ok: false; readonly refusal: 'MEDIA_TYPE' | 'INCOMPLETE' | 'PICTURE_SIZE' };

/** What ends a ZIP archive of one disk; it is read from its end, whatever stands before. */
const ARCHIVE_END = Buffer.from('PK\u0005\u0006\0\0\0\0', 'latin1');

/** More than a sheet of A4 at 1,200 dots an inch: small files may claim so many that no screen can open them. */
const MOST_PIXELS = 150_000_000;

/** Tells what a file is and whether it is whole, as it comes in: one look at every byte, and no more kept than its head. */
export class FileInspection {
  private head = Buffer.alloc(0);
  private readonly jpeg = new WholeJpeg();
  private readonly png = new WholePng();
  private readonly pdfStart = new ByteSearch(Buffer.from('%PDF-'));
  private readonly pdfEnd = new ByteSearch(Buffer.from('%%EOF'));
  private readonly archiveEnd = new ByteSearch(ARCHIVE_END);

  push(chunk: Buffer): void {
    if (this.head.length < SNIFF_BYTES) {
      this.head = Buffer.concat([this.head, chunk.subarray(0, SNIFF_BYTES - this.head.length)]);
    }
    const parts = [this.jpeg, this.png, this.pdfStart, this.pdfEnd, this.archiveEnd];
    for (const part of parts) part.push(chunk);
  }

  finish(): Inspected {
    const mediaType = sniffMediaType(this.head);
    if (mediaType === undefined || this.isAnotherToo(mediaType)) return { ok: false, refusal: 'MEDIA_TYPE' };
    if (this.pixels(mediaType) > MOST_PIXELS) return { ok: false, refusal: 'PICTURE_SIZE' };
    return this.isWhole(mediaType) ? { ok: true, mediaType } : { ok: false, refusal: 'INCOMPLETE' };
  }

  private pixels(mediaType: MediaType): number {
    if (mediaType === 'image/jpeg') return this.jpeg.pixels;
    return mediaType === 'image/png' ? pngPixels(this.head) : 0;
  }

  /** A PDF may hold an archive, and none may follow it; a picture holds neither. */
  private isAnotherToo(mediaType: MediaType): boolean {
    return mediaType === 'application/pdf'
      ? this.archiveEnd.lastAt > this.pdfEnd.lastAt
      : this.archiveEnd.found || this.pdfStart.found;
  }

  /** Whether a PDF is whole is for a reader to say; where something stands before its header, its end tells it from a text that speaks of one. */
  private isWhole(mediaType: MediaType): boolean {
    switch (mediaType) {
      case 'image/jpeg':
        return this.jpeg.ended;
      case 'image/png':
        return this.png.ended;
      case 'application/pdf':
        return pdfHeaderAt(this.head) === 0 || this.pdfEnd.found;
    }
  }
}
