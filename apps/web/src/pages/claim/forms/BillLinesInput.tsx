import { FileInput } from '@mantine/core';
import { useState } from 'react';
import { readBillLines } from '../../../api/bills';
import type { CsvFinding } from '../../../api/model';
import { below } from '../../../components/fields/field-props';
import { ListInput } from '../../../components/sheet/ListInput';
import { useSheet } from '../../../components/sheet/sheet-context';
import type { FieldInputProps } from '../../../components/sheet/sheet-context';
import { ProblemNotice } from '../../../components/problem/ProblemNotice';
import { typedValues } from '../../../components/sheet/sheet-values';
import { useWords } from '../../../i18n/use-words';
import css from './Forms.module.css';

/** Lines of a bill, typed or taken from a file of a spreadsheet, which fills the rows. */
export function BillLinesInput(props: FieldInputProps) {
  const { path, field } = props;
  const { t, say } = useWords('forms', 'documents');
  const { form, of } = useSheet();
  const [found, setFound] = useState<readonly CsvFinding[]>([]);
  const [error, setError] = useState<unknown>(null);
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return;
    setError(null);
    try {
      const { lines, errors } = await readBillLines(await file.text());
      setFound(errors);
      if (errors.length === 0) {
        form.setFieldValue(path, typedValues({ lines: field }, { lines }, of.zone)['lines']);
      }
    } catch (failure) {
      setError(failure);
    }
  };
  if (field.kind !== 'list') return null;
  return (
    <>
      <FileInput
        {...below}
        accept=".csv,text/csv,text/plain"
        label={t('linesFile')}
        description={t('linesFileHelp')}
        placeholder={t('documents:addFile')}
        value={null}
        onChange={(file) => void take(file)}
      />
      <ProblemNotice error={error} />
      {found.length > 0 && (
        <ul className={css.note} role="alert">
          {found.map(({ pointer, line, detail }) => (
            <li key={`${pointer} ${detail.id}`}>
              {line === null ? '' : t('linesFileLine', { line, column: pointer.split('/').at(-1) ?? '' })}{' '}
              {say(detail)}
            </li>
          ))}
        </ul>
      )}
      <ListInput {...props} field={field} />
    </>
  );
}
