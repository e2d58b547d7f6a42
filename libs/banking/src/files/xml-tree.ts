import { SaxesParser } from 'saxes';
import { FileRefused } from './statement-file';

/** An element by its local name: banks choose the prefix of a namespace. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** No message of ISO 20022 is as deep. */
const DEEPEST = 60;

/**
 * The elements of a document, in one pass. A document type is refused before anything of it is read, so there is no entity
 * but the five that XML has.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', () => refuse('MALFORMED'));
  parser.on('doctype', () => refuse('DOCTYPE'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: plain(attributes),
      children: [],
      text: '',
    };
    if (open.length === DEEPEST) refuse('MALFORMED');
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const write = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(text).close();
  return root ?? refuse('MALFORMED');
}

const plain = (attributes: Record<string, { readonly local: string; readonly value: string }>) =>
  Object.fromEntries(Object.values(attributes).map(({ local, value }) => [local, value]));

function refuse(refusal: 'MALFORMED' | 'DOCTYPE'): never {
  throw new FileRefused(refusal);
}

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first element down this path. */
export const at = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (each, name) => each?.children.find((child) => child.name === name),
    element,
  );

export const textAt = (element: XmlElement | undefined, ...path: readonly string[]): string =>
  at(element, ...path)?.text.trim() ?? '';

/** For a person: the element as text. */
export const printed = ({ name, text, children }: XmlElement): string =>
  `<${name}>${text.trim()}${children.map(printed).join('')}</${name}>`;
