import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { giveClaimCommand } from '../../../api/commands';
import type { ClaimBody } from '../../../api/commands';
import { Choice } from '../../../components/choice/Choice';
import { useWords } from '../../../i18n/use-words';
import { CommandForm } from './CommandForm';
import { clean, filled, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useCommand } from './use-command';
import { useValues } from './use-values';

type Outcome = 'CONFIRMED' | 'QUERIED';

export function VerificationForm({ claim, onDone }: FormProps) {
  const { t, language } = useWords('forms');
  const { values, set } = useValues<{ outcome: Outcome | ''; note: string }>({ outcome: '', note: '' });
  const [local, setLocal] = useState<Errors>({});
  const command = useCommand<ClaimBody<'verification'>>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => giveClaimCommand('verification', claim.claimNumber, body, stamp),
    onDone,
  });
  const errors = mergedErrors(local, command.error, language);
  const submit = (): void => {
    const found = missing(
      values,
      values.outcome === 'QUERIED' ? ['outcome', 'note'] : ['outcome'],
      t('required'),
    );
    setLocal(found);
    if (clean(found) && values.outcome !== '') {
      command.submit(filled({ outcome: values.outcome, note: values.note }));
    }
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('send.verification')}
      shownPointers={pointersOf(errors, ['outcome', 'note'])}
      onSubmit={submit}
    >
      <Choice
        label={t('verdict')}
        value={values.outcome}
        onChange={set('outcome')}
        error={errors.outcome}
        options={[
          { value: 'CONFIRMED', label: t('CONFIRMED') },
          { value: 'QUERIED', label: t('QUERIED') },
        ]}
      />
      <Textarea
        label={values.outcome === 'QUERIED' ? t('verdictNote') : t('note')}
        value={values.note}
        error={errors.note}
        onChange={(event) => set('note')(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
