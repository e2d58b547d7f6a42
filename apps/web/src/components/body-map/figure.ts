import type { BodyPart } from '@jkk/domain/words/forms';

export type Side = 'RIGHT' | 'LEFT';
/** A part of the body as the report names it; parts that exist once have no side. */
export interface Spot {
  readonly part: BodyPart;
  readonly side: Side | '';
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
}
export interface Shape extends Spot {
  readonly box: Box;
}

export const FIGURE = { width: 120, height: 306 } as const;

const box = (x: number, y: number, width: number, height: number, round: number): Box => ({
  x,
  y,
  width,
  height,
  round,
});

const HEAD: Shape = { part: 'HEAD', side: '', box: box(44, 4, 32, 40, 16) };
const NECK: Shape = { part: 'NECK', side: '', box: box(53, 45, 14, 10, 3) };
const PELVIS: Shape = { part: 'PELVIS', side: '', box: box(41, 133, 38, 24, 7) };

/** Of the half that is on the right of whoever looks, from the shoulder down. */
const LIMBS: readonly (readonly [BodyPart, Box])[] = [
  ['SHOULDER', box(81, 57, 15, 17, 7)],
  ['UPPER_ARM', box(84, 76, 13, 30, 5)],
  ['ELBOW', box(85, 108, 12, 11, 4)],
  ['FOREARM', box(86, 121, 12, 28, 5)],
  ['WRIST', box(87, 151, 11, 9, 3)],
  ['HAND', box(86, 162, 14, 14, 4)],
  ['FINGER', box(86, 178, 14, 13, 4)],
  ['THIGH', box(62, 159, 17, 48, 6)],
  ['KNEE', box(63, 209, 15, 14, 5)],
  ['LOWER_LEG', box(64, 225, 13, 40, 5)],
  ['ANKLE', box(65, 267, 11, 9, 4)],
  ['FOOT', box(62, 278, 17, 11, 4)],
  ['TOE', box(62, 291, 17, 11, 4)],
];

const mirrored = ({ x, width, ...rest }: Box): Box => ({ x: FIGURE.width - x - width, width, ...rest });

const limbs = (onTheRight: Side): Shape[] =>
  LIMBS.flatMap(([part, at]): Shape[] => [
    { part, side: onTheRight === 'RIGHT' ? 'LEFT' : 'RIGHT', box: mirrored(at) },
    { part, side: onTheRight, box: at },
  ]);

/** Seen from before, the patient's left is on the right. */
export const FRONT: readonly Shape[] = [
  HEAD,
  NECK,
  { part: 'CHEST', side: '', box: box(41, 57, 38, 42, 7) },
  { part: 'ABDOMEN', side: '', box: box(42, 101, 36, 30, 4) },
  PELVIS,
  ...limbs('LEFT'),
];

/** From behind every part but the back is one of the front again. */
export const BACK: readonly Shape[] = [
  HEAD,
  NECK,
  { part: 'BACK', side: '', box: box(41, 57, 38, 74, 7) },
  PELVIS,
  ...limbs('RIGHT'),
];

export const isSame = (one: Spot, other: Spot): boolean => one.part === other.part && one.side === other.side;

/** Each part once, in the order in which the arrow keys go through them. */
export const SPOTS: readonly Spot[] = [
  ...FRONT.slice(0, 3),
  BACK.find(({ part }) => part === 'BACK')!,
  ...FRONT.slice(3),
];
