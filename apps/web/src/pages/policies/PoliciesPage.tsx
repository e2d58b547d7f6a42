import { TERMS, type Term } from '@jkk/domain/policies';
import { sourceText } from '@jkk/domain/words/sources';
import { TwoLines } from '../../components/grid/Grid';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/DataGrid';
import { KeyLegend } from '../../components/page/KeyLegend';
import { LinkButton } from '../../components/page/LinkButton';
import pageCss from '../../components/page/Page.module.css';
import { dayOf, formatDate } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { hasAnyRole, READS_LISTS } from '../../shell/desks';
import { useSession } from '../../session/session-context';
import { ScreeningLists } from './ScreeningLists';
import { useTermValue } from './term-value';

const ROWS: readonly Term[] = Object.values(TERMS);

/** The clocks and thresholds of the procedure, each with every version of it; a change comes with a release. */
export function PoliciesPage() {
  const { t } = useWords('rules');
  const { user } = useSession();
  useTitle(t('policies'));
  return (
    <>
      <p className={pageCss.say}>{t('policiesSay')}</p>
      <div className={pageCss.tools}>
        <LinkButton to="/rules" variant="default">
          {t('title')}
        </LinkButton>
      </div>
      <div className={pageCss.body}>
        <DataGrid
          caption={t('policies')}
          name="term"
          columns={useColumns()}
          groups={[{ key: 'all', head: null, rows: ROWS }]}
          idOf={({ code }) => code}
        />
        {hasAnyRole(user.roles, READS_LISTS) && <ScreeningLists />}
      </div>
      <KeyLegend shown={t('work:shown', { count: ROWS.length })} />
    </>
  );
}

function useColumns(): readonly GridColumn<Term>[] {
  const { t, say, language } = useWords('rules');
  const valueOf = useTermValue();
  const today = dayOf(new Date().toISOString());
  return [
    {
      id: 'what',
      label: t('policy'),
      phone: 'first',
      cell: ({ code, text }) => <TwoLines strong first={say(text)} second={code} />,
    },
    {
      id: 'value',
      label: t('value'),
      width: '260px',
      phone: 'third',
      cell: ({ unit, versions }) =>
        versions.map(({ from, value }) => (
          <TwoLines
            key={from}
            first={valueOf(unit, value)}
            second={t(from > today ? 'from' : 'since', { date: formatDate(from, language) })}
          />
        )),
    },
    { id: 'by', label: t('decidedBy'), width: '220px', phone: 'hide', cell: ({ by }) => say(by) },
    {
      id: 'source',
      label: t('source'),
      width: '260px',
      phone: 'last',
      cell: ({ versions }) =>
        versions.map(({ from, source, provenance }) => (
          <TwoLines key={from} first={say(sourceText(source))} second={t(provenance)} />
        )),
    },
  ];
}
