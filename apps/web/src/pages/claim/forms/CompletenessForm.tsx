import { MultiSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DOCUMENT_LABELS } from '@jkk/domain/benefits/documents';
import type { Benefit } from '../../../api/model';
import { Choice } from '../../../components/choice/Choice';
import { useWords } from '../../../i18n/use-words';
import { BenefitPicker } from './BenefitPicker';
import { CommandForm } from './CommandForm';

import { clean, filled, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useBenefitCommand } from './use-benefit-command';
import { useValues } from './use-values';

/** Starts, stops and resumes the clock of payment. */
export function CompletenessForm({
  claim,
  benefits,
  onDone,
}: FormProps & { readonly benefits: readonly Benefit[] }) {
  const { t, say, language } = useWords('forms');
  const [offered] = useState(benefits);
  const { values, set } = useValues<{ complete: 'yes' | 'no' | ''; missing: string[]; note: string }>({
    complete: '',
    missing: [],
    note: '',
  });
  const [local, setLocal] = useState<Errors>({});
  const command = useBenefitCommand('completeness', claim, offered, onDone);
  const errors = mergedErrors(local, command.error, language);
  const submit = (): void => {
    const found: Errors = {
      ...missing(values, ['complete'], t('required')),
      ...(values.complete === 'no' && values.missing.length === 0 ? { missing: t('required') } : {}),
    };
    setLocal(found);
    if (!clean(found) || command.chosen.length === 0) return;
    const complete = values.complete === 'yes';
    command.submit(filled({ complete, missing: complete ? undefined : values.missing, note: values.note }));
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('send.completeness')}
      consequence={values.complete === 'yes' ? t('complete') : undefined}
      shownPointers={pointersOf(errors, ['complete', 'missing', 'note'])}
      onSubmit={submit}
    >
      <BenefitPicker benefits={offered} picked={command.picked} onChange={command.setPicked} />
      <Choice
        label={t('completeQuestion')}
        value={values.complete}
        onChange={set('complete')}
        error={errors.complete}
        options={[
          { value: 'yes', label: t('completeYes') },
          { value: 'no', label: t('completeNo') },
        ]}
      />
      {values.complete === 'no' && (
        <MultiSelect
          label={t('missing')}
          searchable
          data={Object.entries(DOCUMENT_LABELS).map(([value, label]) => ({ value, label: say(label) }))}
          value={values.missing}
          error={errors.missing}
          onChange={set('missing')}
        />
      )}
      <Textarea
        label={t('note')}
        value={values.note}
        error={errors.note}
        onChange={(event) => set('note')(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
