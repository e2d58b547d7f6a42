import type { Fields } from '../../fields';
import type { Text } from '../../findings';

/** What a person fills in for one step: its fields, and its words on buttons and headings. */
export interface Form<F extends Fields = Fields> {
  /** What its schemas are called: `<name>Request` and `<name>View`. */
  readonly name: string;
  readonly fields: F;
  readonly words: FormWords;
}

export interface FormWords {
  /** What is done, as lists of allowed steps name it. */
  readonly label: Text;
  /** The heading of the form. */
  readonly title: Text;
  /** The button that opens it. */
  readonly button: Text;
  /** The button that sends it. */
  readonly send: Text;
  /** What follows, said before it is sent. */
  readonly consequence?: Text;
}
