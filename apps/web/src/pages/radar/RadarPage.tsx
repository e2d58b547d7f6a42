import { useSearch } from '@tanstack/react-router';
import { RADAR_KIND_CODES } from '@jkk/domain/radar';
import { useRadar } from '../../api/radar';
import { Marked } from '../../components/marked/Marked';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import { Empty } from '../../components/states/States';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { Findings } from './Findings';
import { RadarTools } from './RadarTools';
import { SendingBlock } from './SendingBlock';

/** What is stuck and no desk shows, whose it is, and what may be had done about it. */
export function RadarPage() {
  const { t } = useWords('radar');
  useTitle(t('title'));
  const { state, kind } = useSearch({ from: '/radar' });
  const filter = { state, kind: RADAR_KIND_CODES.find((code) => code === kind) };
  const radar = useRadar(filter);
  const items = radar.data?.pages.flatMap((page) => page.items) ?? [];
  const kinds = radar.data?.pages[0]?.kinds ?? [];
  const open = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {filter.state === undefined && radar.data !== undefined && (
        <p className={pageCss.say}>
          <Marked text={t('radar:say', { count: open })} />
        </p>
      )}
      <RadarTools filter={filter} kinds={kinds} shown={items} />
      <div className={pageCss.body}>
        <SendingBlock />
        <ListStates
          query={radar}
          failed={t('loadFailed')}
          isEmpty={items.length === 0}
          empty={
            filter.kind === undefined ? (
              <Empty title={t('emptyTitle')} text={t('emptyText')} />
            ) : (
              <Empty title={t('noneTitle')} text={t('noneText')} />
            )
          }
        >
          <Findings items={items} />
        </ListStates>
      </div>
    </>
  );
}
