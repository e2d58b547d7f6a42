import {
  IconBolt,
  IconBuildingFactory2,
  IconBuildingHospital,
  IconClockExclamation,
  IconStethoscope,
  IconUser,
} from '@tabler/icons-react';
import { CLAIM_STAGES } from '@jkk/domain/claim/stages';
import type { Claim } from '../../api/model';
import { dayOf, formatDayMonth, formatInstant } from '../../format/dates';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { ENDED_AT } from '../../components/stage-bar/StageBar';
import { claimZone } from './claim-zone';
import { Present } from './Present';
import { PHASES, phaseDates } from './phases';
import css from './ClaimPage.module.css';

export function ClaimHeader({ claim }: { readonly claim: Claim }) {
  return (
    <header className={css.head}>
      <div className={css.name}>
        <h1>{claim.participant.name ?? claim.participant.participantNumber}</h1>
        <span className={css.number}>{claim.claimNumber}</span>
      </div>
      <Track claim={claim} />
      <HeadFacts claim={claim} />
    </header>
  );
}

function HeadFacts({ claim }: { readonly claim: Claim }) {
  const { t, language } = useWords('claim');
  const when = formatInstant(claim.report.occurredAt, language, claimZone(claim));
  const accident = claim.kind === 'ACCIDENT';
  return (
    <div className={css.facts}>
      <span>
        {accident ? <IconBolt size={15} aria-hidden /> : <IconStethoscope size={15} aria-hidden />}
        {t(accident ? 'accident' : 'disease', { when })}
      </span>
      {claim.report.employerName !== null && (
        <span>
          <IconBuildingFactory2 size={15} aria-hidden />
          {claim.report.employerName}
        </span>
      )}
      {claim.report.plkkName !== null && (
        <span>
          <IconBuildingHospital size={15} aria-hidden />
          {claim.report.plkkName}
        </span>
      )}
      <span>
        <IconUser size={15} aria-hidden />
        {claim.segment} · {claim.participant.participantNumber}
      </span>
      {claim.atRisk !== null && (
        <span data-risk>
          <IconClockExclamation size={15} aria-hidden />
          {t('atRisk', { owed: rupiahText(claim.atRisk.owed), perDay: rupiahText(claim.atRisk.perDay) })}
        </span>
      )}
      <Present claimNumber={claim.claimNumber} />
    </div>
  );
}

/** Six steps, each with the day it was first reached. */
function Track({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const endedAt = ENDED_AT[claim.stage];
  const phase = endedAt ?? CLAIM_STAGES[claim.stage].phase;
  const ended = claim.stage === 'CLOSED';
  const dates = phaseDates(claim);
  return (
    <ol className={css.track} aria-label={t('track')}>
      {PHASES.map((step) => {
        const now = step === phase && !ended;
        const date = dates[step];
        return (
          <li
            key={step}
            className={now ? css.now : step < phase || ended ? css.past : undefined}
            aria-current={now ? 'step' : undefined}
          >
            <b>{t(step === 6 && phase === 6 && date === undefined ? 'nothingPaid' : `phase${step}`)}</b>
            {now
              ? endedAt === undefined
                ? t('now')
                : say(CLAIM_STAGES[claim.stage])
              : date === undefined || (step > phase && !ended)
                ? '\u00a0'
                : formatDayMonth(dayOf(date, claimZone(claim)), language)}
          </li>
        );
      })}
    </ol>
  );
}
