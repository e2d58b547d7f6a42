import { useParams } from '@tanstack/react-router';
import { useClaim } from '../../api/claims';
import type { Claim } from '../../api/model';
import { isGone } from '../../api/problem';
import { DocumentsBeside } from '../../components/documents/DocumentsBeside';
import { LoadFailed, SkeletonRows } from '../../components/states/States';
import { WaitLine } from '../../components/wait-line/WaitLine';
import { CLAIM_STAGES, isOpen } from '@jkk/domain/claim/stages';
import { useWords } from '../../i18n/use-words';
import { LatePart } from '../../lazy-part';
import { useSession } from '../../session/session-context';
import { useTitle } from '../../shell/page-title';
import { useBackKey } from '../../shell/use-back-key';
import { ClaimHeader } from './ClaimHeader';
import { ClaimDecisions } from './ClaimDecisions';
import { ClaimTimeline } from './ClaimTimeline';
import { BillsSection } from './sections/BillsSection';
import { BenefitsSection } from './sections/BenefitsSection';
import { ConclusionSection } from './sections/ConclusionSection';
import { AccountSection } from './sections/AccountSection';
import { EarlierDisabilitiesSection } from './sections/EarlierDisabilitiesSection';
import { EligibilitySection } from './sections/EligibilitySection';
import { FinalReportSection } from './sections/FinalReportSection';
import { LettersSection } from './sections/LettersSection';
import { PayoutsSection } from './sections/PayoutsSection';
import { LegalClocksSection } from './sections/LegalClocksSection';
import { RecoveriesSection } from './sections/RecoveriesSection';
import { RecordSection } from './sections/RecordSection';
import { ReportSection } from './sections/ReportSection';
import { SimilarAwardsSection } from './sections/SimilarAwardsSection';
import { StatementSection } from './sections/StatementSection';
import { WritingsSection } from './sections/WritingsSection';
import { claimWritings } from './sections/writings';
import { ReturnedNotes } from './ReturnedNotes';
import { claimZone } from './claim-zone';
import { loadForm } from './form-of';
import { wordedWaits } from './worded-waits';
import css from './ClaimPage.module.css';

/** One claim: who waits for what, the evidence, the money, what happened, and what this person may do now. */
export function ClaimPage() {
  const { t } = useWords('claim');
  const { claimNumber } = useParams({ from: '/claims/$claimNumber' });
  const claim = useClaim(claimNumber);
  useTitle(claimNumber, { label: t('claims:title'), to: '/claims' });
  useBackKey('/claims');
  if (claim.data !== undefined && !isGone(claim.error)) {
    return (
      <DocumentsBeside>
        <ClaimRecord claim={claim.data} />
      </DocumentsBeside>
    );
  }
  if (claim.isError) {
    return <LoadFailed title={t('loadFailed')} error={claim.error} onRetry={() => void claim.refetch()} />;
  }
  return <SkeletonRows />;
}

function ClaimRecord({ claim }: { readonly claim: Claim }) {
  const { t, say } = useWords('claim');
  const { user } = useSession();
  const zone = claimZone(claim);
  fetchForms(claim);
  const rest = isOpen(claim.stage)
    ? t('nothingWaits')
    : t('nothingWaitsEnded', { stage: say(CLAIM_STAGES[claim.stage]) });
  return (
    <>
      <ClaimHeader claim={claim} />
      <WaitLine
        waits={wordedWaits(claim)}
        myRoles={user.roles}
        claimNumber={claim.claimNumber}
        zone={zone}
        rest={rest}
      />
      <ReturnedNotes claim={claim} />
      <div className={css.record}>
        <div className={css.evidence}>
          <EligibilitySection claim={claim} />
          <LegalClocksSection claim={claim} />
          <EarlierDisabilitiesSection claim={claim} />
          <BenefitsSection claim={claim} />
          <SimilarAwardsSection claim={claim} />
          <AccountSection claim={claim} />
          <BillsSection claim={claim} />
          <PayoutsSection claim={claim} />
          <RecoveriesSection claim={claim} />
          <LatePart fallback={<SkeletonRows />}>
            <FinalReportSection claim={claim} />
            <ConclusionSection claim={claim} />
            <StatementSection claim={claim} />
            <WritingsSection claim={claim} />
            <ReportSection claim={claim} />
            <LettersSection claim={claim} />
            <RecordSection claim={claim} />
          </LatePart>
        </div>
        <aside className={css.aside} aria-label={t('timeline')}>
          <div className={css.asideIn} tabIndex={0} role="region" aria-label={t('timeline')}>
            <ClaimTimeline claim={claim} />
          </div>
        </aside>
      </div>
      <ClaimDecisions claim={claim} />
    </>
  );
}

/** All at once, before the first section waits for its own. */
function fetchForms(claim: Claim): void {
  for (const code of ['report' as const, ...claimWritings(claim).map((writing) => writing.code)]) {
    loadForm(code).catch(() => undefined);
  }
}
