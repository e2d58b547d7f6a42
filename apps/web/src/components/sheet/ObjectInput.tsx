import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Field, Values } from '@jkk/domain/fields/field';
import { inSentence } from '../../format/in-sentence';
import { useWords } from '../../i18n/use-words';
import type { FieldInputProps } from './sheet-context';
import { RemovableGroup } from './RemovableGroup';
import { SheetFields } from './SheetFields';
import { useInput, useSheet } from './sheet-context';
import { isAdded, typedValues } from './sheet-values';
import css from './Sheet.module.css';

type ObjectField = Field & { readonly kind: 'object' };

/** Fields that belong together; those that may be left out as a whole are added with a button. */
export function ObjectInput({ path, field }: FieldInputProps & { readonly field: ObjectField }) {
  const { t, say } = useWords('forms');
  const { of } = useSheet();
  const { value, onChange, error } = useInput<Values | null>(path);
  const title = say(field.label);
  if (value === null) {
    return (
      <div className={css.wide}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange(typedValues(field.fields, {}, of.zone))}
        >
          {t('addNamed', { what: inSentence(title) })}
        </Button>
      </div>
    );
  }
  if (!isAdded(field)) {
    return (
      <div className={css.wide} role="group" aria-label={title}>
        {error && <p className={css.error}>{error}</p>}
        <SheetFields fields={field.fields} path={path} values={value} />
      </div>
    );
  }
  return (
    <RemovableGroup
      title={title}
      path={path}
      fields={field.fields}
      values={value}
      error={error}
      onRemove={() => onChange(null)}
    />
  );
}
