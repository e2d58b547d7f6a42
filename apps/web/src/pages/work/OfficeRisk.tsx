import { Marked } from '../../components/marked/Marked';
import type { Role } from '@jkk/domain/access';
import { useLatePayments } from '../../api/claims';
import pageCss from '../../components/page/Page.module.css';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { hasAnyRole } from '../../shell/desks';

const COUNTS: readonly Role[] = [
  'CLAIM_OFFICER',
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'REGIONAL_DEPUTY',
  'FINANCE_MAKER',
  'FINANCE_RELEASER',
  'AUDITOR',
];

const MARKS = { b: (words: string) => <b className={pageCss.late}>{words}</b> };

/** What lateness costs the office as of today. The line stands from the beginning, so that nothing below it moves. */
export function OfficeRisk() {
  const { t } = useWords('work');
  const { user } = useSession();
  const counts = hasAnyRole(user.roles, COUNTS);
  const { data, isError } = useLatePayments(counts);
  if (!counts) return null;
  if (data === undefined || data.benefits === 0) {
    const words = data === undefined ? (isError ? 'riskUnknown' : 'riskCounting') : 'riskNone';
    return (
      <p className={pageCss.say} aria-busy={data === undefined && !isError}>
        {t(words)}
      </p>
    );
  }
  return (
    <p className={pageCss.say} data-risk>
      <Marked
        text={t('work:risk', {
          count: data.benefits,
          owed: rupiahText(data.owed),
          perDay: rupiahText(data.perDay),
        })}
        marks={MARKS}
      />
    </p>
  );
}
