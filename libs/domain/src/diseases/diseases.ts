import { OCCUPATIONAL_DISEASES, type OccupationalDisease } from './list';

const byCode = new Map(OCCUPATIONAL_DISEASES.map((disease) => [disease.code, disease]));

export function findDisease(code: string): OccupationalDisease | undefined {
  return byCode.get(code);
}

/**
 * Whether the diagnosis needs the proof of a specialist in occupational health that exposure caused it. Perpres 7/2019
 * spares the diseases it lists by name; unlisted ones and the remainders of its groups need it.
 */
export function needsSpecialistProof(code: string | undefined): boolean {
  const disease = code === undefined ? undefined : byCode.get(code);
  return disease === undefined || disease.open;
}
