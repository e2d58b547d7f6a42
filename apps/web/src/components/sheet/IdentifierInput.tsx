import { Choice } from '../choice/Choice';
import { useRegencies } from '../../api/reference';
import { BankSelect, HospitalSelect, RegencySelect } from '../fields/RegisterField';
import { TextField } from '../fields/TextField';
import { useLabelled } from './use-labelled';
import type { FieldInputProps } from './sheet-context';
import { useSheet } from './sheet-context';
import type { InputAt } from './sheet-context';
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
  if (name === 'regencyCode') return <PlaceInput {...input} path={path} zoned={'zone' in values} />;
  if (path === 'plkkCode') return <HospitalSelect {...input} />;
  if (!DIGITS.includes(name)) {
    return <TextField {...input} onChange={(text) => input.onChange(text.trim().toUpperCase())} />;
  }
  return (
    <TextField {...input} inputMode="numeric" onChange={(text) => input.onChange(text.replace(/\D/g, ''))} />
  );
}

interface PlaceInputProps extends InputAt<string> {
  readonly label: string;
  readonly path: string;
  /** The form asks for the zone beside it. */
  readonly zoned: boolean;
}

/** A regency brings the zone in which its clocks go. */
function PlaceInput({ path, zoned, ...input }: PlaceInputProps) {
  const { form } = useSheet();
  const regencies = useRegencies().data?.items ?? [];
  const choose = (code: string): void => {
    input.onChange(code);
    const zone = regencies.find(({ regencyCode }) => regencyCode === code)?.zone;
    if (zoned && zone !== undefined) form.setFieldValue(path.replace(/regencyCode$/, 'zone'), zone);
  };
  return <RegencySelect {...input} onChange={choose} />;
}
