import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Marked } from '../../components/marked/Marked';
import { useClaims } from '../../api/claims';
import type { ClaimFilter } from '../../api/claims';
import { csvAddress } from '../../api/csv-address';
import { usePlkk } from '../../api/reference';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import { FreshRows } from '../../components/page/FreshRows';
import { KeyLegend } from '../../components/page/KeyLegend';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import { listOf, useHeldRows } from '../../components/page/use-held-rows';
import { Empty } from '../../components/states/States';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { useRowFocus } from '../../shell/use-row-focus';
import { ClaimTable } from './ClaimTable';
import { OverviewChips } from './OverviewChips';
import { claimFilters } from './claim-filters';

/** All claims that this person may see, most urgent first, with filters kept in the address. */
export function ClaimsPage() {
  const { t } = useWords('claims');
  useTitle(t('title'));
  const filter = useSearch({ from: '/claims' });
  const navigate = useNavigate();
  const claims = useClaims(filter);
  const { rows, fresh, show } = useHeldRows(
    claims.data?.pages.flatMap((page) => page.items) ?? [],
    (row) => row.claimNumber,
    listOf(filter, claims.data?.pages.length),
  );
  const focused = useRowFocus(rows.length, (at) => {
    void navigate({ to: '/claims/$claimNumber', params: { claimNumber: rows[at]!.claimNumber } });
  });
  const change = (part: Partial<ClaimFilter>): void =>
    void navigate({ to: '/claims', search: { ...filter, ...part } });
  return (
    <>
      {claims.data !== undefined && rows.length > 0 && (
        <p className={pageCss.say}>
          <Marked
            text={t(
              filter.q !== undefined
                ? 'claims:foundSearch'
                : claims.hasNextPage
                  ? 'claims:foundMore'
                  : 'claims:found',
              { count: rows.length, q: filter.q },
            )}
          />
        </p>
      )}
      <Filters filter={filter} onChange={change} />
      <div className={pageCss.body}>
        <ListStates
          query={claims}
          failed={t('loadFailed')}
          isEmpty={rows.length === 0}
          empty={<NoClaims onClear={() => void navigate({ to: '/claims', search: {} })} />}
        >
          <FreshRows count={fresh} onShow={show} />
          <ClaimTable rows={rows} focused={focused} />
        </ListStates>
      </div>
      <KeyLegend
        fresh={fresh}
        shown={t('work:shown', { count: rows.length })}
        csv={csvAddress('claims', { ...filter })}
      />
    </>
  );
}

interface FiltersProps {
  readonly filter: ClaimFilter;
  readonly onChange: (part: Partial<ClaimFilter>) => void;
}

function Filters({ filter, onChange }: FiltersProps) {
  const { t, say } = useWords('claims');
  const groups = claimFilters(t, say);
  const hospitals = usePlkk();
  return (
    <div className={pageCss.tools}>
      {filter.q !== undefined && (
        <FilterChip name={t('shell:search')} value={filter.q} onRemove={() => onChange({ q: undefined })} />
      )}
      {filter.plkk !== undefined && (
        <FilterChip
          name={t('plkkFilter')}
          value={hospitals.data?.items.find((one) => one.plkkCode === filter.plkk)?.name ?? filter.plkk}
          onRemove={() => onChange({ plkk: undefined })}
        />
      )}
      <OverviewChips filter={filter} onChange={onChange} />
      {groups.map((group) => {
        const value = filter[group.id as 'stage' | 'role' | 'due'];
        if (value === undefined) return null;
        const label = group.options.find((option) => option.value === value)?.label ?? value;
        return (
          <FilterChip
            key={group.id}
            name={group.label}
            value={label}
            onRemove={() => onChange({ [group.id]: undefined })}
          />
        );
      })}
      <FilterMenu
        label={t('work:filterAdd')}
        groups={groups}
        onPick={(id, value) => onChange({ [id]: value })}
      />
    </div>
  );
}

function NoClaims({ onClear }: { readonly onClear: () => void }) {
  const { t } = useWords('claims');
  return (
    <Empty
      title={t('emptyTitle')}
      text={t('emptyText')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('work:clearFilter')}
        </Button>
      }
    />
  );
}
