import type { UseFormReturnType } from '@mantine/form';
import type { Field, Values } from '@jkk/domain/fields/field';
import type { Text } from '@jkk/domain/findings';
import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';
import type { Asking } from './sheet-values';

export interface FieldInputProps {
  readonly path: string;
  readonly field: Field;
  /** The values of the object that the field stands in. */
  readonly values: Values;
}

export type SheetValues = Record<string, unknown>;

/** What a record leaves of a form: fields that it answers itself, and the choices that fit it. */
export interface Narrowing {
  /** Sent as they were filled in before, and not asked for. */
  readonly settled?: readonly string[];
  /** The choices of a field in this record; a field that is not named keeps all of its own. */
  readonly choices?: (path: string, values: Values) => Readonly<Record<string, Text>> | undefined;
}

/** Inputs for fields that need more than their kind says, by the field's `widget`, and for kinds that few forms have. */
export type Widgets = Readonly<Partial<Record<string, ComponentType<FieldInputProps>>>>;

export interface SheetContextValue {
  readonly form: UseFormReturnType<SheetValues>;
  readonly of: Asking;
  readonly narrowing: Narrowing;
  readonly widgets: Widgets;
  /** Told of each file that sets out. */
  readonly onUpload: (file: Promise<unknown>) => void;
  /** Files may wait on this device: what is sent goes through the outbox. */
  readonly keepsFiles?: boolean;
  /** Draws a field by its kind; wholes and lists draw their parts by it again. */
  readonly Input: ComponentType<FieldInputProps>;
}

export const SheetContext = createContext<SheetContextValue | undefined>(undefined);

export function useSheet(): SheetContextValue {
  const sheet = useContext(SheetContext);
  if (sheet === undefined) throw new Error('A field of a sheet needs its form');
  return sheet;
}

const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/** What an input of @mantine/form is given, for one path. */
export interface InputAt<V> {
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
}

export function useInput<V>(path: string): InputAt<V> {
  const { form } = useSheet();
  const { value, onChange, onBlur, error } = form.getInputProps(path) as InputAt<V>;
  return {
    value,
    onChange,
    onBlur: () => {
      onBlur();
      // What has been typed is judged at once, what is empty when it is sent.
      if (!isEmpty(value)) void form.validateField(path);
    },
    error,
  };
}
