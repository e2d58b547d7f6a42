const MARK = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Markers that stand alone, without a segment behind them: TEM, RST0 to RST7 and the start of the image. */
const isAlone = (code: number): boolean => code === 0x01 || (code >= 0xd0 && code <= 0xd8);
/** Frames: the segments that say how high and wide the picture is. Huffman tables, extensions and arithmetic coding are none. */
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
/** Of a frame: the precision, then height and width, two bytes each. */
const FRAME_BYTES = 5;
/** In a scan FF 00 is a byte of the picture and RST0 to RST7 do not end it. */
const isOfScan = (code: number): boolean => code === 0x00 || (code >= 0xd0 && code <= 0xd7);

type Place = 'BETWEEN' | 'CODE' | 'LENGTH_HIGH' | 'LENGTH_LOW' | 'SEGMENT' | 'SCAN' | 'SCAN_CODE' | 'END';

/**
 * Walks through the segments of a JPEG as it comes in, until the marker of its end. The end of a preview lies inside a
 * segment and is none. What a camera appends behind the end is not looked at.
 */
export class WholeJpeg {
  private place: Place = 'BETWEEN';
  private code = 0;
  private length = 0;
  private scanned = false;
  private frame: number[] = [];
  /** Of the largest frame; 0 while there is none. */
  pixels = 0;

  /** It has a scan, and its end came. */
  get ended(): boolean {
    return this.place === 'END' && this.scanned;
  }

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && this.place !== 'END') at = this.step(chunk, at);
  }

  /** Takes the byte at `at`, or as many as say nothing; where to go on. */
  private step(chunk: Buffer, at: number): number {
    const byte = chunk[at] ?? 0;
    switch (this.place) {
      case 'SEGMENT':
        return this.skip(chunk, at);
      case 'BETWEEN':
      case 'SCAN':
        return this.nextMark(chunk, at);
      case 'LENGTH_HIGH':
        this.length = byte << 8;
        this.place = 'LENGTH_LOW';
        break;
      case 'LENGTH_LOW':
        this.enterSegment(this.length + byte - 2);
        break;
      default:
        this.takeCode(byte);
    }
    return at + 1;
  }

  private nextMark(chunk: Buffer, at: number): number {
    const mark = chunk.indexOf(MARK, at);
    if (mark < 0) return chunk.length;
    this.place = this.place === 'SCAN' ? 'SCAN_CODE' : 'CODE';
    return mark + 1;
  }

  /** Any number of FF may stand before the code of a marker. */
  private takeCode(code: number): void {
    if (code === MARK) return;
    if (this.place === 'SCAN_CODE' && isOfScan(code)) this.place = 'SCAN';
    else if (code === END_OF_IMAGE) this.place = 'END';
    else if (code === 0x00 || isAlone(code)) this.place = 'BETWEEN';
    else this.place = 'LENGTH_HIGH';
    this.code = code;
  }

  private enterSegment(rest: number): void {
    this.length = Math.max(0, rest);
    this.place = 'SEGMENT';
    if (this.length === 0) this.leaveSegment();
  }

  /** Where the segment, or the chunk before it, ends. */
  private skip(chunk: Buffer, at: number): number {
    const end = Math.min(at + this.length, chunk.length);
    if (isFrame(this.code)) this.frame.push(...chunk.subarray(at, Math.min(end, at + FRAME_BYTES)));
    this.length -= end - at;
    if (this.length === 0) this.leaveSegment();
    return end;
  }

  private leaveSegment(): void {
    const [, high = 0, low = 0, wide = 0, narrow = 0] = this.frame;
    this.pixels = Math.max(this.pixels, (high * 256 + low) * (wide * 256 + narrow));
    this.frame = [];
    const scan = this.code === START_OF_SCAN;
    this.scanned ||= scan;
    this.place = scan ? 'SCAN' : 'BETWEEN';
  }
}
