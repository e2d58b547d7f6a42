import type { Text } from '../findings';
import { chapterOf } from './chapters';
import { ICD10_DETAIL_LABELS } from './detail-labels';
import { isIcd10 } from './icd10';
import { ICD10_LABELS } from './labels';

/** The name of a code, or of its category where the fourth character has none of its own. */
export function findIcd10Label(code: string): Text | undefined {
  return ICD10_DETAIL_LABELS[code] ?? ICD10_LABELS[code.slice(0, 3)];
}

/** What a code is called on a page: its name, else what its chapter is about. Never nothing for an accepted code. */
export function icd10Name(code: string): Text | undefined {
  return isIcd10(code) ? (findIcd10Label(code) ?? chapterOf(code)) : undefined;
}
