type Fields = Record<string, unknown>;

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One way to spoil a body, and where the finding must point. */
export interface Spoiled {
  readonly pointer: string;
  readonly body: unknown;
}

export const operationsOf = (document: OpenApi): Operation[] =>
  Object.values(document.paths).flatMap((methods) => Object.values(methods));

/** Every spoiled variant of a good body that the schema of its operation says must be refused. */
export class BodySpoiler {
  constructor(
    private readonly document: OpenApi,
    private readonly operationId: string,
    private readonly good: Fields,
  ) {}

  /** A property nobody asked for, in the body and in every object of it. */
  unknown(): Spoiled[] {
    return this.objects().map(({ at, pointer }) => ({
      pointer: `${pointer}/surprise`,
      body: changed(this.good, at, (object) => ({ ...object, surprise: 1 })),
    }));
  }

  /** Each required property left out. */
  missing(): Spoiled[] {
    return this.objects().flatMap(({ at, pointer, schema }) =>
      (schema.required ?? []).map((name) => ({
        pointer: `${pointer}/${name}`,
        body: changed(this.good, at, ({ [name]: _left, ...rest }) => rest),
      })),
    );
  }

  /** Each property of the good body as every other type, null included. */
  wrongType(): Spoiled[] {
    return this.objects().flatMap(({ at, pointer, schema, value }) =>
      Object.keys(value).flatMap((name) =>
        wrongFor(this.resolve(schema.properties?.[name])).map((wrong) => ({
          pointer: `${pointer}/${name}`,
          body: changed(this.good, at, (object) => ({ ...object, [name]: wrong })),
        })),
      ),
    );
  }

  private objects(): { at: (string | number)[]; pointer: string; schema: Schema; value: Fields }[] {
    const found: ReturnType<BodySpoiler['objects']> = [];
    const visit = (value: unknown, schema: Schema, at: (string | number)[]): void => {
      if (Array.isArray(value)) {
        value.forEach((entry, index) => visit(entry, this.resolve(schema.items), [...at, index]));
      } else if (typeof value === 'object' && value !== null && schema.properties !== undefined) {
        found.push({ at, pointer: at.map((step) => `/${step}`).join(''), schema, value: value as Fields });
        for (const [name, part] of Object.entries(value)) {
          visit(part, this.resolve(schema.properties[name]), [...at, name]);
        }
      }
    };
    visit(this.good, this.bodySchema(), []);
    return found;
  }

  private bodySchema(): Schema {
    const operation = operationsOf(this.document).find(({ operationId }) => operationId === this.operationId);
    return this.resolve(operation?.requestBody?.content['application/json']?.schema);
  }

  private resolve(schema: Schema | undefined): Schema {
    if (schema === undefined) return {};
    if (schema.allOf?.[0] !== undefined) return this.resolve(schema.allOf[0]);
    const name = schema.$ref?.split('/').at(-1);
    return name === undefined ? schema : (this.document.components.schemas[name] ?? {});
  }
}

function wrongFor(schema: Schema): unknown[] {
  const all: [string, unknown][] = [
    ['string', 'x\u0000'],
    ['integer', 1.25],
    ['boolean', true],
    ['array', ['x']],
    ['object', { x: 1 }],
    ['null', null],
  ];
  // The NUL is refused by every text as well, so it stays in for them.
  return all.filter(([type]) => type === 'string' || type !== schema.type).map(([, value]) => value);
}

function changed(
  value: unknown,
  at: readonly (string | number)[],
  change: (object: Fields) => unknown,
): unknown {
  const [step, ...rest] = at;
  if (step === undefined) return change(value as Fields);
  if (Array.isArray(value)) {
    return value.map((entry, index) => (index === step ? changed(entry, rest, change) : entry));
  }
  const object = value as Fields;
  return { ...object, [step]: changed(object[step], rest, change) };
}
