import { findIcd10Label } from '@jkk/domain/icd10';
import { ICD10_CATEGORIES } from '@jkk/domain/icd10/categories';
import { ICD10_LABELS } from '@jkk/domain/icd10/labels';
import type { Icd10View } from './reference.dto';

const RESULTS_MAX = 30;

/** Categories by the beginning of the code or part of a name in either language; the offered ones where nothing is typed. */
export function searchIcd10(text: string | undefined): Icd10View[] {
  const wanted = (text ?? '').trim().toLowerCase();
  const labelled = Object.entries(ICD10_LABELS)
    .filter(([code, { id, en }]) => [code, id, en].some((part) => part.toLowerCase().includes(wanted)))
    .map(([code]) => code);
  const byCode =
    wanted === '' ? [] : [...ICD10_CATEGORIES].filter((code) => code.toLowerCase().startsWith(wanted));
  return [...new Set([...labelled, ...byCode])]
    .slice(0, RESULTS_MAX)
    .map((code) => ({ code, name: nameOf(code) }));
}

function nameOf(code: string): Icd10View['name'] {
  const label = findIcd10Label(code);
  return label === undefined ? null : { id: label.id, en: label.en };
}
