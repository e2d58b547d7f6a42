import { IconFileText } from '@tabler/icons-react';
import { useLetters } from '../../../api/claims';
import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { dayOf, formatDay } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import css from '../../../components/documents/DocumentsField.module.css';

/** The letters that this person may open, each as PDF in a window of its own. */
export function LettersSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { items: letters = [], messages = [] } = useLetters(claim.claimNumber, claim.version).data ?? {};
  if (letters.length === 0) return null;
  return (
    <Section id="letters" title={t('letters')} note={t('lettersNote')}>
      {letters.map(({ letterId, title, to, writtenAt }) => (
        <p key={letterId}>
          <a
            className={css.file}
            href={`/api/v1/claims/${claim.claimNumber}/letters/${letterId}?language=${language}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            <IconFileText size={16} aria-hidden />
            <span>{say(title)}</span>
          </a>{' '}
          {say(to)}, {formatDay(dayOf(writtenAt), language)}
        </p>
      ))}
      {messages.map(({ subject, to, channel, statusText, closedAt, createdAt }, at) => (
        <p key={at}>
          {say(subject)}: {say(to)}, {t(`channel.${channel}`)}, {say(statusText)},{' '}
          {formatDay(dayOf(closedAt ?? createdAt), language)}
        </p>
      ))}
    </Section>
  );
}
