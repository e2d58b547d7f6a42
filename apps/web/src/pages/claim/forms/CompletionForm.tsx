import { Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { giveClaimCommand } from '../../../api/commands';
import type { ClaimBody } from '../../../api/commands';
import { TextField } from '../../../components/fields/fields';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { DocumentsField } from './DocumentsField';
import { CommandForm } from './CommandForm';
import { filled, mergedErrors, pointersOf } from './form-kit';
import type { FormProps } from './form-kit';
import { useCommand } from './use-command';
import { useValues } from './use-values';
import css from './Form.module.css';

const FIELDS = [
  'participant',
  'employerNumber',
  'projectNumber',
  'plkkCode',
  'chronology',
  'note',
  'documents',
];

/** What was missing; only what is filled in is sent. */
export function CompletionForm({ claim, onDone }: FormProps) {
  const { t, language } = useWords('forms');
  const { user } = useSession();
  const { values, set } = useValues({
    participantNumber: '',
    nik: '',
    employerNumber: '',
    projectNumber: '',
    plkkCode: '',
    chronology: '',
    note: '',
    proceed: false,
  });
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const command = useCommand<ClaimBody<'completion'>>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => giveClaimCommand('completion', claim.claimNumber, body, stamp),
    onDone,
  });
  const errors = mergedErrors({}, command.error, language);
  const submit = (): void => {
    const { participantNumber, nik, proceed, ...rest } = values;
    const participant = participantNumber === '' && nik === '' ? undefined : { participantNumber, nik };
    command.submit(
      filled({
        ...rest,
        participant,
        proceed: proceed || undefined,
        documents: documents.length > 0 ? [...documents] : undefined,
      }),
    );
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('send.completion')}
      shownPointers={pointersOf(errors, FIELDS)}
      onSubmit={submit}
    >
      <p className={css.note}>
        {claim.missing.length > 0 ? t('missingList', { list: claim.missing.join(', ') }) : t('optional')}
      </p>
      <div className={css.two}>
        <TextField
          label={t('participantNumber')}
          inputMode="numeric"
          value={values.participantNumber}
          onChange={set('participantNumber')}
          error={errors['participant.participantNumber']}
        />
        <TextField
          label={t('nik')}
          inputMode="numeric"
          value={values.nik}
          onChange={set('nik')}
          error={errors['participant.nik']}
        />
        <TextField
          label={t('employerNumber')}
          value={values.employerNumber}
          onChange={set('employerNumber')}
          error={errors.employerNumber}
        />
        <TextField
          label={t('projectNumber')}
          value={values.projectNumber}
          onChange={set('projectNumber')}
          error={errors.projectNumber}
        />
        <TextField
          label={t('plkkCode')}
          value={values.plkkCode}
          onChange={set('plkkCode')}
          error={errors.plkkCode}
        />
      </div>
      <Textarea
        label={t('chronology')}
        value={values.chronology}
        error={errors.chronology}
        onChange={(event) => set('chronology')(event.currentTarget.value)}
      />
      <DocumentsField value={documents} onChange={setDocuments} />
      <Textarea
        label={t('note')}
        value={values.note}
        error={errors.note}
        onChange={(event) => set('note')(event.currentTarget.value)}
      />
      {user.roles.includes('CLAIM_OFFICER') && (
        <Switch
          label={t('proceed')}
          checked={values.proceed}
          onChange={(event) => set('proceed')(event.currentTarget.checked)}
        />
      )}
    </CommandForm>
  );
}
