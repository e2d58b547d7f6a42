import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { keys } from '../../api/query-client';
import { Certainty } from '../../components/certainty/Certainty';
import { Grid, cell } from '../../components/grid/Grid';
import { Section } from '../../components/section/Section';
import { formatDate, formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';

/** The lists of persons whom nobody may pay: which are in force, since when and by whom. */
export function ScreeningLists() {
  const { t, language } = useWords('rules');
  const query = useQuery({
    queryKey: keys.screeningLists,
    queryFn: () => unwrap(client.GET('/api/v1/screening-lists')),
  });
  const lists = query.data?.items ?? [];
  if (lists.length === 0) return null;
  return (
    <Section title={t('lists')} note={t('listsNote')}>
      <Grid
        small
        entries
        caption={t('lists')}
        columns={[
          { id: 'list', label: t('list'), width: '190px' },
          { id: 'count', label: t('listCount'), width: '110px', right: true },
          { id: 'source', label: t('source') },
          { id: 'by', label: t('listBy'), width: '340px' },
          { id: 'state', label: '', width: '170px' },
        ]}
      >
        <tbody>
          {lists.map((list) => (
            <tr key={list.checksum}>
              <td className={cell.firstS}>
                {list.list} · {formatDate(list.datedOn, language)}
              </td>
              <td className={`${cell.right} ${cell.rightS}`}>{list.entryCount}</td>
              <td className={cell.thirdS}>
                {list.isModel ? t('listModel', { source: list.source }) : list.source}
              </td>
              <td className={cell.hideS}>
                {[list.proposedByName, list.confirmedByName].filter((name) => name !== null).join(' · ')}
                {list.confirmedAt !== null && ` · ${formatInstant(list.confirmedAt, language)}`}
              </td>
              <td className={cell.fourthS}>
                {list.isInForce && <Certainty step="proven">{t('listInForce')}</Certainty>}
                {list.version === null && <Certainty step="said">{t('listWaits')}</Certainty>}
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}
