import type { Text } from '../findings';

/** What stands in sources beside the names of laws, forms and decrees: released data keep it in Indonesian. */
const IN_ENGLISH: readonly (readonly [indonesian: RegExp, english: string])[] = [
  [/Kebijakan program ini/g, 'Policy of this programme'],
  [/pedoman program/g, 'guideline of the programme'],
  [/tentang tata cara/g, 'on the procedure of'],
  [/upah minimum setempat/g, 'local minimum wage'],
  [/pasal belum dipastikan/g, 'article not settled yet'],
  [/ menurut /g, ' according to '],
  [/ dan /g, ' and '],
];

/** A source in both languages: laws, forms and the programme keep their names. */
export const sourceText = (source: string): Text => ({
  id: source,
  en: IN_ENGLISH.reduce((text, [indonesian, english]) => text.replaceAll(indonesian, english), source),
});
