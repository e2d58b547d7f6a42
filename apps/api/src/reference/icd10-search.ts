import { icd10Name, searchIcd10 as search } from '@jkk/domain/icd10';
import type { Icd10View } from './reference.dto';

/** What the search of the domain finds, each code with its name in both languages. */
export const searchIcd10 = (text: string | undefined): Icd10View[] =>
  search(text ?? '').map((code) => ({ code, name: icd10Name(code) ?? null }));
