import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Field, Fields, Values } from '@jkk/domain/fields/field';
import { Icd10Field } from '../fields/Icd10Field';
import { CodesSelect, TextsField } from '../fields/fields';
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

/** Several of the same: diagnoses, codes and words in one input, wholes as rows of their own. */
export function ListInput(props: ListInputProps) {
  const { path, field, values } = props;
  const input = useLabelled<string[]>(props);
  const { narrowing } = useSheet();
  const offered = narrowing.choices?.(path, values) ?? field.suggested?.(values);
  if (field.item.kind === 'icd10') {
    return (
      <div className={css.wide}>
        <Icd10Field {...input} limit={field.max} />
      </div>
    );
  }
  if (field.item.kind === 'object') return <Rows {...props} fields={field.item.fields} />;
  return (
    <div className={css.wide}>
      {offered === undefined ? (
        <TextsField {...input} limit={field.max} />
      ) : (
        <CodesSelect {...input} labels={offered} />
      )}
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
