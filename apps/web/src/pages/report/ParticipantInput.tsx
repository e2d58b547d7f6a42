import { useState } from 'react';
import type { Fields, Values } from '@jkk/domain/fields/field';
import type { CardHolder } from '../../api/model';
import { Choice } from '../../components/choice/Choice';
import { FieldInput } from '../../components/sheet/FieldInput';
import { useInput, useSheet } from '../../components/sheet/sheet-context';
import type { FieldInputProps } from '../../components/sheet/sheet-context';
import css from '../../components/sheet/Sheet.module.css';
import { useWords } from '../../i18n/use-words';
import { PersonNumberField } from './PersonNumberField';
import type { NumberKind } from './person-number';
import { ParticipantCard } from './ParticipantCard';
import { useFilledIn } from './use-filled-in';
import { useLookedUp } from './use-looked-up';

/**
 * Who the report is about, by one number: the card or the NIK. The register fills in the rest, except the NIK of whoever
 * showed a card: it is never told, and is read off the identity card of the person in front of the desk.
 */
export function ParticipantInput({ path, field }: FieldInputProps) {
  const { value } = useInput<Values>(path);
  const card = String(value['participantNumber']);
  const nik = String(value['nik']);
  const [kind, setKind] = useState<NumberKind>(card === '' && nik !== '' ? 'nik' : 'card');
  const query = useLookedUp(kind === 'nik' ? nik : card);
  const persons = query.data?.items ?? [];
  const person = kind === 'nik' && persons.length > 1 ? cardIn(persons, card) : persons[0];
  useFilledIn(person, `${path}.participantNumber`);
  if (field.kind !== 'object') return null;
  return (
    <div className={css.list}>
      <PersonNumberField path={path} kind={kind} onKind={setKind} />
      {kind === 'nik' && persons.length > 1 && (
        <WhichCard path={`${path}.participantNumber`} persons={persons} />
      )}
      <OtherNumber
        path={path}
        fields={field.fields}
        values={value}
        asked={kind === 'card' ? 'nik' : 'participantNumber'}
        shown={kind === 'card' ? card.length === 11 || nik !== '' : query.isFetched && persons.length === 0}
      />
      <ParticipantCard query={query} person={person} />
    </div>
  );
}

const cardIn = (persons: readonly CardHolder[], card: string): CardHolder | undefined =>
  persons.find(({ participantNumber }) => participantNumber === card);

/** Which employment, of a person who has several cards. */
function WhichCard({ path, persons }: { readonly path: string; readonly persons: readonly CardHolder[] }) {
  const { t } = useWords('report');
  const { value, onChange, error } = useInput<string>(path);
  return (
    <Choice
      label={t('whichCard')}
      help={t('whichCardHelp', { name: persons[0]?.name ?? '' })}
      options={persons.map((each) => ({
        value: each.participantNumber,
        label: [each.employerName ?? each.employerNumber, each.segment, each.participantNumber]
          .filter((part) => part !== null)
          .join(' · '),
      }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

interface OtherNumberProps {
  readonly path: string;
  readonly fields: Fields;
  readonly values: Values;
  readonly asked: string;
  readonly shown: boolean;
}

/** The number that the register does not fill in. */
function OtherNumber({ path, fields, values, asked, shown }: OtherNumberProps) {
  const { narrowing } = useSheet();
  const field = fields[asked];
  if (!shown || field === undefined || narrowing.settled?.includes(`${path}.${asked}`)) return null;
  return <FieldInput path={`${path}.${asked}`} field={field} values={values} />;
}
