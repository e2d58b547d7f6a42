import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Marked } from '../../components/marked/Marked';
import { RADAR_KINDS } from '@jkk/domain/radar';
import type { RadarFinding } from '../../api/model';
import { repairFinding, useRadar } from '../../api/radar';
import { useStep } from '../../api/use-step';
import { Grid, cell } from '../../components/grid/Grid';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Empty } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { waiterText } from '../../components/wait-line/wait-words';
import { CsvLink } from '../../components/page/CsvLink';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { factText } from './fact-text';
import { SendingBlock } from './SendingBlock';

/** What is stuck and no desk shows, whose it is, and what may be had done about it. */
export function RadarPage() {
  const { t } = useWords('radar');
  useTitle(t('title'));
  const [state, setState] = useState<'OPEN' | 'GONE'>('OPEN');
  const radar = useRadar(state);
  const items = radar.data?.items ?? [];
  return (
    <>
      {state === 'OPEN' && radar.data !== undefined && (
        <p className={pageCss.say}>
          <Marked text={t('radar:say', { count: items.length })} />
        </p>
      )}
      <div className={pageCss.tools}>
        <Button.Group>
          {(['OPEN', 'GONE'] as const).map((each) => (
            <Button
              key={each}
              size="xs"
              variant={each === state ? 'filled' : 'default'}
              aria-pressed={each === state}
              onClick={() => setState(each)}
            >
              {each === 'OPEN' ? t('open') : t('gone')}
            </Button>
          ))}
        </Button.Group>
        <CsvLink list="radar" what={t('caption')} filter={{ state }} />
      </div>
      <div className={pageCss.body}>
        <SendingBlock />
        <ListStates
          query={radar}
          failed={t('loadFailed')}
          isEmpty={items.length === 0}
          empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
        >
          <Findings items={items} />
        </ListStates>
      </div>
    </>
  );
}

function Findings({ items }: { readonly items: readonly RadarFinding[] }) {
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
