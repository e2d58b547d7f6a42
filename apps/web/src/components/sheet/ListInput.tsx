import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Field, Fields, Values } from '@jkk/domain/fields/field';
import { Icd10Field } from '../fields/Icd10Field';
import { inSentence } from '../../format/in-sentence';
import { useWords } from '../../i18n/use-words';
import { useLabelled } from './use-labelled';
import type { FieldInputProps } from './sheet-context';
import { RemovableGroup } from './RemovableGroup';
import { useSheet } from './sheet-context';
import { newEntry } from './sheet-values';
import css from './Sheet.module.css';

type ListField = Field & { readonly kind: 'list' };
type ListInputProps = FieldInputProps & { readonly field: ListField };

/** Several of the same: diagnoses in one input, wholes as rows of their own, codes and words by the widget of the form. */
export function ListInput(props: ListInputProps) {
  const { widgets } = useSheet();
  const { item, max } = props.field;
  if (item.kind === 'icd10') return <Diagnoses {...props} limit={max} />;
  if (item.kind === 'object') return <Rows {...props} fields={item.fields} />;
  const Several = widgets['several'];
  return Several && <Several {...props} />;
}

function Diagnoses({ limit, ...props }: ListInputProps & { readonly limit: number }) {
  return (
    <div className={css.wide}>
      <Icd10Field {...useLabelled<string[]>(props)} limit={limit} />
    </div>
  );
}

function Rows(props: ListInputProps & { readonly fields: Fields }) {
  const { path, field, fields } = props;
  const { t, say } = useWords('forms');
  const { form, of } = useSheet();
  const { value, label, error } = useLabelled<readonly Values[]>(props);
  const one = say(field.item.label);
  return (
    <div className={css.list} role="group" aria-label={label}>
      {error && <p className={css.error}>{error}</p>}
      {value.map((entry, at) => (
        <RemovableGroup
          key={at}
          title={t('numbered', { what: one, n: at + 1 })}
          path={`${path}.${at}`}
          fields={fields}
          values={entry}
          error={form.errors[`${path}.${at}`]}
          onRemove={() => form.removeListItem(path, at)}
        />
      ))}
      {value.length < field.max && (
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => form.insertListItem(path, newEntry(field.item, of.zone))}
          >
            {t('addNamed', { what: inSentence(one) })}
          </Button>
        </div>
      )}
    </div>
  );
}
