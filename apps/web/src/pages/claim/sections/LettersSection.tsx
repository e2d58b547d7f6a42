import { IconFileText } from '@tabler/icons-react';
import { useLetters } from '../../../api/claims';
import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { dayOf, formatDay } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import css from './LettersSection.module.css';

/** The letters that this person may open, each as PDF in a window of its own. */
export function LettersSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { items: letters = [], messages = [] } = useLetters(claim.claimNumber, claim.version).data ?? {};
  if (letters.length === 0) return null;
  return (
    <Section id="letters" title={t('letters')} note={t('lettersNote')}>
      <ul className={css.list}>
        {letters.map(({ letterId, title, to, writtenAt, superseded }) => (
          <li key={letterId}>
            <time dateTime={writtenAt}>{formatDay(dayOf(writtenAt), language)}</time>
            <a
              href={`/api/v1/claims/${claim.claimNumber}/letters/${letterId}?language=${language}`}
              target="_blank"
              rel="noopener noreferrer"
            >
              <IconFileText size={16} aria-hidden /> {say(title)}
            </a>
            <span>
              {say(to)}
              {superseded && ` · ${t('letterSuperseded')}`}
            </span>
          </li>
        ))}
        {messages.map(({ subject, to, channel, statusText, closedAt, createdAt }, at) => (
          <li key={at}>
            <time dateTime={closedAt ?? createdAt}>{formatDay(dayOf(closedAt ?? createdAt), language)}</time>
            <span>{say(subject)}</span>
            <span>
              {say(to)} · {t(`channel.${channel}`)} · {say(statusText)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
