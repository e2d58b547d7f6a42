import { addDays, localDate, type Instant } from '../../calendar';
import { findReference, holdsPartOf } from '../reference';
import type { Direction } from './statement-line';

/** By what a line is told from others, however it came to us. */
export interface ComparableLine {
  /** The same for the same line in every reading of the same kind. */
  readonly key: string;
  readonly bookedAt: Instant;
  readonly transactionId: string;
  readonly direction: Direction;
  readonly amountSen: number;
  readonly remark: string;
}

export interface KnownLine extends ComparableLine {
  readonly lineId: number;
  /** Its key in the other kind of reading, once it was met there. */
  readonly alias: string | null;
}

export interface Recognised {
  readonly lineId: number;
  /** Whether it is met in this kind of reading for the first time. */
  readonly isFirst: boolean;
  /** The key under which files knew it before, where that was another one. */
  readonly formerKey?: string;
}

/** Keys of lines that came in a file begin with it; those that were read over the bank's interface begin with a time. */
const FILE_KEY = 'FILE|';
const isOfFile = ({ key }: { readonly key: string }): boolean => key.startsWith(FILE_KEY);

/**
 * The key of a line of a file, by its place among equal ones. Our reference stands behind the bank's own number, for that may
 * be the number of a whole batch: a notice of each payment and the statement of the day then have other places for it.
 */
export const fileKey = (day: string, line: Omit<ComparableLine, 'key' | 'bookedAt'>) => {
  const { transactionId, direction, amountSen, remark } = line;
  const reference = findReference(remark)?.reference;
  const number = transactionId || (reference ?? remark);
  const told = transactionId !== '' && reference !== undefined ? `${number}~${reference}` : number;
  const parts = [day, told, direction, amountSen].join('|');
  return (place: number): string => `${FILE_KEY}${parts}|${place}`;
};

/** A key without what was no part of it before, and without its place. */
const formerOf = (key: string): string =>
  key.replace(/~[0-9A-HJKMNP-TV-Z]{13}A\d{2}(?=\|)/, '').replace(/\|\d+$/, '');

/**
 * Which of these lines are stored already, by key. A bank tells the same line in a file and over its interface, where it
 * has another key. One stored line is one line of the other kind: two debits that both show are never taken for one.
 * Where the bank numbers both and the numbers differ, they are two. Of two files, one may number what the other does not: the
 * notice of a payment during the day, and the statement of that day.
 */
export function recogniseLines(
  lines: readonly ComparableLine[],
  known: readonly KnownLine[],
): ReadonlyMap<string, Recognised> {
  const byKey = new Map(
    known.flatMap(
      (line) =>
        [
          [line.key, line],
          [line.alias ?? line.key, line],
        ] as const,
    ),
  );
  const found = new Map<string, Recognised>();
  const others = new Map<string, KnownLine[]>();
  const open = lines.filter((line) => {
    const stored = byKey.get(line.key);
    if (stored !== undefined) found.set(line.key, { lineId: stored.lineId, isFirst: false });
    return stored === undefined;
  });
  takeFormer(open, known, found);
  const isFromFile = open.some(isOfFile);
  const here = new Set([...found.values()].map(({ lineId }) => lineId));
  const otherFiles = new Map<string, KnownLine[]>();
  for (const line of known) {
    if (line.alias !== null) continue;
    if (isOfFile(line) !== isFromFile) push(others, groupOf(line), line);
    else if (isFromFile && !here.has(line.lineId)) push(otherFiles, groupOf(line), line);
  }
  const passes: readonly (readonly [Same, ReadonlyMap<string, KnownLine[]>])[] = [
    [sameNumber, others],
    [sameByPart, others],
    [sameWithoutNumber, others],
    [sameAcrossMidnight, others],
    [sameNumberedOnce, otherFiles],
  ];
  for (const [isSame, among] of passes) {
    for (const line of open) {
      if (found.has(line.key)) continue;
      const match = takeFirst(among, isSame.days, line, isSame.test);
      if (match !== undefined) found.set(line.key, { lineId: match.lineId, isFirst: true });
    }
  }
  return found;
}

/** Lines that files knew by the bank's number alone; of several the one that names the same payment of ours. */
function takeFormer(
  open: readonly ComparableLine[],
  known: readonly KnownLine[],
  found: Map<string, Recognised>,
): void {
  const renamed = open.filter((line) => isOfFile(line) && !line.key.startsWith(`${formerOf(line.key)}|`));
  if (renamed.length === 0) return;
  const taken = new Set([...found.values()].map(({ lineId }) => lineId));
  const formers = new Map<string, { readonly each: KnownLine; readonly formerKey: string }[]>();
  for (const each of known) {
    const formerKey = [each.key, each.alias].find((key) => key?.startsWith(FILE_KEY) === true);
    if (formerKey == null || taken.has(each.lineId)) continue;
    const group = formerKey.replace(/\|\d+$/, '');
    const members = formers.get(group);
    if (members === undefined) formers.set(group, [{ each, formerKey }]);
    else members.push({ each, formerKey });
  }
  for (const line of renamed) {
    const same = formers.get(formerOf(line.key)) ?? [];
    const meant =
      same.find(({ each }) => ours(each) === ours(line)) ?? same.find(({ each }) => ours(each) === '');
    if (meant === undefined) continue;
    same.splice(same.indexOf(meant), 1);
    found.set(line.key, { lineId: meant.each.lineId, isFirst: false, formerKey: meant.formerKey });
  }
}

type Same = {
  readonly days: readonly number[];
  test: (left: ComparableLine, right: ComparableLine) => boolean;
};

const ours = ({ remark }: ComparableLine): string => findReference(remark)?.reference ?? '';
const areNumbered = (left: ComparableLine, right: ComparableLine): boolean =>
  left.transactionId !== '' && right.transactionId !== '';

/** Both name a payment of ours, and not the same one: a bank may have one number for a whole batch. */
const nameOthers = (left: ComparableLine, right: ComparableLine): boolean =>
  ours(left) !== '' && ours(right) !== '' && ours(left) !== ours(right);
const sameNumber: Same = {
  days: [0],
  test: (left, right) =>
    areNumbered(left, right) && left.transactionId === right.transactionId && !nameOthers(left, right),
};
/** The one tells our reference whole, where the bank has cut or split it in the other. */
const tellsPartOf = (part: ComparableLine, whole: ComparableLine): boolean =>
  ours(part) === '' && ours(whole) !== '' && holdsPartOf(part.remark, ours(whole));
const sameByPart: Same = {
  days: [0],
  test: (left, right) => !areNumbered(left, right) && (tellsPartOf(left, right) || tellsPartOf(right, left)),
};
const sameWithoutNumber: Same = {
  days: [0],
  test: (left, right) => !areNumbered(left, right) && ours(left) === ours(right),
};
const told = (line: ComparableLine): string => ours(line) || line.remark;
const sameNumberedOnce: Same = {
  days: [0],
  test: (left, right) =>
    (left.transactionId === '') !== (right.transactionId === '') &&
    told(left) !== '' &&
    (told(left) === told(right) || tellsPartOf(left, right) || tellsPartOf(right, left)),
};
/** A bank may book on the next day what it was told before midnight. */
const sameAcrossMidnight: Same = {
  days: [-1, 1],
  test: (left, right) => sameNumber.test(left, right) && ours(left) === ours(right),
};

const groupOf = ({ bookedAt, direction, amountSen }: ComparableLine, days = 0): string =>
  `${addDays(localDate(bookedAt, 'WIB'), days)}|${direction}|${amountSen}`;

function push(groups: Map<string, KnownLine[]>, group: string, line: KnownLine): void {
  const members = groups.get(group);
  if (members === undefined) groups.set(group, [line]);
  else members.push(line);
}

/** A line that was taken is no other's. */
function takeFirst(
  groups: ReadonlyMap<string, KnownLine[]>,
  days: readonly number[],
  line: ComparableLine,
  isSame: Same['test'],
): KnownLine | undefined {
  for (const each of days) {
    const members = groups.get(groupOf(line, each)) ?? [];
    const index = members.findIndex((other) => isSame(line, other));
    if (index >= 0) return members.splice(index, 1)[0];
  }
  return undefined;
}
