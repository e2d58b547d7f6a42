import { Select } from '@mantine/core';
import { usePlkk } from '../../api/reference';
import { Choice } from '../../components/choice/Choice';
import { DateField } from '../../components/fields/DateField';
import { TimeField } from '../../components/fields/TimeField';
import { TextField } from '../../components/fields/fields';
import { useWords } from '../../i18n/use-words';
import { PaperFields } from './PaperFields';
import { Part } from './Part';
import type { PartFormProps } from './part-props';
import css from './Report.module.css';

const PHASES = ['BEFORE', 'DURING', 'AFTER'] as const;

/** Employer, project, placement, hospital: what the segment asks for. */
export function WherePart(props: PartFormProps) {
  const { values, change, errors, channel, done } = props;
  const { t } = useWords('report');
  return (
    <Part number={4} title={t('partWhere')} done={done}>
      {channel !== 'PLKK' && (
        <Choice
          label={t('stageOne')}
          value={values.stageOne}
          onChange={(stageOne) => change({ stageOne })}
          error={errors.stageOne}
          options={[
            { value: 'yes', label: t('stageOneYes') },
            { value: 'no', label: t('stageOneNo') },
          ]}
        />
      )}
      <SegmentFields {...props} />
      <PlkkField {...props} />
      <div className={css.two}>
        <DateField
          label={t('admittedDate')}
          value={values.admittedDate}
          onChange={(admittedDate) => change({ admittedDate })}
          error={errors.admittedAt}
        />
        <TimeField
          zone={values.zone}
          label={t('admittedTime')}
          value={values.admittedTime}
          onChange={(admittedTime) => change({ admittedTime })}
        />
      </div>
      {channel === 'BRANCH' && <PaperFields {...props} />}
    </Part>
  );
}

function SegmentFields({ values, change, errors }: PartFormProps) {
  const { t } = useWords('report');
  const text = (
    name: 'employerNumber' | 'projectNumber' | 'groupNumber' | 'passportNumber' | 'countryCode',
  ) => (
    <TextField
      label={t(name)}
      value={values[name]}
      onChange={(value) => change({ [name]: value.trim().toUpperCase() })}
      error={errors[name]}
    />
  );
  switch (values.segment) {
    case 'PU':
      return <div className={css.two}>{text('employerNumber')}</div>;
    case 'JAKON':
      return (
        <div className={css.two}>
          {text('employerNumber')}
          {text('projectNumber')}
        </div>
      );
    case 'BPU':
      return <div className={css.two}>{text('groupNumber')}</div>;
    case 'PMI':
      return (
        <>
          <div className={css.two}>
            {text('passportNumber')}
            {text('countryCode')}
          </div>
          <Choice
            label={t('phase')}
            value={values.phase}
            onChange={(phase) => change({ phase })}
            error={errors.phase}
            options={PHASES.map((value) => ({ value, label: t(value) }))}
          />
        </>
      );
  }
}

function PlkkField({ values, change, errors, channel }: PartFormProps) {
  const { t } = useWords('report');
  const plkk = usePlkk();
  return (
    <Select
      label={t('plkk')}
      searchable
      clearable
      disabled={channel === 'PLKK'}
      placeholder={t('noPlkk')}
      data={(plkk.data?.items ?? []).map((one) => ({
        value: one.plkkCode,
        label: `${one.name} (${one.plkkCode})`,
      }))}
      value={values.plkkCode === '' ? null : values.plkkCode}
      onChange={(plkkCode) => change({ plkkCode: plkkCode ?? '' })}
      error={errors.plkkCode}
    />
  );
}
