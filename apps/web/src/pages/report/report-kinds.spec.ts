import { reportForm } from '@jkk/domain/claim/forms/report';
import type { Field } from '@jkk/domain/fields/field';

/** The page of the report comes without the inputs of other kinds. */
const DRAWN = ['text', 'code', 'flag', 'date', 'instant', 'identifier', 'nik', 'icd10', 'documents'];

const kindsOf = (field: Field): readonly string[] => {
  if (field.kind === 'object') return Object.values(field.fields).flatMap(kindsOf);
  if (field.kind !== 'list') return [field.kind];
  return field.item.kind === 'object' || field.item.kind === 'icd10' ? kindsOf(field.item) : ['several'];
};

it('the report asks for nothing that its page cannot draw', () => {
  const kinds = new Set(Object.values(reportForm.fields).flatMap(kindsOf));
  expect(kinds.size).toBeGreaterThan(5);
  expect([...kinds].filter((kind) => !DRAWN.includes(kind))).toEqual([]);
});
