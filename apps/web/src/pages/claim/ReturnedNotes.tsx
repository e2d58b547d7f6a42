import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import type { Benefit, Claim } from '../../api/model';
import { formatInstant } from '../../format/dates';
import { labelOf, reasonText } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { claimZone } from './claim-zone';
import css from './ReturnedNotes.module.css';

/** What was given back stands above everything else, with who asked for what: it is the next thing to be done. */
export function ReturnedNotes({ claim }: { readonly claim: Claim }) {
  const { t } = useWords('claim');
  const returned = claim.benefits.filter(({ stage }) => stage === 'RETURNED');
  if (returned.length === 0) return null;
  return (
    <section className={css.returned} aria-label={t('returnedTitle')}>
      {returned.map((benefit) => (
        <ReturnedNote key={benefit.benefitId} claim={claim} benefit={benefit} />
      ))}
    </section>
  );
}

function ReturnedNote({ claim, benefit }: { readonly claim: Claim; readonly benefit: Benefit }) {
  const { t, say, language } = useWords('claim');
  const { decision } = benefit;
  if (decision === null) return null;
  return (
    <p>
      <b>
        {t('returnedBy', {
          name: say(benefit.label),
          who: say(labelOf(ROLE_LABELS, decision.by.role)),
          why: decision.reasonCode === null ? t('returnedNoReason') : say(reasonText(decision.reasonCode)),
        })}
      </b>{' '}
      {formatInstant(decision.at, language, claimZone(claim))}
      {decision.note !== null && <q>{decision.note}</q>}
    </p>
  );
}
