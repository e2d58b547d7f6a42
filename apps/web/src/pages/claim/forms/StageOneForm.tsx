import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { giveClaimCommand } from '../../../api/commands';
import type { ClaimBody } from '../../../api/commands';
import { Choice } from '../../../components/choice/Choice';
import { DateField } from '../../../components/fields/DateField';
import { TimeField } from '../../../components/fields/TimeField';
import { CodeSelect, TextField } from '../../../components/fields/fields';
import { toOffsetInstant } from '../../../format/dates';
import { CIRCUMSTANCE_LABEL, CONSEQUENCE_LABEL } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { claimZone } from '../claim-zone';
import { CommandForm } from './CommandForm';
import { DocumentsField } from './DocumentsField';
import { filled, mergedErrors, pointersOf } from './form-kit';
import type { FormProps } from './form-kit';
import { useCommand } from './use-command';
import { useValues } from './use-values';
import css from './Form.module.css';

type Body = ClaimBody<'stage-one'>;
const FIELDS = [
  'employerNumber',
  'projectNumber',
  'chronology',
  'circumstance',
  'consequence',
  'receivedAt',
  'note',
  'documents',
];

/** Form 3 KK 1 for a claim that began as a notice, opened with what the notice said. */
export function StageOneForm({ claim, onDone }: FormProps) {
  const { t, say, language } = useWords('forms');
  const { user } = useSession();
  const { report } = claim;
  const { values, set } = useValues({
    employerNumber: report.employerNumber ?? user.employerNumber ?? '',
    projectNumber: report.projectNumber ?? '',
    chronology: report.chronology,
    circumstance: String(report.circumstance),
    consequence: String(report.consequence),
    receivedDate: '',
    receivedTime: '',
    note: '',
  });
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const command = useCommand<Body>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => giveClaimCommand('stage-one', claim.claimNumber, body, stamp),
    onDone,
  });
  const errors = mergedErrors({}, command.error, language);
  const submit = (): void => {
    const { receivedDate, receivedTime, circumstance, consequence, ...rest } = values;
    command.submit(
      filled({
        ...rest,
        circumstance: circumstance as Body['circumstance'],
        consequence: consequence as Body['consequence'],
        receivedAt:
          receivedDate === ''
            ? undefined
            : toOffsetInstant(receivedDate, receivedTime || '00:00', claimZone(claim)),
        documents: documents.length > 0 ? [...documents] : undefined,
      }),
    );
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('send.stage-one')}
      shownPointers={pointersOf(errors, FIELDS)}
      onSubmit={submit}
    >
      <div className={css.two}>
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
      </div>
      <CodeSelect
        label={t('circumstance')}
        labels={CIRCUMSTANCE_LABEL}
        value={values.circumstance}
        onChange={set('circumstance')}
        error={errors.circumstance}
      />
      <Choice
        label={t('consequence')}
        value={values.consequence}
        onChange={set('consequence')}
        error={errors.consequence}
        options={Object.entries(CONSEQUENCE_LABEL).map(([value, label]) => ({ value, label: say(label) }))}
      />
      <Textarea
        label={t('chronology')}
        minRows={3}
        value={values.chronology}
        error={errors.chronology}
        onChange={(event) => set('chronology')(event.currentTarget.value)}
      />
      {user.roles.includes('CLAIM_OFFICER') && (
        <div className={css.two}>
          <DateField
            label={t('receivedDate')}
            value={values.receivedDate}
            onChange={set('receivedDate')}
            error={errors.receivedAt}
          />
          <TimeField
            zone={claimZone(claim)}
            label={t('receivedTime')}
            value={values.receivedTime}
            onChange={set('receivedTime')}
          />
        </div>
      )}
      <DocumentsField value={documents} onChange={setDocuments} />
      <Textarea
        label={t('note')}
        value={values.note}
        error={errors.note}
        onChange={(event) => set('note')(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
