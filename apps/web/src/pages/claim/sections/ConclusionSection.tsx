import type { Claim } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { Section } from '../../../components/section/Section';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import { CONCLUSION_LABEL, labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { reasonText } from '../reasons';
import { claimZone } from '../claim-zone';

export function ConclusionSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { conclusion } = claim;
  if (conclusion === null) return null;
  return (
    <Section
      id="conclusion"
      ruled
      title={t('conclusion')}
      note={say(labelOf(CONCLUSION_LABEL, conclusion.conclusion))}
    >
      <Facts
        rows={[
          [t('reason'), conclusion.reasonCode === null ? null : say(reasonText(conclusion.reasonCode))],
          [t('rule'), conclusion.ruleCited],
          [t('note'), conclusion.note],
          [
            t('enteredBy'),
            `${say(waiterText(conclusion.by.role))}, ${formatInstant(conclusion.at, language, claimZone(claim))}`,
          ],
        ]}
      />
    </Section>
  );
}
