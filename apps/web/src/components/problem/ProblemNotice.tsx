import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeProblem, problemErrors } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import css from './ProblemNotice.module.css';

interface ProblemNoticeProps {
  readonly error: unknown;
  /** Findings that already stand at their field are not repeated. */
  readonly shownPointers?: readonly string[];
  readonly children?: ReactNode;
}

const JUDGEMENT = /STALE|PENDING|UNAVAILABLE|CHANGED/;

/** What failed, its cure, the help code, and every finding that has no field on this form. */
export function ProblemNotice({ error, shownPointers = [], children }: ProblemNoticeProps) {
  const { t, say, language } = useWords('problem');
  if (error == null) return null;
  const words = describeProblem(error, language);
  const rest = problemErrors(error).filter((finding) => !shownPointers.includes(finding.pointer));
  return (
    <div
      className={`${css.notice} ${JUDGEMENT.test(words.code) ? css.soon : ''}`}
      role="alert"
      data-problem={words.code}
    >
      <IconAlertTriangle size={18} aria-hidden />
      <div>
        <b>{words.what}</b> {words.cure}
        {rest.length > 0 && (
          <ul className={css.list}>
            {rest.map((finding) => (
              <li key={`${finding.pointer} ${finding.code}`}>{say(finding.detail)}</li>
            ))}
          </ul>
        )}
        {words.helpCode && <span className={css.code}>{t('helpCode', { id: words.helpCode })}</span>}
        {children && <div className={css.row}>{children}</div>}
      </div>
    </div>
  );
}

/** A quiet remark in the accent tone. */
export function Remark({ children }: { readonly children: ReactNode }) {
  return (
    <div className={`${css.notice} ${css.info}`} role="status">
      <IconInfoCircle size={18} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
