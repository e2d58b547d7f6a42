import { useTimeline } from '../../api/claims';
import type { Claim } from '../../api/model';
import { Section } from '../../components/section/Section';
import { Timeline } from '../../components/timeline/Timeline';
import type { NextView } from '../../components/timeline/Timeline';
import { thenText, waitTitle, waiterText } from '../../components/wait-line/wait-words';
import { formatInstant } from '../../format/dates';
import { useNow } from '../../format/use-now';
import { useWords } from '../../i18n/use-words';
import type { Text } from '../../i18n/use-words';
import { claimZone } from './claim-zone';
import { wordedWaits } from './worded-waits';
import css from './ClaimPage.module.css';

export function ClaimTimeline({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const timeline = useTimeline(claim.claimNumber, claim.version);
  const zone = claimZone(claim);
  const now = useNow();
  return (
    <Section
      title={t('timeline')}
      side={<span className={css.version}>{t('version', { version: claim.version })}</span>}
    >
      <Timeline
        entries={timeline.data?.items ?? []}
        next={nextOf(claim, now, say, (at) => formatInstant(at, language, zone))}
        zone={zone}
      />
    </Section>
  );
}

/** The nearest deadline and what happens if nobody acts. */
function nextOf(
  claim: Claim,
  now: string,
  say: (text: Text) => string,
  when: (at: string) => string,
): NextView | undefined {
  const wait = wordedWaits(claim).find((candidate) => candidate.dueAt !== null);
  if (wait?.dueAt == null) return undefined;
  return {
    bold: `${say(waitTitle(wait))}.`,
    rest: say(thenText(wait, now)),
    at: `${when(wait.dueAt)} · ${say(waiterText(wait.role))}`,
  };
}
