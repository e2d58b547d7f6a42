import type { Role } from '../access/roles';
import type { FindingCode, Text } from '../findings';
import type { AudienceName } from './audience';

/** Why a value cannot stand in its field. */
export interface FieldRefusal {
  readonly code: FindingCode;
  readonly detail: Text;
}

/** Says what is wrong with a value that is there; undefined when nothing is. */
export type Check = (value: unknown) => FieldRefusal | undefined;

export const fieldRefusal = (code: FindingCode, id: string, en: string): FieldRefusal => ({
  code,
  detail: { id, en },
});

/** What is written is found again by an audience, with its last digits only where the field says so; or never, with the reason. */
export type Shown = { readonly to: AudienceName; readonly maskedAs?: string } | { readonly never: Text };

export const to = (audience: AudienceName): Shown => ({ to: audience });
/** Shown with its last four digits, under a name that says so. */
export const masked = (audience: AudienceName, maskedAs: string): Shown => ({ to: audience, maskedAs });
export const never = (id: string, en: string): Shown => ({ never: { id, en } });
/** For parts of an object or entries of a list: whoever sees the whole sees the part. */
export const WITH_THE_WHOLE: Shown = { to: 'CASE' };

/** Values of a form that is being filled in. */
export type Values = Readonly<Record<string, unknown>>;

/** What a form may know when it decides whether to ask for a field. */
export interface AskedOf {
  readonly roles: readonly Role[];
  readonly segment?: string;
  readonly claimKind?: string;
  /** Another claim of the person was granted for a disability. */
  readonly earlierDisabilities?: boolean;
  /** How many heirs the final report names. */
  readonly heirs?: number;
  /** What the command is given for, where that is one benefit. */
  readonly benefitType?: string;
  /** The employer pays first and is repaid. */
  readonly employerAdvances?: boolean;
}

/** Everything that the kinds of fields have in common. */
export interface FieldOptions {
  readonly label: Text;
  /** A second line below the label; its English text is the description in the OpenAPI file. */
  readonly help?: Text;
  readonly example?: unknown;
  readonly shown: Shown;
  /** Who alone may fill it in. */
  readonly givenBy?: readonly Role[];
  /** The form asks for it only then. */
  readonly asked?: (values: Values, of: AskedOf) => boolean;
  /** Codes that the form offers, by what has been filled in. */
  readonly suggested?: (values: Values) => Readonly<Record<string, Text>>;
  /** What a page uses where a plain input does not do. */
  readonly widget?:
    | 'disabilities'
    | 'heirs'
    | 'children'
    | 'payee'
    | 'participant'
    | 'bodyPart'
    | 'benefitDetails'
    | 'billLines';
}

export type FieldKind =
  | { readonly kind: 'text'; readonly max: number; readonly lines: number }
  | {
      readonly kind: 'code';
      readonly values: readonly string[];
      readonly labels: Readonly<Record<string, Text>>;
    }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly unit?: Text }
  | { readonly kind: 'tenths'; readonly min: number; readonly max: number; readonly unit?: Text }
  | { readonly kind: 'flag' }
  | { readonly kind: 'date' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'identifier'; readonly name: string; readonly max: number }
  | { readonly kind: 'nik' }
  | { readonly kind: 'icd10' }
  | { readonly kind: 'documents'; readonly max: number }
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly viewName: string;
      readonly fields: Fields;
    }
  | { readonly kind: 'list'; readonly item: Field; readonly min: number; readonly max: number }
  | { readonly kind: 'open' };

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One property of a body: what it is called, what may stand in it, how it is kept and who finds it again. */
export type Field<Value = unknown, Required extends boolean = boolean> = FieldOptions &
  FieldKind & {
    readonly required: Required;
    /** For the shape of the value itself; parts of objects and of lists of objects are checked by their own fields. */
    readonly check: Check;
    /** The value as it is kept: plain JSON, instants in UTC. Expects what `check` has let through. */
    readonly read: (value: unknown) => unknown;
    /** JSON schema of what may be written. */
    readonly schema: JsonSchema;
    /** The type of the value; nothing stands here. */
    readonly value?: Value;
  };

export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends Field<infer Value> ? Value : never;
type RequiredNames<F extends Fields> = { [N in keyof F]: F[N]['required'] extends true ? N : never }[keyof F];

/** The body whose properties these fields are. */
export type BodyOf<F extends Fields> = {
  readonly [N in RequiredNames<F>]: ValueOf<F[N]>;
} & { readonly [N in Exclude<keyof F, RequiredNames<F>>]?: ValueOf<F[N]> };

/** The same field, which may be left out. */
export const optional = <Value>(field: Field<Value>): Field<Value, false> => ({ ...field, required: false });

export const asIs = (value: unknown): unknown => value;

/** Options of a field without what is its kind's own. */
export function common({
  label,
  help,
  example,
  shown,
  givenBy,
  asked,
  suggested,
  widget,
}: FieldOptions): FieldOptions & { readonly required: true } {
  return {
    label,
    shown,
    required: true,
    ...(help && { help }),
    ...(example !== undefined && { example }),
    ...(givenBy && { givenBy }),
    ...(asked && { asked }),
    ...(suggested && { suggested }),
    ...(widget && { widget }),
  };
}
