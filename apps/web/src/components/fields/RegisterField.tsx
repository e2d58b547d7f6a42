import { useBanks, usePlkk, useRegencies } from '../../api/reference';
import type { FieldProps } from './field-props';
import { SelectField } from './SelectField';

interface Registered {
  readonly code: string;
  readonly name: string;
}

/** One of a register, found by typing part of its name or number. */
function RegisterField({ known, ...props }: FieldProps<string> & { readonly known: readonly Registered[] }) {
  return (
    <SelectField
      {...props}
      searchable
      clearable={props.required === false}
      options={known.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
    />
  );
}

/** A bank of the reference list, by its three-digit code. */
export function BankSelect(props: FieldProps<string>) {
  const banks = useBanks().data?.items ?? [];
  return <RegisterField {...props} known={banks.map(({ bankCode, name }) => ({ code: bankCode, name }))} />;
}

/** A hospital that has a contract, by its code. */
export function HospitalSelect(props: FieldProps<string>) {
  const hospitals = usePlkk().data?.items ?? [];
  return (
    <RegisterField
      {...props}
      required={false}
      known={hospitals.map(({ plkkCode, name }) => ({ code: plkkCode, name }))}
    />
  );
}

/** A regency or city, by its four-digit code. */
export function RegencySelect(props: FieldProps<string>) {
  const regencies = useRegencies().data?.items ?? [];
  return (
    <RegisterField
      {...props}
      known={regencies.map(({ regencyCode, name }) => ({ code: regencyCode, name }))}
    />
  );
}
