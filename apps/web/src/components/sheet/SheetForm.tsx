import { Button } from '@mantine/core';
import type { Fields, Values } from '@jkk/domain/fields/field';
import type { KeyboardEvent, ReactNode } from 'react';
import { Remark } from '../problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import { FieldInput } from './FieldInput';
import { MORE_INPUTS } from './more-inputs';
import { SheetContext } from './sheet-context';
import type { Narrowing, Widgets } from './sheet-context';
import { SheetFields } from './SheetFields';
import type { Asking } from './sheet-values';
import { useSheetForm } from './use-sheet-form';
import type { DraftPlace } from './use-sheet-form';
import css from '../form/Form.module.css';

export interface SheetFormProps {
  readonly fields: Fields;
  readonly of: Asking;
  /** What the form opens with. */
  readonly given?: Values;
  readonly narrowing?: Narrowing;
  readonly widgets?: Widgets;
  readonly draft: DraftPlace;
  readonly error: Error | null;
  /** Above the fields: what the form is about. */
  readonly children?: ReactNode;
  /** Below them: what failed, what follows, and the buttons. */
  readonly foot: (rest: FootProps) => ReactNode;
  /** Told of each file that sets out. */
  readonly onUpload?: (file: Promise<unknown>) => void;
  readonly onSubmit: (body: Values, drop: () => void) => void;
}

export interface FootProps {
  /** Pointers of findings that stand at their fields already. */
  readonly isPlaced: (pointer: string) => boolean;
  readonly values: Values;
  /** It was sent, and waits for its files. */
  readonly isWaiting: boolean;
}

/** The form of a sheet: fields, labels, help, checks and their order all come from the domain. */
export function SheetForm({
  fields,
  of,
  given = {},
  narrowing = {},
  widgets = {},
  draft,
  error,
  children,
  foot,
  onUpload,
  onSubmit,
}: SheetFormProps) {
  const { t } = useWords('forms');
  const sheet = useSheetForm({ fields, asking: () => of, given, draft, error });
  const { form } = sheet;
  const values = form.getValues();
  const sendWithKeys = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <SheetContext
      value={{
        form,
        of,
        narrowing,
        widgets: { ...MORE_INPUTS, ...widgets },
        onUpload: (file) => {
          sheet.arrivals.add(file);
          onUpload?.(file);
        },
        Input: FieldInput,
      }}
    >
      <form
        ref={sheet.element}
        className={css.form}
        onSubmit={sheet.submitted((body) => onSubmit(body, sheet.drop))}
        onKeyDown={sendWithKeys}
        noValidate
      >
        {children}
        {sheet.restored && (
          <Remark>
            {t('restored')}{' '}
            <Button variant="subtle" size="xs" onClick={sheet.startAnew}>
              {t('startAnew')}
            </Button>
          </Remark>
        )}
        <SheetFields fields={fields} values={values} />
        {foot({
          values,
          isWaiting: sheet.arrivals.isWaiting,
          isPlaced: (pointer) => !sheet.rest.some((finding) => finding.pointer === pointer),
        })}
      </form>
    </SheetContext>
  );
}
