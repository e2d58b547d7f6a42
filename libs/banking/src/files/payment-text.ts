/** Characters that every bank takes in a payment (the Latin set of SWIFT, which ISO 20022 guides repeat). */
const NOT_TAKEN = /[^A-Za-z0-9/\-?:().,'+ ]/g;
/** `Max140Text`, the type of a name in all versions. */
export const NAME_LENGTH = 140;

/** Text in the characters that banks take: accents fall off, anything else becomes a space; cut to the length of its field. */
export const bankText = (text: string, length: number): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(NOT_TAKEN, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, length)
    .trim();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Nothing that is written can become markup, whatever the field lets pass. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? '');

/** An element around text that is escaped, or around elements. */
export const element = (name: string, ...content: readonly (string | Markup)[]): Markup => ({
  markup: `<${name}>${content.map((each) => (typeof each === 'string' ? escaped(each) : each.markup)).join('')}</${name.split(' ', 1)[0] ?? name}>`,
});

export interface Markup {
  readonly markup: string;
}
