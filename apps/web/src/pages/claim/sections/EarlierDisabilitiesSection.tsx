import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { formatDay } from '../../../format/dates';
import { rupiahText } from '../../../format/money';
import { useWords } from '../../../i18n/use-words';
import { DisabilityFacts } from './DisabilityFacts';

/** What other claims granted the same person for disabilities; nothing where there is none. */
export function EarlierDisabilitiesSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { earlierDisabilities } = claim;
  if (earlierDisabilities.length === 0) return null;
  return (
    <Section id="earlier" title={t('earlierDisabilities')} note={t('earlierDisabilitiesNote')}>
      {earlierDisabilities.map((earlier, at) => (
        <div key={at}>
          <p>
            {say(earlier.name)}, {rupiahText(earlier.amount)}, {formatDay(earlier.requestedOn, language)} (
            {earlier.claimNumber ?? t('otherClaim')})
          </p>
          <DisabilityFacts items={earlier.items.map(({ code, side }) => ({ code, side }))} />
        </div>
      ))}
    </Section>
  );
}
