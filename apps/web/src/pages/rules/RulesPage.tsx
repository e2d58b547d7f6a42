import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Marked } from '../../components/marked/Marked';
import { FIGURE_STATES, PROVENANCES } from '@jkk/domain/rules';
import type { Figure, LawTable } from '../../api/model';
import { useFigures, useRuleSets } from '../../api/rules';
import type { FigureFilter } from '../../api/rules';
import { csvAddress } from '../../api/csv-address';
import { SideDrawer } from '../../components/dialog/dialogs';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import { KeyLegend } from '../../components/page/KeyLegend';
import { LinkButton } from '../../components/page/LinkButton';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import { SearchBox } from '../../components/page/SearchBox';
import panelCss from '../../components/panel/ViewPanel.module.css';
import { Empty } from '../../components/states/States';
import { formatDate } from '../../format/dates';
import { ruleSetName } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { useRowFocus } from '../../shell/use-row-focus';
import { FigureDetail } from './FigureDetail';
import { FigureTable } from './FigureTable';
import css from './Rules.module.css';
import { figureName } from './figure-words';

const NEWEST = 'PP-82-2019';

/** The figures of a benefit table with their articles; two administrators verify each of them. */
export function RulesPage() {
  const { t } = useWords('rules');
  useTitle(t('title'));
  const filter = useSearch({ from: '/rules' });
  const tables = useRuleSets();
  const code = filter.table ?? NEWEST;
  const table = tables.data?.items.find((each) => each.id === code);
  return (
    <div className={panelCss.layout}>
      <RulesPanel tables={tables.data?.items ?? []} code={code} filter={filter} />
      <div className={panelCss.main}>
        {table !== undefined && <Standing table={table} />}
        <Figures key={code} code={code} filter={filter} />
      </div>
    </div>
  );
}

/** How much of the table is verified, in words. */
function Standing({ table }: { readonly table: LawTable }) {
  const { t, language } = useWords('rules');
  const nameOf = useTableName();
  return (
    <p className={pageCss.say}>
      <Marked
        text={t('rules:say', { verified: table.verified, figures: table.figures, title: table.title })}
      />{' '}
      {table.proposed > 0 && t('sayProposed', { count: table.proposed })}
      <br />
      <span className={css.checksum} title={t('checksum')}>
        {nameOf(table)} · {t('since', { date: formatDate(table.inForceFrom, language) })} · {table.checksum}
      </span>
    </p>
  );
}

interface FiguresProps {
  readonly code: string;
  readonly filter: FigureFilter;
}

function Figures({ code, filter }: FiguresProps) {
  const { t, say } = useWords('rules');
  const figures = useFigures(code, filter);
  const [opened, setOpened] = useState<Figure | undefined>();
  const rows = figures.data?.pages.flatMap((page) => page.items) ?? [];
  const focused = useRowFocus(rows.length, (at) => setOpened(rows[at]));
  return (
    <>
      <Tools filter={filter} />
      <div className={pageCss.body}>
        <ListStates
          query={figures}
          failed={t('loadFailed')}
          isEmpty={rows.length === 0}
          empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
        >
          <FigureTable rows={rows} focused={focused} onOpen={setOpened} />
        </ListStates>
      </div>
      <KeyLegend
        shown={t('work:shown', { count: rows.length })}
        csv={csvAddress(`rule-sets/${code}/figures`, {
          state: filter.state,
          provenance: filter.provenance,
          q: filter.q,
        })}
      />
      <SideDrawer
        opened={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title={opened === undefined ? '' : say(figureName(opened))}
      >
        {opened !== undefined && (
          <FigureDetail
            key={`${opened.key} ${opened.steps.length}`}
            table={code}
            figure={opened}
            onChanged={setOpened}
          />
        )}
      </SideDrawer>
    </>
  );
}

function Tools({ filter }: { readonly filter: FigureFilter }) {
  const { t } = useWords('rules');
  const navigate = useNavigate();
  const change = (part: Partial<FigureFilter>): void =>
    void navigate({ to: '/rules', search: { ...filter, ...part } });
  return (
    <div className={pageCss.tools}>
      <SearchBox label={t('search')} q={filter.q} onSearch={(q) => change({ q })} />
      {filter.q !== undefined && (
        <FilterChip name={t('shell:search')} value={filter.q} onRemove={() => change({ q: undefined })} />
      )}
      {filter.provenance !== undefined && (
        <FilterChip
          name={t('provenance')}
          value={t(filter.provenance)}
          onRemove={() => change({ provenance: undefined })}
        />
      )}
      <FilterMenu
        label={t('work:filterAdd')}
        groups={[
          {
            id: 'provenance',
            label: t('provenance'),
            options: PROVENANCES.map((value) => ({ value, label: t(value) })),
          },
        ]}
        onPick={(_group, value) =>
          change({ provenance: PROVENANCES.find((provenance) => provenance === value) })
        }
      />
      <span className={pageCss.space} />
      <LinkButton to="/policies" variant="default">
        {t('policies')}
      </LinkButton>
    </div>
  );
}

interface RulesPanelProps extends FiguresProps {
  readonly tables: readonly LawTable[];
}

/** *PP 82/2019, version 2*: what a table is called, with the release that it came with. */
function useTableName(): (table: LawTable) => string {
  const { t } = useWords('calculation');
  return ({ code, version }) => t('version', { name: ruleSetName(code), version });
}

/** The tables and the states of their figures. */
function RulesPanel({ tables, code, filter }: RulesPanelProps) {
  const { t } = useWords('rules');
  const nameOf = useTableName();
  return (
    <nav className={panelCss.panel} aria-label={t('title')}>
      <div style={{ display: 'contents' }}>
        <h2>{t('tables')}</h2>
        {tables.map((table) => (
          <PanelLink key={table.id} on={table.id === code} search={{ ...filter, table: table.id }}>
            {nameOf(table)}
          </PanelLink>
        ))}
      </div>
      <div style={{ display: 'contents' }}>
        <h2>{t('states')}</h2>
        {[undefined, ...FIGURE_STATES].map((state) => (
          <PanelLink key={state ?? 'all'} on={state === filter.state} search={{ ...filter, state }}>
            {t(state ?? 'all')}
          </PanelLink>
        ))}
      </div>
    </nav>
  );
}

interface PanelLinkProps {
  readonly on: boolean;
  readonly search: FigureFilter;
  readonly children: string;
}

const PanelLink = ({ on, search, children }: PanelLinkProps) => (
  <Link
    to="/rules"
    search={search}
    className={`${panelCss.view} ${on ? panelCss.on : ''}`}
    aria-current={on ? 'page' : undefined}
  >
    {children}
  </Link>
);
