export * from './icd10';
export * from './names';
export { searchIcd10 } from './search';
export { ICD10_CATEGORIES } from './categories';
export { ICD10_LABELS } from './labels';
