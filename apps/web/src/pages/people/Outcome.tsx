import { Button, CopyButton } from '@mantine/core';
import type { PersonOutcome } from '../../api/people';
import { Remark } from '../../components/problem/ProblemNotice';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import css from './People.module.css';

/** The token stands behind the `#`, which no browser sends and no log keeps. */
const addressOf = (token: string): string => `${window.location.origin}/password#${token}`;

/** What came of a step: saved, waiting for another one, or a link that is shown this once. */
export function Outcome({ outcome: { link, proposed } }: { readonly outcome: PersonOutcome }) {
  const { t, language } = useWords('people');
  if (link === null) return <Remark>{t(proposed ? 'proposed' : 'saved')}</Remark>;
  return (
    <Remark>
      <b>{t('linkTitle')}</b>
      <output className={css.link} data-password-link>
        {addressOf(link.token)}
      </output>
      <CopyButton value={addressOf(link.token)}>
        {({ copied, copy }) => (
          <Button size="xs" variant="default" onClick={copy}>
            {t(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
      <p>{t('linkHelp', { until: formatInstant(link.expiresAt, language) })}</p>
    </Remark>
  );
}
