import type { ReactNode } from 'react';

export interface FieldProps<V> {
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly onBlur?: () => void;
  readonly required?: boolean;
  readonly name?: string;
  readonly readOnly?: boolean;
}

/** Help below the field, the error takes its place. */
export const below = {
  inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
    | 'label'
    | 'input'
    | 'description'
    | 'error'
  )[],
};
