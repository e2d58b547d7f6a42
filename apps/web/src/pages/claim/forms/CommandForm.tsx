import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Claim } from '../../../api/model';
import { ProblemNotice } from '../../../components/problem/ProblemNotice';
import { useWords } from '../../../i18n/use-words';
import { Changes } from './Changes';
import type { CommandState } from './use-command';
import css from './Form.module.css';

interface CommandFormProps {
  readonly claim: Claim;
  readonly state: Pick<CommandState<never>, 'busy' | 'error' | 'stale' | 'seenVersion' | 'adopt'>;
  /** The verb, with amount and person where it has them. */
  readonly submitLabel: string;
  readonly adverse?: boolean;
  /** What will follow, said before the button. */
  readonly consequence?: ReactNode;
  /** Pointers of findings that stand at their fields already. */
  readonly shownPointers?: readonly string[];
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of every command: fields, what failed and its cure, what others changed, and the one filled button. */
export function CommandForm({
  claim,
  state,
  submitLabel,
  adverse,
  consequence,
  shownPointers,
  onSubmit,
  children,
}: CommandFormProps) {
  const { t } = useWords('problem');
  const [seeing, setSeeing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      {children}
      <ProblemNotice error={state.error} shownPointers={shownPointers}>
        {state.stale && (
          <>
            <Button variant="default" size="xs" onClick={() => setSeeing(true)}>
              {t('seeDifference')}
            </Button>
            <Button variant="subtle" size="xs" onClick={state.adopt}>
              {t('sendAgain')}
            </Button>
          </>
        )}
      </ProblemNotice>
      {seeing && state.stale && <Changes claim={claim} since={state.seenVersion} />}
      <div className={css.actions}>
        <p>{consequence}</p>
        <Button type="submit" loading={state.busy} color={adverse ? 'merah' : undefined}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
