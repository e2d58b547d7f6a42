import type { Values } from '@jkk/domain/fields/field';
import type { FieldInputProps } from '../../../components/sheet/sheet-context';
import { SheetFields } from '../../../components/sheet/SheetFields';
import { useInput, useSheet } from '../../../components/sheet/sheet-context';
import { partsOf } from '../../../components/sheet/sheet-values';
import css from '../../../components/sheet/Sheet.module.css';
import { useWords } from '../../../i18n/use-words';

/** What the calculation of one type of benefit needs; nothing before a type is chosen. */
export function BenefitDetailsInput({ path, field, values }: FieldInputProps) {
  const { t } = useWords('forms');
  const { of } = useSheet();
  const { value, error } = useInput<Values>(path);
  if (values['type'] === '') return null;
  const parts = partsOf(field, values, of) ?? {};
  return (
    <div className={css.wide}>
      {error && <p className={css.error}>{error}</p>}
      {Object.keys(parts).length === 0 ? (
        <p className={css.note}>{t('noDetails')}</p>
      ) : (
        <SheetFields fields={parts} path={path} values={value} />
      )}
    </div>
  );
}
