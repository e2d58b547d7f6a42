import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Claim } from '../../../api/model';
import { Certainty } from '../../../components/certainty/Certainty';
import { Section } from '../../../components/section/Section';
import { Tag } from '../../../components/tag/Tag';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import { COVER_TITLES } from './cover-titles';
import { CoverSteps } from './CoverSteps';
import { GuaranteeFacts } from './GuaranteeFacts';
import css from '../ClaimPage.module.css';

export function EligibilitySection({ claim }: { readonly claim: Claim }) {
  const { t, say } = useWords('claim');
  const { eligibility, duplicateCandidates } = claim;
  const covered = eligibility?.outcome === 'COVERED';
  const duplicates =
    duplicateCandidates.length === 0
      ? t('noDuplicate')
      : t('duplicates', { numbers: duplicateCandidates.join(', ') });
  const Icon = covered ? IconCircleCheck : IconAlertTriangle;
  return (
    <Section
      id="eligibility"
      title={eligibility === null ? t('unassessed') : t(COVER_TITLES[eligibility.outcome] ?? 'eligibility')}
      note={duplicates}
      side={<Guarantee claim={claim} />}
    >
      {claim.guarantee !== null && <GuaranteeFacts guarantee={claim.guarantee} zone={claimZone(claim)} />}
      {claim.likeClaims.map(({ claimNumber, reasons }) => (
        <p key={claimNumber}>
          <Link to="/claims/$claimNumber" params={{ claimNumber }}>
            {claimNumber}
          </Link>
          : {reasons.map(({ text }) => say(text)).join(' ')}
        </p>
      ))}
      {eligibility !== null && eligibility.reasons.length > 0 && (
        <ul className={css.reasons}>
          {eligibility.reasons.map((reason) => (
            <li key={reason.code}>
              <Icon size={16} className={covered ? css.ok : css.open} aria-hidden />
              <span>{say(reason.text)}</span>
            </li>
          ))}
        </ul>
      )}
      <CoverSteps claim={claim} />
    </Section>
  );
}

function Guarantee({ claim }: { readonly claim: Claim }) {
  const { t } = useWords('claim');
  if (claim.guarantee === null) return null;
  const { status, number } = claim.guarantee;
  const label = t(`guarantee.${status}`);
  if (status === 'REVOKED') return <Tag tone="late">{label}</Tag>;
  return (
    <span title={number}>
      <Certainty step={status === 'CONFIRMED' ? 'proven' : 'way'}>{label}</Certainty>
    </span>
  );
}
