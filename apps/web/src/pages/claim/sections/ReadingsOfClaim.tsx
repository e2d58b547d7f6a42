import { Link } from '@tanstack/react-router';
import type { Claim } from '../../../api/model';
import { useClaimReadings, type Reading } from '../../../api/readings';
import { Section } from '../../../components/section/Section';
import { byWhom } from '../../../format/by-whom';
import { formatInstant } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import css from './RecordSection.module.css';

/** Who opened the claim, its files and its letters; the newest of them, and the way to all. */
export function ReadingsOfClaim({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('readings');
  const { claimNumber } = claim;
  const items = useClaimReadings(claimNumber).data?.items;
  if (items === undefined) return null;
  const titleOf = ({ what, subject }: Reading): string => {
    const file = claim.documents.find(({ documentId }) => documentId === subject);
    return file === undefined ? t(what) : say(file.name);
  };
  return (
    <Section id="readings" title={t('title')} note={t('note')} ruled>
      {items.length === 0 && <p>{t('none')}</p>}
      <ul className={css.lookups}>
        {items.map((reading) => (
          <li key={`${reading.at} ${reading.userId} ${reading.subject}`} data-reading={reading.what}>
            {formatInstant(reading.at, language, claimZone(claim))} ·{' '}
            {byWhom({ actor: reading.name, role: reading.roles[0] ?? null }, say)} · {titleOf(reading)}
          </li>
        ))}
      </ul>
      <Link to="/readings" search={{ claimNumber }}>
        {t('all')}
      </Link>
    </Section>
  );
}
