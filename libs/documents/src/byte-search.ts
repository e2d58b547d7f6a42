/** Where one byte sequence stands last in a stream, across the borders of its chunks. */
export class ByteSearch {
  private before = Buffer.alloc(0);
  private seen = 0;
  private readonly overlap: number;
  /** Counted from the first byte of the stream; -1 while it was not met. */
  lastAt = -1;

  constructor(private readonly sequence: Buffer) {
    this.overlap = sequence.length - 1;
  }

  get found(): boolean {
    return this.lastAt >= 0;
  }

  push(chunk: Buffer): void {
    this.look(Buffer.concat([this.before, chunk.subarray(0, this.overlap)]), this.seen - this.before.length);
    this.look(chunk, this.seen);
    this.seen += chunk.length;
    this.before = Buffer.concat([this.before, chunk.subarray(-this.overlap)]).subarray(-this.overlap);
  }

  private look(bytes: Buffer, from: number): void {
    const at = bytes.lastIndexOf(this.sequence);
    if (at >= 0) this.lastAt = from + at;
  }
}
