import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Field, Values } from '@jkk/domain/fields/field';
import { Icd10Field } from '../fields/Icd10Field';
import { CodesSelect } from '../fields/fields';
import { useWords } from '../../i18n/use-words';
import { useLabelled } from './use-labelled';
import type { FieldInputProps } from './sheet-context';
import { SheetFields } from './SheetFields';
import { useSheet } from './sheet-context';
import { newEntry } from './sheet-values';
import css from './Sheet.module.css';

type ListField = Field & { readonly kind: 'list' };
type ListInputProps = FieldInputProps & { readonly field: ListField };

/** Several of the same: diagnoses and codes in one input, wholes as rows of their own. */
export function ListInput(props: ListInputProps) {
  const { field, values } = props;
  const input = useLabelled<string[]>(props);
  const offered = field.suggested?.(values);
  if (field.item.kind === 'icd10') {
    return (
      <div className={css.wide}>
        <Icd10Field {...input} limit={field.max} />
      </div>
    );
  }
  if (field.item.kind === 'object') return <Rows {...props} />;
  return (
    <div className={css.wide}>
      <CodesSelect {...input} labels={offered ?? {}} />
    </div>
  );
}

function Rows(props: ListInputProps) {
  const { path, field } = props;
  const { t, say } = useWords('forms');
  const { form, of } = useSheet();
  const { value, label, error } = useLabelled<readonly Values[]>(props);
  const one = say(field.item.label);
  return (
    <div className={css.list} role="group" aria-label={label}>
      {error && <p className={css.error}>{error}</p>}
      {value.map((entry, at) => (
        <Row
          key={at}
          title={t('numbered', { what: one, n: at + 1 })}
          path={`${path}.${at}`}
          item={field.item}
          entry={entry}
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
            {t('addNamed', { what: one.toLowerCase() })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly title: string;
  readonly path: string;
  readonly item: Field;
  readonly entry: Values;
  readonly onRemove: () => void;
}

function Row({ title, path, item, entry, onRemove }: RowProps) {
  const { t } = useWords('forms');
  const { form } = useSheet();
  const error = form.errors[path];
  if (item.kind !== 'object') return null;
  return (
    <fieldset className={css.group} aria-label={title}>
      <div className={css.groupHead}>
        <h3>{title}</h3>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconX size={14} aria-hidden />}
          aria-label={t('removeNamed', { what: title })}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      </div>
      {error && <p className={css.error}>{error}</p>}
      <SheetFields fields={item.fields} path={path} values={entry} />
    </fieldset>
  );
}
