import { useEvents } from '../../../api/claims';
import type { Claim, ClaimRecord } from '../../../api/model';
import { Grid, TwoLines, cell } from '../../../components/grid/Grid';
import { Marked } from '../../../components/marked/Marked';
import { Section } from '../../../components/section/Section';
import { formatInstant } from '../../../format/dates';
import { byWhom } from '../../../format/by-whom';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { claimZone } from '../claim-zone';
import { ReadingsOfClaim } from './ReadingsOfClaim';
import css from './RecordSection.module.css';

/** For the auditor: whether the record is as it was written, event by event, and who looked its person up, who read it. */
export function RecordSection({ claim }: { readonly claim: Claim }) {
  const isAuditor = useSession().user.roles.includes('AUDITOR');
  const record = useEvents(claim.claimNumber, claim.version, isAuditor).data;
  if (record === undefined) return null;
  return (
    <>
      <Chain claim={claim} record={record} />
      <Lookups claim={claim} record={record} />
      <ReadingsOfClaim claim={claim} />
    </>
  );
}

interface RecordProps {
  readonly claim: Claim;
  readonly record: ClaimRecord;
}

function Chain({ claim, record: { items, fault } }: RecordProps) {
  const { t, say, language } = useWords('record', 'shell');
  const zone = claimZone(claim);
  const count = items.length;
  return (
    <Section id="record" title={t('title')} note={t('note')} ruled>
      <p className={fault === null ? css.intact : css.broken} role="status">
        <Marked
          text={
            fault === null
              ? t('intact', { count })
              : t('broken', { sequence: fault.sequence, what: t(fault.code.replace('EVENTS.', '')) })
          }
        />
      </p>
      <details>
        <summary>{t('show', { count })}</summary>
        <Grid
          small
          entries
          caption={t('title')}
          columns={[
            { id: 'no', label: t('no'), width: '48px' },
            { id: 'what', label: t('what') },
            { id: 'when', label: t('when'), width: '220px' },
            { id: 'hash', label: t('fingerprint'), width: '110px' },
          ]}
        >
          <tbody>
            {items.map(({ sequence, at, actor, role, text, hash }) => (
              <tr
                key={sequence}
                data-event={sequence}
                className={sequence === fault?.sequence ? css.here : undefined}
              >
                <td className={cell.firstS}>{sequence}</td>
                <td className={cell.lastS}>
                  <TwoLines first={say(text)} second={byWhom({ actor, role }, say) || t('shell:automatic')} />
                </td>
                <td className={cell.thirdS}>{formatInstant(at, language, zone)}</td>
                <td className={`${cell.mono} ${cell.rightS}`} title={hash}>
                  {hash.slice(0, 8)}…
                </td>
              </tr>
            ))}
          </tbody>
        </Grid>
      </details>
    </Section>
  );
}

function Lookups({ claim, record: { lookups } }: RecordProps) {
  const { t, say, language } = useWords('record');
  return (
    <Section title={t('lookups')} note={t('lookupsNote')} ruled>
      {lookups.length === 0 && <p>{t('noLookups')}</p>}
      <ul className={css.lookups}>
        {lookups.map(({ at, name, roles }, index) => (
          <li key={index}>
            {formatInstant(at, language, claimZone(claim))} ·{' '}
            {byWhom({ actor: name, role: roles[0] ?? null }, say)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
