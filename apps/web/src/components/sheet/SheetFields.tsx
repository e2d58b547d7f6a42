import type { Fields, Values } from '@jkk/domain/fields/field';
import { useSheet } from './sheet-context';
import { isAsked } from './sheet-values';
import css from './Sheet.module.css';

interface SheetFieldsProps {
  readonly fields: Fields;
  /** Path of the object whose fields these are; empty for the body itself. */
  readonly path?: string;
  readonly values: Values;
}

/** The fields that are asked for now, short ones side by side. */
export function SheetFields({ fields, path = '', values }: SheetFieldsProps) {
  const { of, narrowing, Input } = useSheet();
  const shown = Object.entries(fields).filter(
    ([name, field]) => isAsked(field, values, of) && !narrowing.settled?.includes(below(path, name)),
  );
  return (
    <div className={css.fields}>
      {shown.map(([name, field]) => (
        <Input key={name} path={below(path, name)} field={field} values={values} />
      ))}
    </div>
  );
}

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
