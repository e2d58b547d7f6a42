/**
 * What contains what. An arm that is lost from the shoulder takes the hand and the fingers with it, so that they are
 * not counted again on the same side. Rows without a side (both legs) contain the parts of both sides.
 */
const HAND: readonly string[] = ['A12', 'A13', 'A14', 'A15', 'A16'];
const FOOT: readonly string[] = ['A17', 'A18', 'A19'];
const SHORTENED: readonly string[] = ['B03', 'B04', 'B05'];

const CONTAINED: Readonly<Record<string, readonly string[]>> = {
  A01: ['A02', 'A03', ...HAND],
  A02: ['A03', ...HAND],
  A03: HAND,
  A04: ['A05', 'A06', 'A07', ...FOOT, ...SHORTENED],
  A05: ['A06', 'A07', ...FOOT, ...SHORTENED],
  A06: ['A07', ...FOOT],
  A07: FOOT,
  A08: ['A09', 'B17', 'B18', 'B19'],
  A10: ['A11', 'B06', 'B07'],
  A11: ['B07'],
  A13: ['A15'],
  B04: ['B03'],
  B05: ['B03', 'B04'],
  B06: ['B07'],
  B09: ['B08'],
  B13: ['B14', 'B15'],
  B14: ['B15'],
};

/** Three fingers other than thumb and index finger: a lost one has no phalanx left to be counted. */
const OTHER_FINGERS: readonly string[] = ['A14', 'A16'];
const OTHER_FINGERS_PER_HAND = 3;

export interface Injury {
  readonly code: string;
  readonly side?: 'RIGHT' | 'LEFT' | undefined;
}

/** True when `part` is already counted with `whole`: sides match, or one of them has none. */
export function isContainedIn(part: Injury, whole: Injury): boolean {
  if (CONTAINED[whole.code]?.includes(part.code) !== true) return false;
  return part.side === undefined || whole.side === undefined || part.side === whole.side;
}

/** True when more fingers of one hand are named than it has beside thumb and index finger. */
export function exceedsOtherFingers(index: number, injuries: readonly Injury[]): boolean {
  const current = injuries[index];
  if (current === undefined || !OTHER_FINGERS.includes(current.code)) return false;
  const before = injuries.slice(0, index + 1);
  const same = before.filter(({ code, side }) => side === current.side && OTHER_FINGERS.includes(code));
  return same.length > OTHER_FINGERS_PER_HAND;
}
