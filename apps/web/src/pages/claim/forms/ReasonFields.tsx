import { CodeSelect, TextField } from '../../../components/fields/fields';
import { useWords } from '../../../i18n/use-words';
import { REASONS } from '../reasons';
import type { Errors } from './form-kit';
import css from './Form.module.css';

interface ReasonFieldsProps {
  readonly reasons: readonly string[];
  readonly reasonCode: string;
  readonly ruleCited: string;
  readonly onReason: (code: string) => void;
  readonly onRule: (rule: string) => void;
  readonly errors: Errors;
}

/** The reason and the rule that a named person gives for a decision. */
export function ReasonFields({
  reasons,
  reasonCode,
  ruleCited,
  onReason,
  onRule,
  errors,
}: ReasonFieldsProps) {
  const { t } = useWords('forms');
  return (
    <div className={css.two}>
      <CodeSelect
        label={t('reason')}
        labels={REASONS}
        only={reasons}
        value={reasonCode}
        onChange={onReason}
        error={errors.reasonCode}
      />
      <TextField
        label={t('rule')}
        value={ruleCited}
        onChange={onRule}
        error={errors.ruleCited}
        description={t('ruleHelp')}
      />
    </div>
  );
}
