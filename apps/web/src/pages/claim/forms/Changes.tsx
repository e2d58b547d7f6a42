import { useState } from 'react';
import { useTimeline } from '../../../api/claims';
import type { Claim } from '../../../api/model';
import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { formatInstant } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import css from './Forms.module.css';

/** Who changed what since the form was opened: the newest entries of the timeline. */
export function Changes({ claim, since }: { readonly claim: Claim; readonly since: number }) {
  const { t, say, language } = useWords('problem');
  const timeline = useTimeline(claim.claimNumber, claim.version);
  const [versionThen] = useState(since);
  const fresh = (timeline.data?.items ?? []).slice(0, Math.max(1, claim.version - versionThen));
  return (
    <div className={css.changes} role="status">
      <h3>{t('changes')}</h3>
      <p className={css.note}>{t('pageIs', { mine: versionThen, now: claim.version })}</p>
      <ul>
        {fresh.map((entry) => (
          <li key={`${entry.at} ${entry.code}`}>
            {say(entry.text)}
            <small>
              {formatInstant(entry.at, language, claimZone(claim))} · {entry.actor ?? t('shell:automatic')}
              {entry.role !== null && `, ${say(ROLE_LABELS[entry.role as keyof typeof ROLE_LABELS])}`}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
