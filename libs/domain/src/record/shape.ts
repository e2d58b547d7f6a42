import { hasOneDecimal } from '../findings';
import { isObject } from '../fields/object';

/** Where a stored value is not what it should be. Made of declared names and places only, never of what was found. */
export interface Fault {
  /** JSON pointer from the value that was read. */
  readonly pointer: string;
  readonly expected: string;
}

/**
 * What stored JSON must be to be taken for a `T`: its types, what must be there, its lists of codes. No rule of business:
 * what was right when it was written must be readable for ever. Properties that nobody asks for stay.
 */
export interface Shape<T> {
  readonly fault: (value: unknown) => Fault | undefined;
  /** Nothing stands here. It keeps a shape of more or less than `T` from passing for one. */
  readonly type?: (value: T) => T;
}

/** The shape of a property that may be left out. */
export interface Optional<T> extends Shape<T> {
  readonly mayLack: true;
}

type PartOf<T, K extends keyof T> =
  Record<never, never> extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
/** One shape for each property, so that a property nobody reads does not compile. */
export type Parts<T> = { readonly [K in keyof T]-?: PartOf<T, K> };

interface Part {
  readonly fault: Shape<unknown>['fault'];
  readonly mayLack?: true;
}

const faultOf = (expected: string): Fault => ({ pointer: '', expected });
const below = (step: string | number, { pointer, expected }: Fault): Fault => ({
  pointer: `/${step}${pointer}`,
  expected,
});

const MISSING = faultOf('to be there');

/** A shape of one kind of value. */
export function kindOf<T>(expected: string, is: (value: unknown) => boolean): Shape<T> {
  const fault = faultOf(expected);
  return { fault: (value) => (is(value) ? undefined : fault) };
}

const matching =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

const DATE = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const INSTANT = new RegExp(`^${DATE}T([01]\\d|2[0-4]):[0-5]\\d(:[0-6]\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)$`);

export const text = kindOf<string>('a text', (value) => typeof value === 'string');
export const flag = kindOf<boolean>('true or false', (value) => typeof value === 'boolean');
export const number = kindOf<number>('a number', Number.isFinite);
export const whole = kindOf<number>('a whole number', Number.isSafeInteger);
export const tenths = kindOf<number>(
  'a number with one decimal at most',
  (value) => typeof value === 'number' && hasOneDecimal(value),
);
export const instant = kindOf<string>('an instant', matching(INSTANT));
export const date = kindOf<string>('a date', matching(new RegExp(`^${DATE}$`)));

/** An object whose properties another room knows. */
export const open = kindOf<Readonly<Record<string, unknown>>>('an object', isObject);

/** One of a list of codes. */
export function oneOf<const Codes extends readonly string[]>(codes: Codes): Shape<Codes[number]> {
  const known: ReadonlySet<unknown> = new Set(codes);
  return kindOf('a known code', (value) => known.has(value));
}

export const nullable = <T>({ fault }: Shape<T>): Shape<T | null> => ({
  fault: (value) => (value === null ? undefined : fault(value)),
});

export const optional = <T>({ fault }: Shape<T>): Optional<T> => ({ fault, mayLack: true });

export function list<T>({ fault }: Shape<T>): Shape<readonly T[]> {
  const expected = faultOf('a list');
  return {
    fault: (value) => {
      if (!Array.isArray(value)) return expected;
      for (let index = 0; index < value.length; index += 1) {
        const found = fault(value[index]);
        if (found !== undefined) return below(index, found);
      }
      return undefined;
    },
  };
}

export function object<T extends object>(parts: Parts<T>): Shape<T> {
  const names = Object.keys(parts);
  const shapes = Object.values<Part>(parts as Readonly<Record<string, Part>>);
  const expected = faultOf('an object');
  return {
    fault: (value) => {
      if (!isObject(value)) return expected;
      for (let at = 0; at < names.length; at += 1) {
        const name = names[at]!;
        const found = partFault(shapes[at]!, value[name]);
        if (found !== undefined) return below(name, found);
      }
      return undefined;
    },
  };
}

function partFault({ fault, mayLack }: Part, value: unknown): Fault | undefined {
  if (value !== undefined) return fault(value);
  return mayLack ? undefined : MISSING;
}

/** The properties of both. */
export const both = <A extends object, B extends object>(left: Shape<A>, right: Shape<B>): Shape<A & B> => ({
  fault: (value) => left.fault(value) ?? right.fault(value),
});

/** The first that it is; what is told of a value that is none of them is what the last one misses. */
export const either = <A, B>(left: Shape<A>, right: Shape<B>): Shape<A | B> => ({
  fault: (value) => (left.fault(value) === undefined ? undefined : right.fault(value)),
});

/** An object of which one property says what the others are. */
export function variant<T extends object, Tag extends keyof T & string>(
  tag: Tag,
  shapes: { readonly [Name in T[Tag] & string]: Shape<Extract<T, Readonly<Record<Tag, Name>>>> },
): Shape<T> {
  const known = new Map<unknown, Part>(Object.entries<Part>(shapes as unknown as Record<string, Part>));
  const unknown = below(tag, faultOf('a known code'));
  const expected = faultOf('an object');
  return {
    fault: (value) => {
      if (!isObject(value)) return expected;
      const shape = known.get(value[tag]);
      return shape === undefined ? unknown : shape.fault(value);
    },
  };
}

/** For shapes that stand inside themselves. */
export const lazy = <T>(shape: () => Shape<T>): Shape<T> => ({ fault: (value) => shape().fault(value) });

/** Properties of any name with values of one shape. */
export function valuesOf<T>({ fault }: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    fault: (value) => {
      if (!isObject(value)) return faultOf('an object');
      for (const each of Object.values(value)) {
        const found = fault(each);
        if (found !== undefined) return below('*', found);
      }
      return undefined;
    },
  };
}
