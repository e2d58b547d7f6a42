import type { Claim } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { Section } from '../../../components/section/Section';
import { formatDate, formatInstant } from '../../../format/dates';
import { CONDITION_LABEL, FINDING_LABEL, SIDE_LABEL, labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { waiterText } from '../../../components/wait-line/wait-words';
import { Verdict } from '../Verdict';
import { claimZone } from '../claim-zone';

type Statement = Claim['statements'][number];

/** The doctor's statements, newest first, with the verifier's verdict on the last. */
export function StatementSection({ claim }: { readonly claim: Claim }) {
  const { t } = useWords('claim');
  if (claim.statements.length === 0) return null;
  const newestFirst = [...claim.statements].sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1));
  return (
    <Section
      id="statement"
      ruled
      title={t('statement')}
      note={t('statements', { count: claim.statements.length })}
      side={<Verdict verification={claim.verification} />}
    >
      {newestFirst.map((statement) => (
        <StatementFacts key={statement.enteredAt} statement={statement} claim={claim} />
      ))}
    </Section>
  );
}

function StatementFacts({ statement, claim }: { readonly statement: Statement; readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const zone = claimZone(claim);
  const disabilities = (statement.disabilities ?? []).map((item) =>
    [
      item.code,
      item.side && say(labelOf(SIDE_LABEL, item.side)),
      item.percent !== undefined && `${item.percent}%`,
      item.functionLossPercent !== undefined && `${item.functionLossPercent}%`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return (
    <Facts
      rows={[
        [t('form'), statement.form],
        [t('diagnoses'), statement.diagnoses?.join(', ')],
        [t('finding'), say(labelOf(FINDING_LABEL, statement.finding))],
        [
          t('condition'),
          `${say(labelOf(CONDITION_LABEL, statement.condition))}, ${t('conditionOn')} ${formatDate(statement.conditionOn, language)}`,
        ],
        [t('disabilities'), disabilities.join('; ')],
        [
          t('rest'),
          statement.restFrom === null || statement.restTo === null
            ? null
            : `${formatDate(statement.restFrom, language)} – ${formatDate(statement.restTo, language)}`,
        ],
        [t('note'), statement.note],
        [
          t('enteredBy'),
          `${say(waiterText(statement.enteredBy.role))}, ${formatInstant(statement.enteredAt, language, zone)}`,
        ],
      ]}
    />
  );
}
