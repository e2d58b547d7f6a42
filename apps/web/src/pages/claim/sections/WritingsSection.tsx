import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import { COMMAND_WORDS } from '../command-facts.data';
import { WritingFacts } from './WritingFacts';
import { claimWritings } from './writings';

/** What stands in a section of its own already. */
const ELSEWHERE: readonly ClaimCommandCode[] = ['medicalStatement', 'finalReport'];

/** Who said what: questions, answers, decisions and endings with their notes and papers, newest first. */
export function WritingsSection({ claim }: { readonly claim: Claim }) {
  const { t, say } = useWords('claim');
  const writings = claimWritings(claim).filter(
    ({ code, at }) => !ELSEWHERE.includes(code) && !(code === 'conclusion' && at === claim.conclusion?.at),
  );
  if (writings.length === 0) return null;
  return (
    <Section id="said" ruled title={t('said')} note={t('saidNote', { count: writings.length })}>
      {writings.map((writing) => (
        <div
          key={`${writing.code} ${writing.at}`}
          role="group"
          aria-label={say(COMMAND_WORDS[writing.code].title)}
        >
          <h3>{say(COMMAND_WORDS[writing.code].title)}</h3>
          <WritingFacts writing={writing} zone={claimZone(claim)} />
        </div>
      ))}
    </Section>
  );
}
