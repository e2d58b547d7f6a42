import type { FindingCode } from './codes';
import { below, finding, unknownProperties, type Finding, type Text } from './finding';

/** A JSON pointer, or the steps that lead there from an object that is being read. */
type Place =
  | string
  | { readonly parent: { readonly pointer: string }; readonly steps: readonly (string | number)[] };

function pointerOf(place: Place): string {
  return typeof place === 'string' ? place : place.steps.reduce<string>(below, place.parent.pointer);
}

/** Whether a number is written with one decimal at most: 62.5 is, 62.55 is not. */
export const hasOneDecimal = (value: number): boolean => /^-?\d{1,15}(\.\d)?$/.test(String(value));

/** A number with one decimal at most, in tenths and exact. */
export function inTenths(value: number): number {
  const [whole = '0', tenth = '0'] = String(value).split('.');
  return Number(whole) * 10 + Number(tenth);
}

/** Bounds of a whole number; both inclusive. */
export interface WholeBounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Reads one JSON object of unknown shape and gathers every finding instead of stopping at the first. A property that
 * nobody asked for is refused by `finish`, so a misspelt name never becomes a silent default.
 */
export class ObjectReader {
  /** An object here has a handful of properties; a list is faster than a set, and a call reads dozens of objects. */
  private readonly asked: string[] = [];

  private constructor(
    private readonly source: Readonly<Record<string, unknown>>,
    private readonly place: Place,
    private readonly findings: Finding[],
    private type: string | undefined,
  ) {}

  /** Only worked out when something is refused. */
  get pointer(): string {
    return pointerOf(this.place);
  }

  /** Returns undefined, with a finding, when the value is no JSON object. */
  static of(value: unknown, place: Place, findings: Finding[], type?: string): ObjectReader | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      findings.push(finding(pointerOf(place), 'TYPE.OBJECT_EXPECTED', EXPECTED.object, type));
      return undefined;
    }
    return new ObjectReader(value as Record<string, unknown>, place, findings, type);
  }

  /** From here on every finding names this type. */
  concerns(type: string): void {
    this.type = type;
  }

  at(name: string): string {
    return below(this.pointer, name);
  }

  refuse(name: string, code: FindingCode, detail: Text): undefined {
    this.findings.push(finding(name === '' ? this.pointer : this.at(name), code, detail, this.type));
    return undefined;
  }

  /** Refuses something deeper inside this object; `path` is a JSON pointer below it. */
  refuseBelow(path: string, code: FindingCode, detail: Text): undefined {
    this.findings.push(finding(this.pointer + path, code, detail, this.type));
    return undefined;
  }

  /** Whether the property is there; a JSON `null` counts as there and is then refused by its type. */
  has(name: string): boolean {
    return this.source[name] !== undefined && Object.hasOwn(this.source, name);
  }

  isNull(name: string): boolean {
    return this.source[name] === null;
  }

  /** The raw value, with a finding when it is missing. */
  required(name: string): unknown {
    this.asked.push(name);
    if (!this.has(name)) return this.refuse(name, 'PROPERTY.MISSING', EXPECTED.present);
    return this.source[name];
  }

  /** Marks a property as known without reading it. */
  allow(name: string): void {
    this.asked.push(name);
  }

  whole(name: string, bounds: WholeBounds): number | undefined {
    const value = this.required(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'number') return this.refuse(name, 'TYPE.NUMBER_EXPECTED', EXPECTED.number);
    if (!Number.isSafeInteger(value)) return this.refuse(name, 'NUMBER.NOT_WHOLE', EXPECTED.whole);
    if (value < bounds.min || value > bounds.max) {
      return this.refuse(name, 'NUMBER.OUT_OF_RANGE', between(bounds));
    }
    return value;
  }

  /** A number with one decimal at most. */
  tenths(name: string, bounds: WholeBounds): number | undefined {
    const value = this.required(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'number') return this.refuse(name, 'TYPE.NUMBER_EXPECTED', EXPECTED.number);
    if (!hasOneDecimal(value)) return this.refuse(name, 'NUMBER.TOO_PRECISE', EXPECTED.tenths);
    if (value < bounds.min || value > bounds.max) {
      return this.refuse(name, 'NUMBER.OUT_OF_RANGE', between(bounds));
    }
    return value;
  }

  flag(name: string): boolean | undefined {
    const value = this.required(name);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.refuse(name, 'TYPE.BOOLEAN_EXPECTED', EXPECTED.flag);
  }

  text(name: string): string | undefined {
    const value = this.required(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return this.refuse(name, 'TYPE.TEXT_EXPECTED', EXPECTED.text);
    return value;
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!values.includes(value as Value)) return this.refuse(name, 'VALUE.NOT_ALLOWED', oneOfText(values));
    return value as Value;
  }

  /** A text that `parse` turns into a value; undefined from `parse` is a finding with the given code. */
  parsed<Value>(
    name: string,
    parse: (text: string) => Value | undefined,
    code: FindingCode,
    detail: Text,
  ): Value | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const result = parse(value);
    return result === undefined ? this.refuse(name, code, detail) : result;
  }

  object(name: string): ObjectReader | undefined {
    const value = this.required(name);
    return value === undefined
      ? undefined
      : ObjectReader.of(value, { parent: this, steps: [name] }, this.findings, this.type);
  }

  /** A list of `1..limit` entries; undefined with a finding when it is none. */
  list(name: string, limit: number): readonly unknown[] | undefined {
    const value = this.required(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return this.refuse(name, 'TYPE.LIST_EXPECTED', EXPECTED.list);
    if (value.length === 0) return this.refuse(name, 'LIST.EMPTY', EXPECTED.entry);
    if (value.length > limit) return this.refuse(name, 'LIST.TOO_LONG', atMost(limit));
    return value as readonly unknown[];
  }

  /** A list of objects, each read by `read`; undefined when any entry was refused. */
  objects<Value>(
    name: string,
    limit: number,
    read: (entry: ObjectReader, index: number) => Value | undefined,
  ): Value[] | undefined {
    const entries = this.list(name, limit);
    if (entries === undefined) return undefined;
    const values: Value[] = [];
    for (let index = 0; index < entries.length; index += 1) {
      const reader = ObjectReader.of(
        entries[index],
        { parent: this, steps: [name, index] },
        this.findings,
        this.type,
      );
      const value = reader === undefined ? undefined : read(reader, index);
      if (value !== undefined) values.push(value);
    }
    return values.length === entries.length ? values : undefined;
  }

  /** Refuses the properties that were not asked for. */
  finish(): void {
    const unknown = Object.keys(this.source).filter((name) => !this.asked.includes(name)).length;
    if (unknown > 0) {
      this.findings.push(unknownProperties(this.pointer, unknown, [...new Set(this.asked)], this.type));
    }
  }
}

const EXPECTED = {
  object: { id: 'Isian ini harus berupa objek.', en: 'This must be an object.' },
  present: { id: 'Isian ini wajib ada.', en: 'This property is required.' },
  number: { id: 'Isian ini harus berupa angka.', en: 'This must be a number.' },
  whole: { id: 'Angka ini harus bilangan bulat.', en: 'This number must be whole.' },
  tenths: { id: 'Angka ini paling banyak satu desimal.', en: 'This number has one decimal at most.' },
  text: { id: 'Isian ini harus berupa teks.', en: 'This must be a text.' },
  flag: { id: 'Isian ini harus true atau false.', en: 'This must be true or false.' },
  list: { id: 'Isian ini harus berupa daftar.', en: 'This must be a list.' },
  entry: { id: 'Daftar ini tidak boleh kosong.', en: 'This list must have at least one entry.' },
} as const;

function between({ min, max }: WholeBounds): Text {
  return {
    id: `Angka ini harus antara ${min} dan ${max}.`,
    en: `This number must be between ${min} and ${max}.`,
  };
}

function atMost(limit: number): Text {
  return { id: `Daftar ini paling banyak ${limit} isian.`, en: `This list has at most ${limit} entries.` };
}

function oneOfText(values: readonly string[]): Text {
  const list = values.join(', ');
  return { id: `Isian ini harus salah satu dari: ${list}.`, en: `This must be one of: ${list}.` };
}
