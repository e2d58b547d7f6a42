import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Fields, Values } from '@jkk/domain/fields/field';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import { SheetFields } from './SheetFields';
import css from './Sheet.module.css';

interface RemovableGroupProps {
  readonly title: string;
  readonly path: string;
  readonly fields: Fields;
  readonly values: Values;
  readonly error: ReactNode;
  readonly onRemove: () => void;
}

/** Fields that belong together under a heading, and that can be taken out as a whole. */
export function RemovableGroup({ title, path, fields, values, error, onRemove }: RemovableGroupProps) {
  const { t } = useWords('forms');
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
      <SheetFields fields={fields} path={path} values={values} />
    </fieldset>
  );
}
