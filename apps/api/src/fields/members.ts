import 'reflect-metadata';
import { below, unknownProperties, type Finding } from '@jkk/domain/findings';

export type ClassRef<T extends object = object> = new () => T;

/** How far a value is looked into before its rule has judged it. */
export interface Bounds {
  /** Class of a nested object, or of the entries of a list. */
  readonly nested?: () => ClassRef;
  /** Longest list; one entry more is kept, by which its rule sees that there are too many. */
  readonly listMax?: number;
}

interface Member extends Bounds {
  readonly parse?: (value: unknown) => unknown;
}

type Members = ReadonlyMap<string, Member>;

const MEMBERS = Symbol('members');

const membersOf = (prototype: object): Members =>
  (Reflect.getMetadata(MEMBERS, prototype) as Members | undefined) ?? new Map<string, Member>();

/** Declares the property, so that it is taken from a body; those of a parent class are declared already. */
export function remember(member: Member): PropertyDecorator {
  return (prototype, name) => {
    const members = new Map(membersOf(prototype)).set(String(name), member);
    Reflect.defineMetadata(MEMBERS, members, prototype);
  };
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An instance with what its class declares and nothing else, so that no rule ever sees more than its bounds. What
 * nobody asked for is counted: its names are the sender's and are not repeated.
 */
export function takeMembers<T extends object>(
  reference: ClassRef<T>,
  source: object,
  pointer: string,
  findings: Finding[],
): T {
  const taken: Record<string, unknown> = {};
  const members = membersOf(reference.prototype as object);
  for (const [name, member] of members) {
    if (!Object.hasOwn(source, name)) continue;
    taken[name] = take(member, (source as Record<string, unknown>)[name], below(pointer, name), findings);
  }
  const unknown = Object.keys(source).length - Object.keys(taken).length;
  if (unknown > 0) findings.push(unknownProperties(pointer, unknown, [...members.keys()]));
  return Object.assign(new reference(), taken);
}

function take({ nested, listMax, parse }: Member, value: unknown, at: string, findings: Finding[]): unknown {
  if (parse !== undefined) return parse(value);
  const enter = (entry: unknown, pointer: string): unknown =>
    nested !== undefined && isObject(entry) ? takeMembers(nested(), entry, pointer, findings) : entry;
  if (listMax === undefined) return enter(value, at);
  if (!Array.isArray(value)) return value;
  if (value.length > listMax) return value.slice(0, listMax + 1);
  return value.map((entry, index) => enter(entry, below(at, index)));
}
