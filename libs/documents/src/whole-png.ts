const SIGNATURE_BYTES = 8;
const HEADER_BYTES = 8;
const CHECKSUM_BYTES = 4;

/** Walks through the chunks of a PNG as it comes in, until the one that ends it. What stands behind is not looked at. */
export class WholePng {
  private toSkip = SIGNATURE_BYTES;
  private header = Buffer.alloc(0);
  private ending = false;
  private pictured = false;

  /** It has picture data, and the chunk IEND came whole. */
  get ended(): boolean {
    return this.ending && this.pictured && this.toSkip === 0;
  }

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      const skipped = Math.min(this.toSkip, chunk.length - at);
      this.toSkip -= skipped;
      at += skipped;
      if (this.toSkip > 0 || this.ending) return;
      const part = chunk.subarray(at, at + HEADER_BYTES - this.header.length);
      at += part.length;
      this.takeHeader(part);
    }
  }

  private takeHeader(part: Buffer): void {
    this.header = Buffer.concat([this.header, part]);
    if (this.header.length < HEADER_BYTES) return;
    const type = this.header.toString('latin1', 4);
    this.toSkip = this.header.readUInt32BE(0) + CHECKSUM_BYTES;
    this.pictured ||= type === 'IDAT';
    this.ending = type === 'IEND';
    this.header = Buffer.alloc(0);
  }
}
