import type { Claim } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { Section } from '../../../components/section/Section';
import { formatDay, formatInstant } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';

/** The clocks of the procedure: what runs until when, and what stands still, why and by whose word. */
export function LegalClocksSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const zone = claimZone(claim);
  const { legalClocks } = claim;
  if (legalClocks.length === 0) return null;
  const standing = legalClocks.filter(({ stopped }) => stopped !== null).length;
  return (
    <Section
      id="legal-clocks"
      ruled
      title={t('legalClocks')}
      note={standing === 0 ? t('legalClocksRun') : t('legalClocksStand', { count: standing })}
    >
      <Facts
        rows={legalClocks.map(({ text, startedAt, dueAt, daysStood, stopped }) => [
          say(text),
          [
            t('legalClockSince', { when: formatInstant(startedAt, language, zone, false) }),
            t('clockDue', { when: formatInstant(dueAt, language, zone, false) }),
            daysStood === 0 ? '' : t('legalClockStood', { count: daysStood }),
            stopped === null
              ? ''
              : t('legalClockStopped', {
                  until: formatDay(stopped.until, language),
                  reason: say(stopped.reason.text),
                  by: stopped.by.userId,
                }),
          ]
            .filter((part) => part !== '')
            .join(' · '),
        ])}
      />
    </Section>
  );
}
