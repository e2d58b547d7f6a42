import { TextOut } from '../fields';

/** A sentence for a person in both languages. */
export class TextView {
  @TextOut()
  id: string;

  @TextOut()
  en: string;
}
