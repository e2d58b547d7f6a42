import { DOCUMENT_LABELS } from '@jkk/domain/benefits/documents';
import { RETURN_LABELS } from '@jkk/domain/claim/forms/completeness';
import type { Benefit } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import type { ZoneCode } from '../../../format/dates';
import { labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import css from '../ClaimPage.module.css';

/** What has to prove the benefit, and who accepted each document or sent it back, and why. */
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
              reason === null ? '' : say(labelOf(RETURN_LABELS, reason)),
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
