import { sourceText } from '@jkk/domain/words/sources';
import type { Figure } from '../../api/model';
import { Certainty } from '../../components/certainty/Certainty';
import type { CertaintyStep } from '../../components/certainty/Certainty';
import { Grid, TwoLines, cell } from '../../components/grid/Grid';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { detailText, figureName, nextText, valueText } from './figure-words';

interface FigureTableProps {
  readonly rows: readonly Figure[];
  readonly focused: number;
  readonly onOpen: (figure: Figure) => void;
}

/** One line per figure: what it is, its value, its article, and how far two persons have come with it. */
export function FigureTable({ rows, focused, onOpen }: FigureTableProps) {
  const { t } = useWords('rules');
  return (
    <Grid
      caption={t('caption')}
      top
      entries
      columns={[
        { id: 'figure', label: t('figure') },
        { id: 'value', label: t('value'), width: '150px', right: true },
        { id: 'source', label: t('source'), width: '250px' },
        { id: 'state', label: t('state'), width: '190px' },
        { id: 'by', label: t('by'), width: '230px' },
      ]}
    >
      <tbody>
        {rows.map((figure, at) => (
          <FigureRow key={figure.key} figure={figure} at={at} focused={at === focused} onOpen={onOpen} />
        ))}
      </tbody>
    </Grid>
  );
}

interface FigureRowProps {
  readonly figure: Figure;
  readonly at: number;
  readonly focused: boolean;
  readonly onOpen: (figure: Figure) => void;
}

function FigureRow({ figure, at, focused, onOpen }: FigureRowProps) {
  const { t, say, language } = useWords('rules');
  return (
    <tr data-row={at} data-figure={figure.key} className={focused ? cell.focus : undefined}>
      <td className={cell.firstS}>
        <button type="button" className={cell.opener} onClick={() => onOpen(figure)}>
          <TwoLines
            first={say(figureName(figure))}
            second={<span className={cell.mono}>{figure.key}</span>}
          />
          {figure.next !== null && <TwoLines first={nextText(figure, t, language)} />}
        </button>
      </td>
      <td className={`${cell.right} ${cell.rightS}`}>
        <TwoLines strong first={valueText(figure, t, language)} second={detailText(figure, t, language)} />
      </td>
      <td className={cell.thirdS}>
        <TwoLines first={say(sourceText(figure.citation))} second={t(figure.provenance)} />
      </td>
      <td className={cell.fourthS}>
        <FigureStateMark state={figure.state} />
      </td>
      <td className={cell.lastS}>
        <TwoLines
          first={figure.verifiedBy}
          second={figure.verifiedAt === null ? undefined : formatInstant(figure.verifiedAt, language)}
        />
      </td>
    </tr>
  );
}

const STEP: Readonly<Record<Figure['state'], CertaintyStep>> = {
  UNVERIFIED: 'draft',
  PROPOSED: 'said',
  VERIFIED: 'proven',
};

export function FigureStateMark({ state }: { readonly state: Figure['state'] }) {
  const { t } = useWords('rules');
  return <Certainty step={STEP[state]}>{t(state)}</Certainty>;
}
