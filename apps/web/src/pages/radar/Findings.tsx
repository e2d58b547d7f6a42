import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RADAR_KINDS } from '@jkk/domain/radar';
import type { RadarFinding } from '../../api/model';
import { repairFinding } from '../../api/radar';
import { useStep } from '../../api/use-step';
import { Grid, cell } from '../../components/grid/Grid';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { waiterText } from '../../components/wait-line/wait-words';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { factText } from './fact-text';

/** The rows of the radar: what is stuck, and the way to what it is about. */
export function Findings({ items }: { readonly items: readonly RadarFinding[] }) {
  const { t } = useWords('radar');
  return (
    <Grid
      small
      entries
      caption={t('caption')}
      columns={[
        { id: 'subject', label: t('subject'), width: '230px' },
        { id: 'what', label: t('what') },
        { id: 'owner', label: t('owner'), width: '170px' },
        { id: 'since', label: t('since'), width: '210px' },
        { id: 'action', label: t('action'), width: '210px', right: true },
      ]}
    >
      <tbody>
        {items.map((finding) => (
          <FindingRow key={finding.findingId} finding={finding} />
        ))}
      </tbody>
    </Grid>
  );
}

function FindingRow({ finding }: { readonly finding: RadarFinding }) {
  const { t, language } = useWords('radar');
  const { kind, facts, firstSeenAt, repairs } = finding;
  const { says, todo } = RADAR_KINDS[kind];
  return (
    <tr data-finding={kind}>
      <td className={cell.firstS}>
        <Subject subject={finding.subject} />
      </td>
      <td className={cell.thirdS}>
        <b>{says[language]}</b> {todo[language]}
        <br />
        <small>{facts.map((fact) => factText(fact, language)).join(' · ')}</small>
        {repairs.map(({ repair, by, at }) => (
          <small key={at} style={{ display: 'block' }}>
            {t('repairs', { repair: t(`repair.${repair}`), by, at: formatInstant(at, language) })}
          </small>
        ))}
      </td>
      <td className={cell.lastS}>{waiterText(finding.owner)[language]}</td>
      <td className={cell.lastS}>{formatInstant(firstSeenAt, language)}</td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        <Repair finding={finding} />
      </td>
    </tr>
  );
}

function Subject({ subject }: { readonly subject: string }) {
  const [what = '', id = ''] = subject.split('/');
  if (what === 'claim') {
    return (
      <Link to="/claims/$claimNumber" params={{ claimNumber: id }}>
        {id}
      </Link>
    );
  }
  if (what === 'payout') {
    return (
      <Link to="/payouts/$payoutId" params={{ payoutId: id }}>
        {id}
      </Link>
    );
  }
  return subject;
}

function Repair({ finding: { findingId, repair } }: { readonly finding: RadarFinding }) {
  const { t } = useWords('radar');
  const queryClient = useQueryClient();
  const readAgain = (): void => void queryClient.invalidateQueries({ queryKey: ['radar'] });
  const ask = useStep({
    send: (id: number, key) => repairFinding(id, key),
    onDone: readAgain,
    onFailed: readAgain,
  });
  if (repair === null) return null;
  return (
    <>
      {ask.error !== null && <ProblemNotice error={ask.error} />}
      <Button size="xs" variant="default" loading={ask.isPending} onClick={() => ask.mutate(findingId)}>
        {t(`repair.${repair}`)}
      </Button>
    </>
  );
}
