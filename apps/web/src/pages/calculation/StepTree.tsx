import { Link } from '@tanstack/react-router';
import { sourceText } from '@jkk/domain/words/sources';
import type { TraceStep } from '../../api/model';
import { Certainty } from '../../components/certainty/Certainty';
import { cell } from '../../components/grid/Grid';
import { ruleText, valueText } from '../../components/trace/trace-margin';
import { useWords } from '../../i18n/use-words';
import css from './Calculation.module.css';

interface StepTreeProps {
  readonly steps: readonly TraceStep[];
  /** The benefit table as the page of figures names it; null where none was kept. */
  readonly table: string | null;
}

/** Every step with its formula, inputs and articles; the steps inside a step stand indented under it. */
export function StepTree({ steps, table }: StepTreeProps) {
  return (
    <ol className={css.tree}>
      {steps.map((step) => (
        <li key={step.step} data-step={step.step}>
          <Step step={step} table={table} />
          {step.steps !== undefined && <StepTree steps={step.steps} table={table} />}
        </li>
      ))}
    </ol>
  );
}

function Step({ step, table }: { readonly step: TraceStep; readonly table: string | null }) {
  const { t, say } = useWords('calculation');
  return (
    <>
      <p className={css.sentence}>{say(step.text)}</p>
      <p className={`${cell.mono} ${css.formula}`}>
        {step.step} = {step.formula} = <b>{valueText(step.result)}</b>
      </p>
      {step.inputs.length > 0 && (
        <table className={css.inputs}>
          <thead>
            <tr>
              <th>{t('input')}</th>
              <th className={css.value}>{t('value')}</th>
              <th>{t('source')}</th>
            </tr>
          </thead>
          <tbody>
            {step.inputs.map((input) => (
              <tr key={input.name}>
                <td className={cell.mono}>{input.name}</td>
                <td className={css.value}>{valueText(input.value)}</td>
                <td>
                  <Source source={input.source} table={table} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={css.rule}>
        {say(sourceText(ruleText(step.rule)))} <Provenance value={step.provenance} />
      </p>
    </>
  );
}

/** `input`, `step:<name>`, or `<rule set>/<figure>`, which leads to the figure. */
function Source({ source, table }: { readonly source: string; readonly table: string | null }) {
  const { t } = useWords('calculation');
  if (source === 'input') return t('fromCase');
  if (source.startsWith('step:')) return t('fromStep', { step: source.slice('step:'.length) });
  const figure = source.slice(source.indexOf('/') + 1);
  if (table === null) return source;
  return (
    <Link to="/rules" search={{ table, q: figure }}>
      {source}
    </Link>
  );
}

function Provenance({ value }: { readonly value: string }) {
  const { t } = useWords('rules');
  return <Certainty step={value === 'seen' ? 'said' : 'way'}>{t(value)}</Certainty>;
}
