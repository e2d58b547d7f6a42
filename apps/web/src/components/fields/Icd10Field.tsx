import { useWords } from '../../i18n/use-words';
import { fetchedPart } from '../../lazy-part';
import type { Icd10FieldProps, Icd10ListProps } from './Icd10List';
import { LateField } from './LateField';

const list = fetchedPart<Icd10ListProps>(() => import('./Icd10List').then((part) => part.Icd10List));

/** Diagnoses found by code or by everyday words in both languages, here on the device: no line is needed to find one. */
export function Icd10Field(props: Icd10FieldProps) {
  const { t } = useWords('forms');
  const { limit: _limit, onChange: _onChange, value, ...rest } = props;
  const description = t('icd10Help');
  return (
    <LateField
      {...rest}
      description={description}
      value={value.join(', ')}
      searchable
      needsList={value.length > 0}
      fetchList={list.fetch}
    >
      {(taken) => <list.Part {...props} description={description} taken={taken} />}
    </LateField>
  );
}
