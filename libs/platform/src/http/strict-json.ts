/**
 * JSON as a stranger may send it: a property that stands twice, one that reaches for a prototype, or nesting beyond
 * any form we know is refused, because the next reader could understand it differently from us.
 */
const DEPTH_LIMIT = 24;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses a document; undefined when it is not strict JSON. JSON's own `null` is returned as null. */
export function parseStrictJson(text: string): { readonly value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isStrict(text) ? { value } : undefined;
}

/** Walks text that JSON.parse has accepted already, so only strings and brackets have to be told apart. */
function isStrict(text: string): boolean {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') {
      if (open.push(character === '{' ? new Set() : null) > DEPTH_LIMIT) return false;
    } else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      if (isName(text, end) && !isNewName(open.at(-1), text.slice(at, end + 1))) return false;
      at = end;
    }
  }
  return true;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (/\s/.test(text[at] ?? '')) at++;
  return text[at] === ':';
}

function isNewName(names: Set<string> | null | undefined, quoted: string): boolean {
  const name = JSON.parse(quoted) as string;
  if (names == null || names.has(name) || FORBIDDEN.has(name)) return false;
  names.add(name);
  return true;
}
