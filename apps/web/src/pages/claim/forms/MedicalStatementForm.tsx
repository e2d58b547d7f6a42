import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { giveClaimCommand } from '../../../api/commands';
import type { ClaimBody } from '../../../api/commands';
import { Choice } from '../../../components/choice/Choice';
import { DateField } from '../../../components/fields/DateField';
import { TimeField } from '../../../components/fields/TimeField';
import { CodeSelect, TextField } from '../../../components/fields/fields';
import { Icd10Field } from '../../../components/fields/Icd10Field';
import { toOffsetInstant } from '../../../format/dates';
import { CONDITION_LABEL, FINDING_LABEL } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { claimZone } from '../claim-zone';
import { CommandForm } from './CommandForm';
import { DisabilityFields } from './DisabilityFields';
import type { DisabilityValues } from './DisabilityFields';
import { DocumentsField } from './DocumentsField';
import { clean, filled, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useCommand } from './use-command';
import { useValues } from './use-values';
import css from './Form.module.css';

type Body = ClaimBody<'medical-statements'>;
const FIELDS = [
  'form', 'diagnoses', 'finding', 'condition', 'conditionOn', 'disabilities', 'diedAt', 'restFrom', 'restTo',
  'doctorLicence', 'note', 'signedBy', 'signedOn', 'documents',
]; // prettier-ignore
const REQUIRED = ['finding', 'condition', 'conditionOn', 'doctorLicence'];
const DISABLED = ['PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL', 'TOTAL_PERMANENT'];

/** Form 3b KK 3: by the hospital's doctor, or a paper form entered by a medical verifier. */
export function MedicalStatementForm({ claim, onDone }: FormProps) {
  const { t, say, language } = useWords('forms');
  const { user } = useSession();
  const paper = user.roles.includes('MEDICAL_VERIFIER') && !user.roles.includes('PLKK_DOCTOR');
  const { values, set } = useValues(
    initialValues((claim.report.injuries ?? []).map((injury) => injury.icd10)),
  );
  const [disabilities, setDisabilities] = useState<readonly DisabilityValues[]>([]);
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const [local, setLocal] = useState<Errors>({});
  const command = useCommand<Body>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => giveClaimCommand('medical-statements', claim.claimNumber, body, stamp),
    onDone,
  });
  const errors = mergedErrors(local, command.error, language);
  const submit = (): void => {
    const found = missing(values, paper ? [...REQUIRED, 'signedBy', 'signedOn'] : REQUIRED, t('required'));
    const all = values.diagnoses.length === 0 ? { ...found, diagnoses: t('required') } : found;
    setLocal(all);
    if (!clean(all)) return;
    const { diedOn, diedTime, finding, condition, ...rest } = values;
    command.submit(
      filled({
        ...rest,
        form: claim.kind === 'DISEASE' ? '3b PAK 3' : '3b KK 3',
        finding: finding as Body['finding'],
        condition: condition as Body['condition'],
        disabilities:
          disabilities.length > 0 ? (disabilities.map(filled) as Body['disabilities']) : undefined,
        diedAt: diedOn === '' ? undefined : toOffsetInstant(diedOn, diedTime || '00:00', claimZone(claim)),
        documents: documents.length > 0 ? [...documents] : undefined,
      }),
    );
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('send.medical-statements')}
      shownPointers={pointersOf(errors, FIELDS)}
      onSubmit={submit}
    >
      <Icd10Field
        label={t('diagnoses')}
        value={values.diagnoses}
        onChange={set('diagnoses')}
        error={errors.diagnoses}
      />
      <Choice
        label={t('finding')}
        value={values.finding}
        onChange={set('finding')}
        error={errors.finding}
        options={Object.entries(FINDING_LABEL).map(([value, label]) => ({ value, label: say(label) }))}
      />
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
      {values.condition === 'DIED' && (
        <div className={css.two}>
          <DateField
            label={t('diedOn')}
            value={values.diedOn}
            onChange={set('diedOn')}
            error={errors.diedAt}
          />
          <TimeField
            zone={claimZone(claim)}
            label={t('diedTime')}
            value={values.diedTime}
            onChange={set('diedTime')}
          />
        </div>
      )}
      {DISABLED.includes(values.condition) && (
        <DisabilityFields
          value={disabilities}
          onChange={setDisabilities}
          functional={values.condition === 'PARTIAL_FUNCTIONAL'}
          errors={errors}
        />
      )}
      {values.condition !== 'DIED' && (
        <div className={css.two}>
          <DateField
            label={t('restFrom')}
            value={values.restFrom}
            onChange={set('restFrom')}
            error={errors.restFrom}
          />
          <DateField
            label={t('restTo')}
            value={values.restTo}
            onChange={set('restTo')}
            error={errors.restTo}
          />
        </div>
      )}
      <TextField
        label={t('doctorLicence')}
        value={values.doctorLicence}
        onChange={set('doctorLicence')}
        error={errors.doctorLicence}
      />
      {paper && (
        <>
          <p className={css.note}>{t('paperForm')}</p>
          <div className={css.two}>
            <TextField
              label={t('signedBy')}
              value={values.signedBy}
              onChange={set('signedBy')}
              error={errors.signedBy}
            />
            <DateField
              label={t('signedOn')}
              value={values.signedOn}
              onChange={set('signedOn')}
              error={errors.signedOn}
            />
          </div>
        </>
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

const initialValues = (diagnoses: string[]) => ({
  diagnoses: [...new Set(diagnoses)],
  finding: '',
  condition: '',
  conditionOn: '',
  diedOn: '',
  diedTime: '',
  restFrom: '',
  restTo: '',
  doctorLicence: '',
  signedBy: '',
  signedOn: '',
  note: '',
});
