import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { ROLE_LABELS, ROLES, type Role } from '@jkk/domain/access';
import { isNik } from '@jkk/domain/identifiers';
import { conflict, isGuarded, workplaceOf } from '@jkk/domain/people';
import { changePerson, invitePerson, usePersonStep } from '../../api/people';
import type { PersonDetail, PersonOutcome } from '../../api/people';
import { fieldPath, problemErrors } from '../../api/problem';
import { useBranches, usePlkk } from '../../api/reference';
import { ProblemNotice, Remark } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';
import formCss from '../../components/form/Form.module.css';

interface PersonValues {
  readonly username: string;
  readonly name: string;
  readonly nik: string;
  readonly roles: Role[];
  readonly organisation: string;
  readonly branch: string;
  readonly plkkCode: string;
  readonly employerNumber: string;
  readonly note: string;
}

type PersonFormState = UseFormReturnType<PersonValues>;

const NOTHING: PersonValues = {
  username: '',
  name: '',
  nik: '',
  roles: [],
  organisation: '',
  branch: '',
  plkkCode: '',
  employerNumber: '',
  note: '',
};

/** The workplace that these roles have, and no other. */
const placeOf = (values: PersonValues): object => {
  const place = workplaceOf(values.roles);
  return place === 'none' ? {} : { [place]: values[place].trim() };
};
const factsOf = (values: PersonValues) => ({
  name: values.name.trim(),
  nik: values.nik.trim(),
  roles: values.roles,
  organisation: values.organisation.trim(),
  note: values.note.trim(),
  ...placeOf(values),
});

function usePersonForm(initial: PersonValues, withUsername: boolean): PersonFormState {
  const { t } = useWords('people', 'forms');
  const needed = (value: string): string | null => (value.trim() === '' ? t('forms:required') : null);
  const at = (place: string) => (value: string, values: PersonValues) =>
    workplaceOf(values.roles) === place ? needed(value) : null;
  return useForm<PersonValues>({
    initialValues: initial,
    validateInputOnBlur: true,
    validate: {
      username: (value) => (!withUsername || /^[a-z0-9._-]{2,64}$/.test(value) ? null : t('usernameHelp')),
      name: needed,
      nik: (value) => (isNik(value.trim()) ? null : t('nikHelp')),
      roles: (roles) => (roles.length === 0 ? t('forms:required') : conflict(roles) ? t('conflict') : null),
      organisation: needed,
      branch: at('branch'),
      plkkCode: at('plkkCode'),
      employerNumber: at('employerNumber'),
      note: needed,
    },
  });
}

/** Adds a person; the link comes back once. */
export function InvitePerson({ onDone }: { readonly onDone: (outcome: PersonOutcome) => void }) {
  const { t, say } = useWords('people');
  const form = usePersonForm(NOTHING, true);
  const inviting = usePersonStep(
    (values: PersonValues, key) => invitePerson({ username: values.username, ...factsOf(values) }, key),
    onDone,
  );
  return (
    <form className={formCss.form} noValidate onSubmit={form.onSubmit((values) => inviting.mutate(values))}>
      <TextInput
        label={t('username')}
        description={t('usernameHelp')}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('username')}
        error={form.errors.username ?? findingAt(inviting.error, 'username', say)}
      />
      <FactFields form={form} error={inviting.error} />
      <ProblemNotice error={inviting.error} shownPointers={SHOWN} />
      <div>
        <Button type="submit" loading={inviting.isPending}>
          {t('inviteSend')}
        </Button>
      </div>
    </form>
  );
}

interface ChangePersonProps {
  readonly person: PersonDetail;
  readonly onDone: (outcome: PersonOutcome) => void;
}

/** Changes name, roles and workplace of somebody who is there already. */
export function ChangePerson({ person, onDone }: ChangePersonProps) {
  const { t } = useWords('people');
  const { username, name, nik, organisation, branch, plkkCode, employerNumber } = person;
  const form = usePersonForm(
    {
      username,
      name,
      nik: nik ?? '',
      roles: ROLES.filter((role) => (person.roles as readonly string[]).includes(role)),
      organisation,
      branch: branch ?? '',
      plkkCode: plkkCode ?? '',
      employerNumber: employerNumber ?? '',
      note: '',
    },
    false,
  );
  const changing = usePersonStep(
    (values: PersonValues, key) =>
      changePerson(person.userId, { ...factsOf(values), version: person.version }, key),
    onDone,
  );
  return (
    <Section title={t('change')}>
      <form className={formCss.form} noValidate onSubmit={form.onSubmit((values) => changing.mutate(values))}>
        <FactFields form={form} error={changing.error} />
        <ProblemNotice error={changing.error} shownPointers={SHOWN} />
        <div>
          <Button type="submit" variant="default" loading={changing.isPending} disabled={!form.isDirty()}>
            {t('changeSend')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

const SHOWN = [
  '/username',
  '/name',
  '/nik',
  '/roles',
  '/organisation',
  '/branch',
  '/plkkCode',
  '/employerNumber',
];

type Say = ReturnType<typeof useWords>['say'];
const findingAt = (error: unknown, name: string, say: Say): string | undefined => {
  const found = problemErrors(error).find(({ pointer }) => fieldPath(pointer) === name);
  return found === undefined ? undefined : say(found.detail);
};

function FactFields({ form, error }: { readonly form: PersonFormState; readonly error: unknown }) {
  const { t, say } = useWords('people');
  const at = (name: keyof PersonValues) => ({
    label: t(name),
    ...form.getInputProps(name),
    error: form.errors[name] ?? findingAt(error, name, say),
  });
  return (
    <>
      <TextInput {...at('name')} autoComplete="off" maxLength={100} />
      <TextInput
        {...at('nik')}
        description={t('nikHelp')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={16}
      />
      <MultiSelect
        {...at('roles')}
        description={t('rolesHelp')}
        data={ROLES.map((value) => ({ value, label: say(ROLE_LABELS[value]) }))}
        searchable
        hidePickedOptions
      />
      {isGuarded(form.values.roles) && <Remark>{t('guarded')}</Remark>}
      <TextInput {...at('organisation')} autoComplete="off" maxLength={100} />
      <PlaceField form={form} at={at} />
      <Textarea {...at('note')} description={t('noteHelp')} maxLength={500} />
    </>
  );
}

interface PlaceFieldProps {
  readonly form: PersonFormState;
  readonly at: (name: keyof PersonValues) => object;
}

/** Where somebody of these roles works; other roles are asked for nothing. */
function PlaceField({ form, at }: PlaceFieldProps) {
  const branches = useBranches();
  const hospitals = usePlkk();
  switch (workplaceOf(form.values.roles)) {
    case 'branch':
      return (
        <Select
          {...at('branch')}
          searchable
          data={(branches.data?.items ?? []).map(({ branchCode, name }) => ({
            value: branchCode,
            label: name,
          }))}
        />
      );
    case 'plkkCode':
      return (
        <Select
          {...at('plkkCode')}
          searchable
          data={(hospitals.data?.items ?? []).map(({ plkkCode, name }) => ({ value: plkkCode, label: name }))}
        />
      );
    case 'employerNumber':
      return <TextInput {...at('employerNumber')} autoComplete="off" />;
    case 'none':
      return null;
  }
}
