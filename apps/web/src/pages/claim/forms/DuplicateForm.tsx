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

export function DuplicateForm({ claim, onDone }: FormProps) {
  const { t, language } = useWords('forms');
  const candidates = claim.duplicateCandidates;
  const { values, set } = useValues<{ outcome: 'DISTINCT' | 'SAME' | ''; sameAs: string; note: string }>({
    outcome: '',
    sameAs: candidates.length === 1 ? candidates[0]! : '',
    note: '',
  });
  const [local, setLocal] = useState<Errors>({});
  const command = useCommand<ClaimBody<'duplicate-decision'>>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => giveClaimCommand('duplicate-decision', claim.claimNumber, body, stamp),
    onDone,
  });
  const errors = mergedErrors(local, command.error, language);
  const same = values.outcome === 'SAME';
  const submit = (): void => {
    const found = missing(values, same ? ['outcome', 'sameAs', 'note'] : ['outcome', 'note'], t('required'));
    setLocal(found);
    if (!clean(found) || values.outcome === '') return;
    command.submit(
      filled({ outcome: values.outcome, sameAs: same ? values.sameAs : undefined, note: values.note }),
    );
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('send.duplicate-decision')}
      adverse={same}
      consequence={same ? t('sameThen') : undefined}
      shownPointers={pointersOf(errors, ['outcome', 'sameAs', 'note'])}
      onSubmit={submit}
    >
      <Choice
        label={t('outcome')}
        value={values.outcome}
        onChange={set('outcome')}
        error={errors.outcome}
        options={[
          { value: 'DISTINCT', label: t('DISTINCT') },
          { value: 'SAME', label: t('SAME') },
        ]}
      />
      {same && (
        <Choice
          label={t('sameAs')}
          value={values.sameAs}
          onChange={set('sameAs')}
          error={errors.sameAs}
          options={candidates.map((value) => ({ value, label: value }))}
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
