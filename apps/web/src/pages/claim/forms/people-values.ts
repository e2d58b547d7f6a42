import { NO_ACCOUNT } from '../../../components/fields/AccountFields';
import type { AccountValues } from '../../../components/fields/AccountFields';

export interface PersonValues extends AccountValues {
  readonly relation: string;
  readonly name: string;
  readonly nik: string;
}
export type HeirValues = PersonValues;
export type GuardianValues = PersonValues;

export interface ChildValues {
  readonly name: string;
  readonly birthDate: string;
  readonly level: string;
  readonly year: number | undefined;
}

export const NEW_HEIR: HeirValues = { relation: '', name: '', nik: '', ...NO_ACCOUNT };
export const NEW_GUARDIAN: GuardianValues = { relation: '', name: '', nik: '', ...NO_ACCOUNT };
export const NEW_CHILD: ChildValues = { name: '', birthDate: '', level: '', year: undefined };
