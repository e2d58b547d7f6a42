import { DOCUMENT_LABELS } from '@jkk/domain/benefits/documents';
import { RETURN_LABELS } from '@jkk/domain/claim/forms/completeness';
import { WAIVER_LABELS } from '@jkk/domain/claim/forms/waived';
import type { Benefit } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import type { ZoneCode } from '../../../format/dates';
import { labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import css from '../ClaimPage.module.css';

const REASONS = { ...RETURN_LABELS, ...WAIVER_LABELS };

/** What has to prove the benefit, and who accepted each document, sent it back or waived it, and why. */
export function ChecklistFacts({ benefit, zone }: { readonly benefit: Benefit; readonly zone: ZoneCode }) {
  const { t, say, language } = useWords('claim');
  if (benefit.checklist.length === 0) return null;
  return (
    <div className={css.said}>
      <div role="group" aria-label={t('checklist')}>
        <h3>{t('checklist')}</h3>
        <Facts
          rows={benefit.checklist.map(({ document, status, reason, by, at }) => [
            say(labelOf(DOCUMENT_LABELS, document)),
            [
              t(`checklistStatus.${status}`),
              reason === null ? '' : say(labelOf(REASONS, reason)),
              by === null ? '' : say(waiterText(by.role)),
              at === null ? '' : formatInstant(at, language, zone),
            ]
              .filter((part) => part !== '')
              .join(' · '),
          ])}
        />
      </div>
    </div>
  );
}
