import type { ParticipantStatus } from '../../api/model';
import { Money } from '../../components/money/Money';
import { useWords } from '../../i18n/use-words';
import css from './Status.module.css';

type Benefit = ParticipantStatus['benefits'][number];

/** One benefit: what it comes to, where it goes, and how it was worked out. */
export function BenefitEntry({ benefit }: { readonly benefit: Benefit }) {
  const { t, say, language } = useWords('status');
  const { name, stage, amount, toParticipant, payee, account, calculation, refused } = benefit;
  const sentences = calculation[language];
  return (
    <div className={css.benefit}>
      <p className={css.line}>
        <b>{say(name)}</b>
        {refused === null && (amount === null ? <span>{t('undecided')}</span> : <Money rupiah={amount} />)}
      </p>
      {refused !== null && (
        <>
          <p>{t('refusedBenefit')}</p>
          <Refused refused={refused} />
        </>
      )}
      {!toParticipant && <p>{t('receiver', { payee: say(payee) })}</p>}
      {amount !== null && (
        <p>
          {t(stage === 'PAID' ? 'paid' : 'onItsWay')} {account !== null && t('toAccount', { account })}
        </p>
      )}
      {sentences.length > 0 && (
        <details className={css.how}>
          <summary>{t('how')}</summary>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence.trim()}</p>
          ))}
        </details>
      )}
    </div>
  );
}

export function Refused({
  refused: { reason, rule },
}: {
  readonly refused: NonNullable<Benefit['refused']>;
}) {
  const { t, say } = useWords('status');
  return (
    <>
      {reason !== null && <p>{t('reason', { reason: say(reason) })}</p>}
      {rule !== null && <p>{t('rule', { rule })}</p>}
    </>
  );
}
