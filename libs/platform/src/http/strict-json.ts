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

const [QUOTE, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x22, 0x7b, 0x7d, 0x5b, 0x5d];
const NAME_END = /\s*:/y;

/** Walks text that JSON.parse has accepted already, so only strings and brackets have to be told apart. */
function isStrict(text: string): boolean {
  /** The names so far of each object that is open; a list has none. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === CLOSE_OBJECT || character === CLOSE_LIST) open.pop();
    else if (character === OPEN_OBJECT || character === OPEN_LIST) {
      if (open.push(undefined) > DEPTH_LIMIT) return false;
    } else if (character === QUOTE) {
      const end = endOfString(text, at);
      if (isName(text, end) && !isNewName((open[open.length - 1] ??= new Set()), text.slice(at, end + 1))) {
        return false;
      }
      at = end;
    }
  }
  return true;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** A quote is part of its string when an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before -= 1;
  return (at - before) % 2 === 0;
}

function isName(text: string, end: number): boolean {
  NAME_END.lastIndex = end + 1;
  return NAME_END.test(text);
}

function isNewName(names: Set<string>, quoted: string): boolean {
  const name = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
  if (names.has(name) || FORBIDDEN.has(name)) return false;
  names.add(name);
  return true;
}
