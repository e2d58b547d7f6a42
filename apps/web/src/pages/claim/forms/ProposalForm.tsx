import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Benefit } from '../../../api/model';
import { rupiahText } from '../../../format/money';
import { useWords } from '../../../i18n/use-words';
import { BenefitPicker } from './BenefitPicker';
import { CommandForm } from './CommandForm';
import { filled, mergedErrors, pointersOf } from './form-kit';
import type { FormProps } from './form-kit';
import { useBenefitCommand } from './use-benefit-command';

export function ProposalForm({
  claim,
  benefits,
  onDone,
}: FormProps & { readonly benefits: readonly Benefit[] }) {
  const { t, language } = useWords('forms');
  const [offered] = useState(benefits);
  const [note, setNote] = useState('');
  const command = useBenefitCommand('proposal', claim, offered, onDone);
  const errors = mergedErrors({}, command.error, language);
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('proposeAmount', { amount: rupiahText(command.total) })}
      consequence={t('proposeTo')}
      shownPointers={pointersOf(errors, ['note'])}
      onSubmit={() => command.chosen.length > 0 && command.submit(filled({ note }))}
    >
      <BenefitPicker benefits={offered} picked={command.picked} onChange={command.setPicked} />
      <Textarea
        label={t('note')}
        value={note}
        error={errors.note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
