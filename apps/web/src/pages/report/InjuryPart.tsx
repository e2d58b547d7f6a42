import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Choice } from '../../components/choice/Choice';
import { CodeSelect } from '../../components/fields/fields';
import { Icd10Field } from '../../components/fields/Icd10Field';
import { BODY_PART_LABEL, CONSEQUENCE_LABEL, UNPAIRED_PARTS } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { Part } from './Part';
import { injuryDone } from './report-checks';
import type { PartFormProps } from './part-props';
import { NEW_INJURY } from './report-values';
import type { InjuryValues } from './report-values';
import css from './Report.module.css';

const CONSEQUENCES = ['INJURED', 'ILL', 'DIED'] as const;

export function InjuryPart({ values, change, errors, done }: PartFormProps) {
  const { t, say } = useWords('report');
  const { injuries } = values;
  const set = (at: number, part: Partial<InjuryValues>): void =>
    change({ injuries: injuries.map((injury, n) => (n === at ? { ...injury, ...part } : injury)) });
  return (
    <Part
      number={3}
      title={t('partInjury')}
      done={done}
      note={t('sides', { done: injuries.filter(injuryDone).length, total: injuries.length })}
    >
      {injuries.map((injury, at) => (
        <InjuryFields
          key={at}
          number={at + 1}
          injury={injury}
          onChange={(part) => set(at, part)}
          onRemove={
            injuries.length > 1 ? () => change({ injuries: injuries.filter((_, n) => n !== at) }) : undefined
          }
          errors={errors}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change({ injuries: [...injuries, NEW_INJURY] })}
        >
          {t('addInjury')}
        </Button>
      </div>
      <Choice
        label={t('consequence')}
        value={values.consequence}
        onChange={(consequence) => change({ consequence })}
        error={errors.consequence}
        options={CONSEQUENCES.map((value) => ({ value, label: say(CONSEQUENCE_LABEL[value]) }))}
      />
    </Part>
  );
}

interface InjuryFieldsProps {
  readonly number: number;
  readonly injury: InjuryValues;
  readonly onChange: (part: Partial<InjuryValues>) => void;
  readonly onRemove: (() => void) | undefined;
  readonly errors: PartFormProps['errors'];
}

function InjuryFields({ number, injury, onChange, onRemove, errors }: InjuryFieldsProps) {
  const { t } = useWords('report');
  const path = `injuries.${number - 1}`;
  return (
    <fieldset className={css.injury} aria-label={t('injury', { n: number })}>
      <div className={css.injuryHead}>
        <b>{t('injury', { n: number })}</b>
        {onRemove && (
          <Button
            variant="subtle"
            size="xs"
            aria-label={t('removeInjury', { n: number })}
            onClick={onRemove}
            px={6}
          >
            <IconX size={14} aria-hidden />
          </Button>
        )}
      </div>
      <Icd10Field
        label={t('diagnosis')}
        limit={1}
        value={injury.icd10 === '' ? [] : [injury.icd10]}
        onChange={(codes) => onChange({ icd10: codes.at(-1) ?? '' })}
        error={errors[`${path}.icd10`] ?? (injury.icd10 === '' ? errors[path] : undefined)}
      />
      <div className={css.two}>
        <CodeSelect
          label={t('bodyPart')}
          labels={BODY_PART_LABEL}
          searchable
          value={injury.bodyPart}
          onChange={(bodyPart) => onChange({ bodyPart, side: '' })}
          error={errors[`${path}.bodyPart`] ?? (injury.bodyPart === '' ? errors[path] : undefined)}
        />
        {injury.bodyPart !== '' && !UNPAIRED_PARTS.includes(injury.bodyPart) && (
          <Choice
            label={t('side')}
            value={injury.side}
            onChange={(side) => onChange({ side })}
            error={errors[`${path}.side`] ?? (injury.side === '' ? errors[path] : undefined)}
            options={[
              { value: 'RIGHT', label: t('forms:right') },
              { value: 'LEFT', label: t('forms:left') },
            ]}
          />
        )}
      </div>
    </fieldset>
  );
}
