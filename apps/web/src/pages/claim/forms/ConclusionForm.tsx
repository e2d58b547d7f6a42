import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { giveClaimCommand } from '../../../api/commands';
import type { ClaimBody } from '../../../api/commands';
import { Choice } from '../../../components/choice/Choice';
import { CONCLUSION_LABEL } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { CommandForm } from './CommandForm';
import { ReasonFields } from './ReasonFields';
import { clean, filled, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useCommand } from './use-command';
import { useValues } from './use-values';

type Conclusion = ClaimBody<'conclusion'>['conclusion'];
const NO_REASONS = ['NO_EXTERNAL_FORCE', 'OUTSIDE_WORK', 'UNUSUAL_ROUTE', 'OWN_INTENT'];
const YES_REASONS = ['WORK_RELATION_PROVEN'];

/** A no names its reason and the rule; a yes may. */
export function ConclusionForm({ claim, onDone }: FormProps) {
  const { t, say, language } = useWords('forms');
  const { values, set } = useValues<{
    conclusion: Conclusion | '';
    reasonCode: string;
    ruleCited: string;
    note: string;
  }>({
    conclusion: '',
    reasonCode: '',
    ruleCited: '',
    note: '',
  });
  const [local, setLocal] = useState<Errors>({});
  const command = useCommand<ClaimBody<'conclusion'>>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => giveClaimCommand('conclusion', claim.claimNumber, body, stamp),
    onDone,
  });
  const errors = mergedErrors(local, command.error, language);
  const adverse = values.conclusion === 'NOT_WORK_RELATED';
  const submit = (): void => {
    const found = missing(
      values,
      adverse ? ['conclusion', 'reasonCode', 'ruleCited'] : ['conclusion'],
      t('required'),
    );
    setLocal(found);
    if (clean(found) && values.conclusion !== '') {
      command.submit(filled({ ...values, conclusion: values.conclusion }));
    }
  };
  const options = (['WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE', 'NOT_WORK_RELATED'] as const)
    .filter((code) => code !== (claim.kind === 'ACCIDENT' ? 'OCCUPATIONAL_DISEASE' : 'WORK_ACCIDENT'))
    .map((value) => ({ value, label: say(CONCLUSION_LABEL[value]) }));
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t('send.conclusion')}
      adverse={adverse}
      shownPointers={pointersOf(errors, ['conclusion', 'reasonCode', 'ruleCited', 'note'])}
      onSubmit={submit}
    >
      <Choice
        label={t('conclusion')}
        value={values.conclusion}
        onChange={set('conclusion')}
        error={errors.conclusion}
        options={options}
      />
      <ReasonFields
        reasons={adverse ? NO_REASONS : YES_REASONS}
        reasonCode={values.reasonCode}
        ruleCited={values.ruleCited}
        onReason={set('reasonCode')}
        onRule={set('ruleCited')}
        errors={errors}
      />
      <Textarea
        label={t('note')}
        value={values.note}
        error={errors.note}
        onChange={(event) => set('note')(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
