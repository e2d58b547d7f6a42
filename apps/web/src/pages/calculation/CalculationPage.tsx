import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useCalculation } from '../../api/benefits';
import type { Calculation } from '../../api/model';
import { isGone } from '../../api/problem';
import { Certainty } from '../../components/certainty/Certainty';
import { Facts } from '../../components/facts/Facts';
import { cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import pageCss from '../../components/page/Page.module.css';
import { Remark } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { LoadFailed, SkeletonRows } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { ruleSetName } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { StepTree } from './StepTree';
import css from './Calculation.module.css';

const claimOf = (benefitId: string): string => benefitId.replace(/-B\d+$/, '');

/** How one amount came about: in sentences for the worker, and with every input and article for an auditor. */
export function CalculationPage() {
  const { t } = useWords('calculation');
  const { benefitId } = useParams({ from: '/benefits/$benefitId/calculation' });
  const claimNumber = claimOf(benefitId);
  useTitle(t('title'), { label: claimNumber, to: `/claims/${claimNumber}` });
  const calculation = useCalculation(benefitId);
  if (calculation.data !== undefined && !isGone(calculation.error)) {
    return <CalculationRecord calculation={calculation.data} />;
  }
  if (calculation.isError) {
    return (
      <LoadFailed
        title={t('loadFailed')}
        error={calculation.error}
        onRetry={() => void calculation.refetch()}
      />
    );
  }
  return <SkeletonRows />;
}

function CalculationRecord({ calculation }: { readonly calculation: Calculation }) {
  const { t, say, language } = useWords('calculation');
  const { benefitId, claimNumber, ruleSet, traceId } = calculation;
  const mono = (text: string) => <span className={`${cell.mono} ${css.hash}`}>{text}</span>;
  return (
    <>
      <header className={css.head}>
        <h1>
          {say(calculation.label)} <Money rupiah={calculation.amount} />
        </h1>
        <Seal calculation={calculation} />
      </header>
      <div className={pageCss.body}>
        <Facts
          rows={[
            [
              t('claim'),
              <Link key="claim" to="/claims/$claimNumber" params={{ claimNumber }}>
                {benefitId}
              </Link>,
            ],
            [t('amounts'), ruleSet && versionText(ruleSet, t)],
            [t('procedure'), ruleSet && ruleSetName(ruleSet.procedure)],
            [t('requestedAt'), formatInstant(calculation.requestedAt, language)],
            [t('fingerprint'), traceId && mono(traceId)],
            [t('tableFingerprint'), ruleSet && mono(ruleSet.checksum)],
          ]}
        />
        <Section
          ruled
          title={t('forWorker')}
          side={
            <Button className={css.print} variant="default" size="xs" onClick={() => window.print()}>
              {t('print')}
            </Button>
          }
        >
          <div className={css.sentences}>
            {calculation.sentences[language].map((sentence) => (
              <p key={sentence}>{sentence.trim()}</p>
            ))}
          </div>
        </Section>
        <Section ruled title={t('forAuditor')}>
          <StepTree steps={calculation.trace} table={ruleSet && ruleSet.id} />
        </Section>
      </div>
    </>
  );
}

function Seal({ calculation }: { readonly calculation: Calculation }) {
  const { t } = useWords('calculation');
  if (calculation.intact) return <Certainty step="proven">{t('intact')}</Certainty>;
  return <Remark>{t(calculation.traceId === null ? 'unsealed' : 'broken')}</Remark>;
}

type RuleSet = NonNullable<Calculation['ruleSet']>;

const versionText = (
  { amounts, version }: RuleSet,
  t: (key: string, values: Record<string, unknown>) => string,
): string => t('version', { name: ruleSetName(amounts), version });
