import { sourceText } from '@jkk/domain/words/sources';
import type { Figure } from '../../api/model';
import { Facts } from '../../components/facts/Facts';
import { cell } from '../../components/grid/Grid';
import { Remark } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { ConfirmFigure, VerifyFigure } from './FigureForms';
import { FigureStateMark } from './FigureTable';
import css from './Rules.module.css';
import { detailText, nextText, valueText } from './figure-words';

interface FigureDetailProps {
  readonly table: string;
  readonly figure: Figure;
  readonly onChanged: (figure: Figure) => void;
}

/** One figure beside the list: its value and article, what was said about it, and what this person may say now. */
export function FigureDetail({ table, figure, onChanged }: FigureDetailProps) {
  const { t, say, language } = useWords('rules');
  return (
    <>
      <Facts
        rows={[
          [
            t('value'),
            [valueText(figure, t, language), detailText(figure, t, language)].filter(Boolean).join(', '),
          ],
          [t('next'), nextText(figure, t, language)],
          [t('source'), say(sourceText(figure.citation))],
          [t('provenance'), t(figure.provenance)],
          [
            t('key'),
            <span key="key" className={cell.mono}>
              {figure.name}
            </span>,
          ],
          [t('state'), <FigureStateMark key="state" state={figure.state} />],
        ]}
      />
      {figure.steps.length > 0 && (
        <Section title={t('history')}>
          <ol className={css.steps}>
            {figure.steps.map((step) => (
              <li key={`${step.at} ${step.step}`}>
                <b>{step.by}</b> {t(`step.${step.step}`)}
                <small>{formatInstant(step.at, language)}</small>
                <q>{step.note}</q>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <NextStep table={table} figure={figure} onChanged={onChanged} />
    </>
  );
}

function NextStep({ table, figure, onChanged }: FigureDetailProps) {
  const { t } = useWords('rules');
  const { user } = useSession();
  const commands: readonly string[] = figure.allowedCommands;
  if (commands.includes('verification')) {
    return <VerifyFigure table={table} figure={figure} onChanged={onChanged} />;
  }
  if (commands.includes('confirmation')) {
    return <ConfirmFigure table={table} figure={figure} onChanged={onChanged} />;
  }
  if (figure.state === 'VERIFIED') return null;
  return <Remark>{t(user.roles.includes('ADMIN') ? 'waitsForOther' : 'readOnly')}</Remark>;
}
