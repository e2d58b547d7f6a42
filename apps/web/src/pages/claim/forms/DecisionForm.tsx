import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Benefit } from '../../../api/model';
import { rupiahText } from '../../../format/money';
import { useWords } from '../../../i18n/use-words';
import { BenefitPicker } from './BenefitPicker';
import { CommandForm } from './CommandForm';
import { ReasonFields } from './ReasonFields';
import { clean, filled, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useBenefitCommand } from './use-benefit-command';
import { useValues } from './use-values';

export type Decision = 'APPROVE' | 'RETURN' | 'REFUSE';

const VERB = { APPROVE: 'approveAmount', RETURN: 'returnAmount', REFUSE: 'refuseAmount' } as const;
const THEN = { APPROVE: 'approveThen', RETURN: 'returnThen', REFUSE: 'refuseThen' } as const;
const REASONS_OF: Readonly<Record<Decision, readonly string[]>> = {
  APPROVE: [],
  RETURN: ['DOCUMENTS_INCOMPLETE', 'AMOUNT_UNCLEAR', 'PAYEE_UNCLEAR'],
  REFUSE: ['NOT_ENTITLED', 'ALREADY_PAID', 'FRAUD_SUSPECTED'],
};

interface DecisionFormProps extends FormProps {
  readonly benefits: readonly Benefit[];
  readonly decision: Decision;
}

/** Approve, return or refuse. A return and a no name their reason and the rule. */
export function DecisionForm({ claim, benefits, decision, onDone }: DecisionFormProps) {
  const { t, language } = useWords('forms');
  const [offered] = useState(benefits);
  const { values, set } = useValues({ reasonCode: '', ruleCited: '', note: '' });
  const [local, setLocal] = useState<Errors>({});
  const command = useBenefitCommand('decision', claim, offered, onDone);
  const errors = mergedErrors(local, command.error, language);
  const adverse = decision !== 'APPROVE';
  const submit = (): void => {
    const found = adverse ? missing(values, ['reasonCode', 'ruleCited'], t('required')) : {};
    setLocal(found);
    if (clean(found) && command.chosen.length > 0) command.submit(filled({ decision, ...values }));
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t(VERB[decision], { amount: rupiahText(command.total) })}
      adverse={decision === 'REFUSE'}
      consequence={t(THEN[decision])}
      shownPointers={pointersOf(errors, ['reasonCode', 'ruleCited', 'note'])}
      onSubmit={submit}
    >
      <BenefitPicker benefits={offered} picked={command.picked} onChange={command.setPicked} />
      {adverse && (
        <ReasonFields
          reasons={REASONS_OF[decision]}
          reasonCode={values.reasonCode}
          ruleCited={values.ruleCited}
          onReason={set('reasonCode')}
          onRule={set('ruleCited')}
          errors={errors}
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
