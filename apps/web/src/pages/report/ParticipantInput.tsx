import { useEffect } from 'react';
import type { Values } from '@jkk/domain/fields/field';
import { useParticipant } from '../../api/reference';
import type { FieldInputProps } from '../../components/sheet/sheet-context';
import { SheetFields } from '../../components/sheet/SheetFields';
import { useInput, useSheet } from '../../components/sheet/sheet-context';
import css from '../../components/sheet/Sheet.module.css';
import { ParticipantCard } from './ParticipantCard';

/** Who the report is about, what the register says of the number at once, and what it fills in by itself. */
export function ParticipantInput({ path, field }: FieldInputProps) {
  const { value } = useInput<Values>(path);
  const participantNumber = String(value['participantNumber']);
  useFilledIn(participantNumber);
  if (field.kind !== 'object') return null;
  return (
    <div className={css.list}>
      <SheetFields fields={field.fields} path={path} values={value} />
      <ParticipantCard participantNumber={participantNumber} />
    </div>
  );
}

/** The segment and the employer of whoever was found; an employer that was typed stays. */
function useFilledIn(participantNumber: string): void {
  const { form } = useSheet();
  const found = useParticipant(participantNumber).data;
  useEffect(() => {
    if (found === undefined) return;
    form.setFieldValue('segment', found.segment);
    const typed = form.getValues()['employerNumber'];
    if (found.employerNumber !== null && (typed == null || typed === '')) {
      form.setFieldValue('employerNumber', found.employerNumber);
    }
    // Once for each person that is found: what is changed by hand afterwards stays.
  }, [found?.participantNumber]);
}
