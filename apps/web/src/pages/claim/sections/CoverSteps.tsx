import type { Claim } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import { COVER_TITLES } from './cover-titles';

/** How cover was judged over time, when and by whom; nothing where it was judged once. */
export function CoverSteps({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { coverSteps } = claim;
  if (coverSteps.length < 2) return null;
  return (
    <div role="group" aria-label={t('coverSteps')}>
      <h3>{t('coverSteps')}</h3>
      <Facts
        rows={coverSteps.map(({ outcome, reasons, at, by }) => [
          at === null ? t('before') : formatInstant(at, language, claimZone(claim)),
          [
            t(COVER_TITLES[outcome] ?? 'eligibility'),
            reasons.map(({ text }) => say(text)).join(' '),
            by === null ? t('byRule') : say(waiterText(by.role)),
          ]
            .filter((part) => part !== '')
            .join(' · '),
        ])}
      />
    </div>
  );
}
