import { Choice } from '../../components/choice/Choice';
import { DateField } from '../../components/fields/DateField';
import { TimeField } from '../../components/fields/TimeField';
import { TextField } from '../../components/fields/fields';
import { useWords } from '../../i18n/use-words';
import type { PartFormProps } from './part-props';
import css from './Report.module.css';

const BEHALF = ['NONE', 'PARTICIPANT', 'FAMILY', 'UNION'] as const;

/** A paper form at a branch: when it was handed in, and on whose behalf. */
export function PaperFields({ values, change, errors }: PartFormProps) {
  const { t } = useWords('report');
  return (
    <>
      <div className={css.two}>
        <DateField
          label={t('receivedDate')}
          value={values.receivedDate}
          onChange={(receivedDate) => change({ receivedDate })}
          error={errors.receivedAt}
        />
        <TimeField
          zone={values.zone}
          label={t('receivedTime')}
          value={values.receivedTime}
          onChange={(receivedTime) => change({ receivedTime })}
        />
      </div>
      <Choice
        label={t('reportedBy')}
        value={values.reportedBy}
        onChange={(reportedBy) => change({ reportedBy })}
        options={BEHALF.map((value) => ({ value, label: t(value) }))}
      />
      {values.reportedBy !== 'NONE' && (
        <div className={css.two}>
          <TextField
            label={t('reporterName')}
            value={values.reporterName}
            onChange={(reporterName) => change({ reporterName })}
            error={errors['reportedBy.name']}
          />
          <TextField
            label={t('reporterPhone')}
            value={values.reporterPhone}
            onChange={(reporterPhone) => change({ reporterPhone })}
            error={errors['reportedBy.phone']}
          />
        </div>
      )}
    </>
  );
}
