import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';

const MARKED = /<(\w+)>(.*?)<\/\1>/;

/** What a mark stands for where it is not bold alone. */
type Marks = Readonly<Record<string, (words: string) => ReactElement>>;
const BOLD: Marks = { b: (words) => <b>{words}</b> };

/** A sentence whose important words are marked: `<b>3 klaim</b> lewat tenggat`. */
export function Marked({ text, marks = BOLD }: { readonly text: string; readonly marks?: Marks }) {
  return splitMarked(text).map(({ mark, words }, at) => (
    <Fragment key={at}>{toldAs(words, mark, marks)}</Fragment>
  ));
}

/** What was put into the sentence may look like a mark, too. */
const toldAs = (words: string, mark: string | undefined, marks: Marks): ReactNode =>
  mark !== undefined && Object.hasOwn(marks, mark) ? marks[mark]!(words) : words;

interface Part {
  readonly words: string;
  readonly mark?: string;
}

/** The sentence in parts, each with its mark. */
export function splitMarked(text: string): readonly Part[] {
  const [whole, mark, words] = MARKED.exec(text) ?? [];
  if (whole === undefined || mark === undefined || words === undefined) return plain(text);
  const at = text.indexOf(whole);
  const before = text.slice(0, at);
  return [...plain(before), { words, mark }, ...splitMarked(text.slice(at + whole.length))];
}

const plain = (words: string): readonly Part[] => (words === '' ? [] : [{ words }]);
