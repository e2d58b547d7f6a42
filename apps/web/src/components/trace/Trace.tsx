import { Link } from '@tanstack/react-router';
import { sourceText } from '@jkk/domain/words/sources';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import type { Text } from '../../i18n/use-words';
import { Certainty } from '../certainty/Certainty';
import { articlesOf, provenanceOf, ruleText, valueText, type TraceStepView } from './trace-margin';
import css from './Trace.module.css';

interface TraceProps {
  readonly benefitId: string;
  readonly steps: readonly TraceStepView[];
  readonly amount: number;
  /** Why this rule set applies: the date of the event and the rule it leads to. */
  readonly why: string;
}

/** An arithmetic sheet with the law in the margin. A total closes with a double rule. */
export function Trace({ benefitId, steps, amount, why }: TraceProps) {
  const { t, say } = useWords('claim');
  return (
    <div className={css.trace}>
      <div className={css.sheet}>
        <table className={css.calc}>
          <tbody>
            {steps.map((step, at) => (
              <StepRow key={step.step} step={step} first={at === 0} />
            ))}
            <tr className={css.sum}>
              <td className={css.op}>=</td>
              <td>{t('traceResult')}</td>
              <td className={css.value}>
                <span>{rupiahText(amount)}</span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <aside className={css.margin}>
        <h3>{t('traceRule')}</h3>
        {articlesOf(steps).map((article) => (
          <p key={article}>{say(sourceText(article))}</p>
        ))}
        <h3>{t('traceWhy')}</h3>
        <p>{why}</p>
        <h3>{t('traceProvenance')}</h3>
        <p>
          <Provenance value={provenanceOf(steps)} />
        </p>
        <p className={css.whole}>
          <Link to="/benefits/$benefitId/calculation" params={{ benefitId }}>
            {t('wholeTrace')}
          </Link>
        </p>
      </aside>
    </div>
  );
}

function StepRow({ step, first }: { readonly step: TraceStepView; readonly first: boolean }) {
  const { say } = useWords('claim');
  return (
    <tr>
      <td className={css.op}>{first ? '' : '→'}</td>
      <td>
        {say(step.text)}
        <small>{say(sourceText(ruleText(step.rule)))}</small>
      </td>
      <td className={css.value}>{valueText(step.result)}</td>
    </tr>
  );
}

const PROVENANCE_TEXT: Readonly<Record<string, Text>> = {
  seen: {
    id: 'Angka dibandingkan dengan sumber yang diterbitkan.',
    en: 'The figures were compared with a published source.',
  },
};

/** Figures that nobody has compared with the printed law carry the hatched tab. */
function Provenance({ value }: { readonly value: string }) {
  const { t, say } = useWords('claim');
  const text = PROVENANCE_TEXT[value];
  return text === undefined ? <Certainty step="way">{t('unverified')}</Certainty> : <>{say(text)}</>;
}
