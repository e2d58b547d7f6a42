import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { useWords } from '../../../i18n/use-words';
import { Verdict } from '../Verdict';
import { claimZone } from '../claim-zone';
import { WritingFacts } from './WritingFacts';
import { claimWritings } from './writings';
import css from './StatementSection.module.css';

/** The doctor's statements, newest first, each with what the verifier said of it and not of another one. */
export function StatementSection({ claim }: { readonly claim: Claim }) {
  const { t } = useWords('claim');
  const writings = claimWritings(claim);
  const statements = writings.filter(({ code }) => code === 'medicalStatement');
  const verdicts = writings.filter(({ code }) => code === 'verification');
  if (statements.length === 0) return null;
  return (
    <Section id="statement" ruled title={t('statement')} note={t('statements', { count: statements.length })}>
      {statements.map((statement, at) => {
        const until = statements[at - 1]?.at;
        const verdict = verdicts.find(
          (one) => one.at > statement.at && (until === undefined || one.at < until),
        );
        return (
          <div key={statement.at} role="group" aria-label={t('statement')}>
            <p className={css.verdict}>
              <Verdict outcome={verdict?.written['outcome']} />
            </p>
            <WritingFacts writing={statement} zone={claimZone(claim)} />
          </div>
        );
      })}
    </Section>
  );
}
