import { CONCLUSION_LABELS } from '@jkk/domain/words/forms';
import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import { WritingFacts } from './WritingFacts';
import { claimWritings } from './writings';

export function ConclusionSection({ claim }: { readonly claim: Claim }) {
  const { t, say } = useWords('claim');
  const conclusion = claimWritings(claim).find(
    ({ code, at }) => code === 'conclusion' && at === claim.conclusion?.at,
  );
  if (conclusion === undefined) return null;
  return (
    <Section
      id="conclusion"
      ruled
      title={t('conclusion')}
      note={say(labelOf(CONCLUSION_LABELS, String(conclusion.written['conclusion'])))}
    >
      <WritingFacts writing={conclusion} zone={claimZone(claim)} except={['conclusion']} />
    </Section>
  );
}
