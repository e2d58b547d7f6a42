export * from './icd10';
export { ICD10_CATEGORIES } from './categories';
export { ICD10_LABELS } from './labels';
