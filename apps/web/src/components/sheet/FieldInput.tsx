import { Switch, Textarea } from '@mantine/core';
import type { Field } from '@jkk/domain/fields/field';
import { Choice } from '../choice/Choice';
import { DateField } from '../fields/DateField';
import { Icd10Field } from '../fields/Icd10Field';
import { CodeSelect } from '../fields/CodeSelect';
import { TextField } from '../fields/TextField';
import { DocumentsField } from '../documents/DocumentsField';
import { useWords } from '../../i18n/use-words';
import { IdentifierInput } from './IdentifierInput';
import { ListInput } from './ListInput';
import { MomentInput } from './MomentInput';
import { ObjectInput } from './ObjectInput';
import { useSheet } from './sheet-context';
import type { FieldInputProps } from './sheet-context';
import { useLabelled } from './use-labelled';
import css from './Sheet.module.css';

/** Up to this many choices are all in sight; more are a list. */
const CHOICES_IN_SIGHT = 4;
/** A longer text takes a line of its own. */
const SHORT_TEXT = 200;

/** The input of a field, by its kind; a field or a kind that needs more has a widget of the form. */
export function FieldInput(props: FieldInputProps) {
  const { widgets } = useSheet();
  const { widget, kind } = props.field;
  const Widget = (widget === undefined ? undefined : widgets[widget]) ?? widgets[kind];
  return Widget === undefined ? <KindInput {...props} /> : <Widget {...props} />;
}

function KindInput(props: FieldInputProps) {
  const { field } = props;
  switch (field.kind) {
    case 'text':
      return field.lines > 1 ? <ProseInput {...props} /> : <TextInput {...props} />;
    case 'code':
      return <CodeInput {...props} labels={field.labels} />;
    case 'flag':
      return <FlagInput {...props} />;
    case 'date':
      return <DateField {...useLabelled<string>(props)} />;
    case 'instant':
      return <MomentInput {...props} />;
    case 'identifier':
    case 'nik':
      return <IdentifierInput {...props} />;
    case 'icd10':
      return <DiagnosisInput {...props} />;
    case 'documents':
      return <FilesInput {...props} />;
    case 'object':
      return <ObjectInput {...props} field={field} />;
    case 'list':
      return <ListInput {...props} field={field} />;
    case 'whole':
    case 'tenths':
    case 'open':
      return null;
  }
}

function TextInput(props: FieldInputProps) {
  const { narrowing } = useSheet();
  const input = useLabelled<string>(props);
  const offered = narrowing.choices?.(props.path, props.values) ?? props.field.suggested?.(props.values);
  const long = props.field.kind === 'text' && props.field.max > SHORT_TEXT;
  return offered === undefined ? (
    <div className={long ? css.wide : undefined}>
      <TextField {...input} />
    </div>
  ) : (
    <CodeSelect {...input} labels={offered} searchable={Object.keys(offered).length > 8} />
  );
}

function ProseInput(props: FieldInputProps) {
  const { value, onChange, error, description, ...input } = useLabelled<string>(props);
  return (
    <Textarea
      {...input}
      className={css.wide}
      value={value}
      error={error}
      description={error ? undefined : description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface CodeInputProps extends FieldInputProps {
  readonly labels: NonNullable<ReturnType<NonNullable<Field['suggested']>>>;
}

function CodeInput({ labels, ...props }: CodeInputProps) {
  const { say } = useWords();
  const { narrowing } = useSheet();
  const { description, ...input } = useLabelled<string>(props);
  const offered = narrowing.choices?.(props.path, props.values) ?? labels;
  const codes = Object.keys(offered);
  // What is a list in full stays a list in a record that leaves few of its codes.
  if (Object.keys(labels).length > CHOICES_IN_SIGHT) {
    return <CodeSelect {...input} description={description} labels={offered} searchable={codes.length > 8} />;
  }
  return (
    <div className={css.wide}>
      <Choice
        {...input}
        help={description}
        options={codes.map((value) => ({ value, label: say(offered[value]) }))}
      />
    </div>
  );
}

/** A question is answered with yes or no, a statement is switched on. */
function FlagInput(props: FieldInputProps) {
  const { t } = useWords('forms');
  const { value, onChange, label, error, description } = useLabelled<boolean | ''>(props);
  if (!props.field.label.id.endsWith('?')) {
    return (
      <Switch
        className={css.wide}
        label={label}
        description={description}
        error={error}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked || '')}
      />
    );
  }
  return (
    <div className={css.wide}>
      <Choice
        label={label}
        help={description}
        error={error}
        value={value === '' ? '' : value ? 'yes' : 'no'}
        onChange={(answer) => onChange(answer === 'yes')}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
      />
    </div>
  );
}

function DiagnosisInput(props: FieldInputProps) {
  const { value, onChange, label, error } = useLabelled<string>(props);
  return (
    <div className={css.wide}>
      <Icd10Field
        label={label}
        limit={1}
        value={value === '' ? [] : [value]}
        onChange={(codes) => onChange(codes.at(-1) ?? '')}
        error={error}
      />
    </div>
  );
}

function FilesInput(props: FieldInputProps) {
  const { value, onChange, error } = useLabelled<readonly string[]>(props);
  const { keepsFiles = false, onUpload } = useSheet();
  return (
    <div className={css.wide}>
      <DocumentsField
        keeps={keepsFiles}
        value={value}
        onChange={onChange}
        onUpload={onUpload}
        error={error}
      />
    </div>
  );
}
