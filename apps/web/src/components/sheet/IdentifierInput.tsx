import { Choice } from '../choice/Choice';
import { BankSelect, HospitalSelect, RegencySelect, TextField } from '../fields/fields';
import { useLabelled } from './use-labelled';
import type { FieldInputProps } from './sheet-context';
import { useSheet } from './sheet-context';
import css from './Sheet.module.css';

const DIGITS: readonly string[] = ['participantNumber', 'accountNumber', 'nik'];

/** A number that somebody handed out: picked where there is a register of it, else typed as it stands on paper. */
export function IdentifierInput(props: FieldInputProps) {
  const { narrowing } = useSheet();
  const { path, field, values } = props;
  const input = useLabelled<string>(props);
  const offered = narrowing.choices?.(path, values);
  if (offered !== undefined) {
    const options = Object.keys(offered).map((value) => ({ value, label: value }));
    return (
      <div className={css.wide}>
        <Choice {...input} options={options} />
      </div>
    );
  }
  const name = field.kind === 'identifier' ? field.name : 'nik';
  if (name === 'bankCode') return <BankSelect {...input} />;
  if (name === 'regencyCode') return <RegencySelect {...input} />;
  if (path === 'plkkCode') return <HospitalSelect {...input} />;
  if (!DIGITS.includes(name)) {
    return <TextField {...input} onChange={(text) => input.onChange(text.trim().toUpperCase())} />;
  }
  return (
    <TextField {...input} inputMode="numeric" onChange={(text) => input.onChange(text.replace(/\D/g, ''))} />
  );
}
