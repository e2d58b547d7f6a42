import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { giveClaimCommand } from '../../../api/commands';
import type { ClaimBody } from '../../../api/commands';
import { Choice } from '../../../components/choice/Choice';
import { DateField } from '../../../components/fields/DateField';
import { CodeSelect } from '../../../components/fields/fields';
import { CONDITION_LABEL } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { CommandForm } from './CommandForm';
import { DocumentsField } from './DocumentsField';
import { ChildFields, GuardianFields, HeirFields } from './PeopleFields';
import { NEW_CHILD, NEW_GUARDIAN, NEW_HEIR } from './people-values';
import type { ChildValues, GuardianValues, HeirValues } from './people-values';
import { clean, filled, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useCommand } from './use-command';
import { useValues } from './use-values';
import css from './Form.module.css';

type Body = ClaimBody<'final-report'>;
const FIELDS = ['condition', 'conditionOn', 'employerPaidWages', 'heirs', 'children', 'guardian'];
/** Death and total permanent disability give children a right to a scholarship. */
const WITH_CHILDREN = ['DIED', 'TOTAL_PERMANENT'];

/** Form 3a KK 2, opened with the condition of the doctor's last statement. */
export function FinalReportForm({ claim, onDone }: FormProps) {
  const { t, language } = useWords('forms');
  const last = [...claim.statements].sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1))[0];
  const { values, set } = useValues<{
    condition: string;
    conditionOn: string;
    employerPaidWages: 'yes' | 'no' | '';
  }>({
    condition: last?.condition ?? '',
    conditionOn: last?.conditionOn ?? '',
    employerPaidWages: '',
  });
  const [heirs, setHeirs] = useState<readonly HeirValues[]>(last?.condition === 'DIED' ? [NEW_HEIR] : []);
  const [children, setChildren] = useState<readonly ChildValues[]>([]);
  const [guardian, setGuardian] = useState<GuardianValues | undefined>();
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const [local, setLocal] = useState<Errors>({});
  const command = useCommand<Body>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => giveClaimCommand('final-report', claim.claimNumber, body, stamp),
    onDone,
  });
  const errors = mergedErrors(local, command.error, language);
  const died = values.condition === 'DIED';
  const submit = (): void => {
    const found = missing(values, ['condition', 'conditionOn'], t('required'));
    setLocal(found);
    if (!clean(found)) return;
    command.submit(
      filled({
        condition: values.condition as Body['condition'],
        conditionOn: values.conditionOn,
        employerPaidWages: values.employerPaidWages === '' ? undefined : values.employerPaidWages === 'yes',
        heirs: died ? (heirs.map(filled) as Body['heirs']) : undefined,
        children:
          WITH_CHILDREN.includes(values.condition) && children.length > 0
            ? (children.map(filled) as Body['children'])
            : undefined,
        guardian: guardian === undefined ? undefined : filled(guardian),
        documents: documents.length > 0 ? [...documents] : undefined,
      }),
    );
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('send.final-report')}
      shownPointers={pointersOf(errors, FIELDS)}
      onSubmit={submit}
    >
      <div className={css.two}>
        <CodeSelect
          label={t('condition')}
          labels={CONDITION_LABEL}
          value={values.condition}
          onChange={set('condition')}
          error={errors.condition}
        />
        <DateField
          label={t('conditionOn')}
          value={values.conditionOn}
          onChange={set('conditionOn')}
          error={errors.conditionOn}
        />
      </div>
      {claim.segment === 'PU' && (
        <Choice
          label={t('employerPaidWages')}
          value={values.employerPaidWages}
          onChange={set('employerPaidWages')}
          error={errors.employerPaidWages}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
        />
      )}
      {died && (
        <>
          {heirs.map((heir, at) => (
            <HeirFields
              key={at}
              number={at + 1}
              value={heir}
              errors={errors}
              path={`heirs.${at}`}
              onChange={(next) => setHeirs(heirs.map((one, n) => (n === at ? next : one)))}
              onRemove={() => setHeirs(heirs.filter((_, n) => n !== at))}
            />
          ))}
          <AddButton label={t('addHeir')} onClick={() => setHeirs([...heirs, NEW_HEIR])} />
        </>
      )}
      {WITH_CHILDREN.includes(values.condition) && (
        <>
          {children.map((child, at) => (
            <ChildFields
              key={at}
              number={at + 1}
              value={child}
              errors={errors}
              path={`children.${at}`}
              onChange={(next) => setChildren(children.map((one, n) => (n === at ? next : one)))}
              onRemove={() => setChildren(children.filter((_, n) => n !== at))}
            />
          ))}
          <AddButton label={t('addChild')} onClick={() => setChildren([...children, NEW_CHILD])} />
          {guardian === undefined ? (
            <AddButton label={t('addGuardian')} onClick={() => setGuardian(NEW_GUARDIAN)} />
          ) : (
            <GuardianFields
              value={guardian}
              errors={errors}
              onChange={setGuardian}
              onRemove={() => setGuardian(undefined)}
            />
          )}
        </>
      )}
      <DocumentsField value={documents} onChange={setDocuments} />
    </CommandForm>
  );
}

function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <div>
      <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}
