import { Select, Textarea } from '@mantine/core';
import { useRegencies } from '../../api/reference';
import { Choice } from '../../components/choice/Choice';
import { DateField } from '../../components/fields/DateField';
import { TimeField } from '../../components/fields/TimeField';
import { CodeSelect, TextField } from '../../components/fields/fields';
import { Segment } from '../../components/segment/Segment';
import { ZONES } from '../../format/dates';
import { CIRCUMSTANCE_LABEL, PLACE_LABEL } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { Part } from './Part';
import { CHRONOLOGY_CLEAR } from './report-checks';
import type { PartFormProps } from './part-props';
import type { ReportValues } from './report-values';
import css from './Report.module.css';

const PLACES = ['WORKPLACE', 'OUTSIDE', 'TRAFFIC'] as const;

export function EventPart({ values, change, errors, done }: PartFormProps) {
  const { t, say } = useWords('report');
  const clear = values.chronology.trim().length >= CHRONOLOGY_CLEAR;
  return (
    <Part number={2} title={t('partEvent')} done={done}>
      <Choice
        label={t('kind')}
        value={values.kind}
        onChange={(kind) => change({ kind })}
        options={(['ACCIDENT', 'DISEASE'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <div className={css.three}>
        <DateField
          label={t(values.kind === 'DISEASE' ? 'dateDiagnosis' : 'date')}
          value={values.date}
          onChange={(date) => change({ date })}
          error={errors.occurredAt}
        />
        <TimeField
          zone={values.zone}
          label={t('time')}
          value={values.time}
          onChange={(time) => change({ time })}
        />
        <ZoneField values={values} change={change} />
      </div>
      <Choice
        label={t('where')}
        value={values.placeType}
        onChange={(placeType) => change({ placeType })}
        error={errors['place.type']}
        options={PLACES.map((value) => ({ value, label: say(PLACE_LABEL[value]) }))}
      />
      <TextField
        label={t('address')}
        value={values.address}
        onChange={(address) => change({ address })}
        error={errors['place.address']}
      />
      <div className={css.two}>
        <RegencyField values={values} change={change} error={errors['place.regencyCode']} />
        <CodeSelect
          label={t('circumstance')}
          labels={CIRCUMSTANCE_LABEL}
          value={values.circumstance}
          onChange={(circumstance) => change({ circumstance: circumstance as ReportValues['circumstance'] })}
          error={errors.circumstance}
        />
      </div>
      <Textarea
        label={t('chronology')}
        minRows={2}
        value={values.chronology}
        error={errors.chronology}
        description={errors.chronology ? undefined : clear ? t('chronologyClear') : t('chronologyHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => change({ chronology: event.currentTarget.value })}
      />
    </Part>
  );
}

type FieldProps = Pick<PartFormProps, 'values' | 'change'>;

function ZoneField({ values, change }: FieldProps) {
  const { t } = useWords('report');
  return (
    <div style={{ display: 'grid', gap: 4, paddingTop: 21 }}>
      <Segment
        label={t('zone')}
        value={values.zone}
        onChange={(zone) => change({ zone })}
        options={ZONES.map((value) => ({ value, label: value }))}
      />
    </div>
  );
}

function RegencyField({ values, change, error }: FieldProps & { readonly error: string | undefined }) {
  const { t } = useWords('report');
  const regencies = useRegencies();
  return (
    <Select
      label={t('regency')}
      searchable
      data={(regencies.data?.items ?? []).map((one) => ({
        value: one.regencyCode,
        label: `${one.name} (${one.regencyCode})`,
      }))}
      value={values.regencyCode === '' ? null : values.regencyCode}
      onChange={(regencyCode) => change({ regencyCode: regencyCode ?? '' })}
      error={error}
    />
  );
}
