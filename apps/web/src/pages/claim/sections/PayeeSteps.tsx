import { PAYEE_LABELS } from '@jkk/domain/words/case';
import type { Benefit } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant, type ZoneCode } from '../../../format/dates';
import { labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import css from '../ClaimPage.module.css';

/** Whom the benefit was to pay over time, since when and by whose word; nothing where that never changed. */
export function PayeeSteps({ benefit, zone }: { readonly benefit: Benefit; readonly zone: ZoneCode }) {
  const { t, say, language } = useWords('claim');
  if (benefit.payeeSteps.length === 0) return null;
  return (
    <div className={css.said}>
      <div role="group" aria-label={t('payeeSteps')}>
        <h3>{t('payeeSteps')}</h3>
        <Facts
          rows={benefit.payeeSteps.map(({ at, by, kind, name, bankCode, maskedAccount }) => [
            formatInstant(at, language, zone),
            [
              `${name} (${say(labelOf(PAYEE_LABELS, kind))})`,
              `${bankCode} ${maskedAccount}`,
              by === null ? t('byRule') : say(waiterText(by.role)),
            ].join(' · '),
          ])}
        />
      </div>
    </div>
  );
}
