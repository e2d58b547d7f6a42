export type Convert = (text: string) => unknown;

interface VariableRule {
  readonly property: string;
  readonly name: string;
  readonly convert: Convert;
}

const rules = new WeakMap<object, VariableRule[]>();

/** Binds a settings property to the environment variable that fills it; `convert` turns the text into its value. */
export function Variable(name: string, convert: Convert = asText): PropertyDecorator {
  return (prototype, property) => {
    const known = rules.get(prototype) ?? [];
    rules.set(prototype, [...known, { property: String(property), name, convert }]);
  };
}

/** Every variable of a settings class, those of its base classes included. */
export function variablesOf(settings: new () => object): readonly VariableRule[] {
  const found: VariableRule[] = [];
  for (
    let at = settings.prototype as object | null;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    found.push(...(rules.get(at) ?? []));
  }
  return found;
}

export const asText: Convert = (text) => text;

/** Whole numbers only; anything else becomes NaN and is refused by the class's own rule. */
export const asWhole: Convert = (text) => (/^\d{1,15}$/.test(text) ? Number(text) : Number.NaN);

/** `a,b` becomes `['a','b']`. */
export const asList: Convert = (text) => text.split(',').map((entry) => entry.trim());

export const asBase64Text: Convert = (text) => Buffer.from(text, 'base64').toString('utf8');
