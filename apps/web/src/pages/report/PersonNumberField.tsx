import { TextField } from '../../components/fields/TextField';
import { useInput } from '../../components/sheet/sheet-context';
import { useWords } from '../../i18n/use-words';
import { kindOf, NIK_DIGITS } from './person-number';
import type { NumberKind } from './person-number';

interface PersonNumberFieldProps {
  readonly path: string;
  readonly kind: NumberKind;
  readonly onKind: (kind: NumberKind) => void;
}

/** One field for the number that the patient has at hand; its length says which it is. */
export function PersonNumberField({ path, kind, onKind }: PersonNumberFieldProps) {
  const { t } = useWords('report');
  const card = useInput<string>(`${path}.participantNumber`);
  const nik = useInput<string>(`${path}.nik`);
  const typed = kind === 'nik' ? nik : card;
  const type = (text: string): void => {
    const digits = text.replace(/\D/g, '').slice(0, NIK_DIGITS);
    const next = kindOf(digits);
    if (next === 'nik') {
      nik.onChange(digits);
      // The card was that of whoever had the number before.
      card.onChange('');
    } else {
      card.onChange(digits);
      if (kind === 'nik') nik.onChange('');
    }
    onKind(next);
  };
  return (
    <TextField
      label={t('personNumber')}
      description={t('personNumberHelp')}
      name={`${path}.number`}
      inputMode="numeric"
      required
      value={typed.value}
      error={typed.error}
      onBlur={typed.onBlur}
      onChange={type}
    />
  );
}
