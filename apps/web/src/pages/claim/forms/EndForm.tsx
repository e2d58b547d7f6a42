import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { giveClaimCommand } from '../../../api/commands';
import type { ClaimBody } from '../../../api/commands';
import { CodeSelect } from '../../../components/fields/fields';
import { useWords } from '../../../i18n/use-words';
import { REASONS } from '../reasons';
import { CommandForm } from './CommandForm';
import { clean, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useCommand } from './use-command';
import { useValues } from './use-values';

const END_REASONS = ['REPORTED_BY_MISTAKE', 'DUPLICATE', 'FRAUD_SUSPECTED'];

/** Withdrawal by who reported, or cancellation by the branch head. */
export function EndForm({
  claim,
  onDone,
  command: code,
}: FormProps & { readonly command: 'withdrawal' | 'cancellation' }) {
  const { t, language } = useWords('forms');
  const { values, set } = useValues({ reasonCode: '', note: '' });
  const [local, setLocal] = useState<Errors>({});
  const command = useCommand<ClaimBody<'withdrawal'>>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => giveClaimCommand(code, claim.claimNumber, body, stamp),
    onDone,
  });
  const errors = mergedErrors(local, command.error, language);
  const submit = (): void => {
    const found = missing(values, ['reasonCode', 'note'], t('required'));
    setLocal(found);
    if (clean(found)) command.submit(values);
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={`${t(`send.${code}`)} ${claim.claimNumber}`}
      adverse
      consequence={t('refuseThen')}
      shownPointers={pointersOf(errors, ['reasonCode', 'note'])}
      onSubmit={submit}
    >
      <CodeSelect
        label={t('reason')}
        labels={REASONS}
        only={END_REASONS}
        value={values.reasonCode}
        onChange={set('reasonCode')}
        error={errors.reasonCode}
      />
      <Textarea
        label={t('note')}
        description={errors.note ? undefined : t('noteHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={values.note}
        error={errors.note}
        onChange={(event) => set('note')(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
