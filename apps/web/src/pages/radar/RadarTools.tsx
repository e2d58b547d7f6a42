import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { RADAR_KIND_CODES, RADAR_KINDS, type RadarKind } from '@jkk/domain/radar';
import type { RadarFinding } from '../../api/model';
import type { RadarFilter } from '../../api/radar';
import { CsvLink } from '../../components/page/CsvLink';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import pageCss from '../../components/page/Page.module.css';
import { useWords } from '../../i18n/use-words';
import { RepairAll } from './RepairAll';

interface RadarToolsProps {
  readonly filter: RadarFilter;
  /** How many of each kind are open. */
  readonly kinds: readonly { readonly kind: RadarKind; readonly count: number }[];
  readonly shown: readonly RadarFinding[];
}

/** Open or gone, of which kind, as a file; and one repair for all of a kind. */
export function RadarTools({ filter, kinds, shown }: RadarToolsProps) {
  const { t, language } = useWords('radar');
  const navigate = useNavigate();
  const { state, kind } = filter;
  const change = (part: RadarFilter): void => void navigate({ to: '/radar', search: { ...filter, ...part } });
  const wordOf = (code: RadarKind): string => RADAR_KINDS[code].says[language];
  const open = kinds.map(({ kind: value, count }) => ({ value, label: `${wordOf(value)} (${count})` }));
  const all = RADAR_KIND_CODES.map((value) => ({ value, label: wordOf(value) }));
  return (
    <div className={pageCss.tools}>
      <Button.Group>
        {([undefined, 'GONE'] as const).map((each) => (
          <Button
            key={each ?? 'OPEN'}
            size="xs"
            variant={each === state ? 'filled' : 'default'}
            aria-pressed={each === state}
            onClick={() => change({ state: each })}
          >
            {each === undefined ? t('open') : t('gone')}
          </Button>
        ))}
      </Button.Group>
      {kind !== undefined && (
        <FilterChip name={t('what')} value={wordOf(kind)} onRemove={() => change({ kind: undefined })} />
      )}
      <FilterMenu
        label={t('work:filterAdd')}
        groups={[{ id: 'kind', label: t('what'), options: state === undefined ? open : all }]}
        onPick={(_group, value) => change({ kind: RADAR_KIND_CODES.find((code) => code === value) })}
      />
      <span className={pageCss.space} />
      {kind !== undefined && <RepairAll key={kind} findings={shown} />}
      <CsvLink list="radar" what={t('caption')} filter={{ state, kind }} />
    </div>
  );
}
