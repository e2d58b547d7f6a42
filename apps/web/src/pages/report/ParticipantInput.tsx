import type { Values } from '@jkk/domain/fields/field';
import type { FieldInputProps } from '../../components/sheet/sheet-context';
import { SheetFields } from '../../components/sheet/SheetFields';
import { useInput } from '../../components/sheet/sheet-context';
import css from '../../components/sheet/Sheet.module.css';
import { ParticipantCard } from './ParticipantCard';

/** Who the report is about, and what the register says of the number at once. */
export function ParticipantInput({ path, field }: FieldInputProps) {
  const { value } = useInput<Values>(path);
  if (field.kind !== 'object') return null;
  return (
    <div className={css.list}>
      <SheetFields fields={field.fields} path={path} values={value} />
      <ParticipantCard participantNumber={String(value['participantNumber'])} />
    </div>
  );
}
