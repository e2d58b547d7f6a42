import { Link, useNavigate, useSearch as useAddress } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SEGMENT_LABELS } from '@jkk/domain/words/case';
import type { FoundPerson, Found } from '../../api/model';
import { useSearch } from '../../api/search';
import { Facts } from '../../components/facts/Facts';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import { SearchBox } from '../../components/page/SearchBox';
import { Section } from '../../components/section/Section';
import { Empty } from '../../components/states/States';
import { formatMonth } from '../../format/dates';
import { labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { ClaimTable } from '../claims/ClaimTable';
import { PayoutTable } from '../payouts/PayoutTable';
import css from './SearchPage.module.css';

/** What one question finds: claims, people of the register, payouts, hospitals. */
export function SearchPage() {
  const { t } = useWords('search');
  useTitle(t('title'));
  const { q = '' } = useAddress({ from: '/search' });
  const navigate = useNavigate();
  const search = useSearch(q);
  const found = search.data;
  return (
    <>
      <div className={pageCss.tools}>
        <SearchBox
          label={t('what')}
          q={q}
          onSearch={(wanted) => void navigate({ to: '/search', search: { q: wanted } })}
        />
      </div>
      <div className={pageCss.body}>
        {q === '' ? (
          <Empty title={t('askTitle')} text={t('askText')} />
        ) : (
          <ListStates
            query={search}
            failed={t('failed')}
            isEmpty={found !== undefined && isNothing(found)}
            empty={<Empty title={t('nothing', { q })} text={t('nothingText')} />}
          >
            {found !== undefined && <Results q={q} found={found} />}
          </ListStates>
        )}
      </div>
    </>
  );
}

const isNothing = ({ claims, people, payouts, hospitals }: Found): boolean =>
  claims.length + (people?.length ?? 0) + payouts.length + hospitals.length === 0;

function Results({ q, found }: { readonly q: string; readonly found: Found }) {
  const { t } = useWords('search');
  const { claims, people, payouts, hospitals } = found;
  return (
    <>
      <Part title={t('people')} count={people?.length ?? 0} ruled>
        {people?.map((person) => (
          <PersonFacts key={person.participantNumber} person={person} />
        ))}
      </Part>
      <Part
        title={t('claims')}
        count={claims.length}
        side={
          <Link className={css.link} to="/claims" search={{ q }}>
            {t('allClaims')}
          </Link>
        }
      >
        <ClaimTable rows={claims} focused={-1} />
      </Part>
      <Part title={t('payouts')} count={payouts.length}>
        <PayoutTable rows={payouts} />
      </Part>
      <Part title={t('hospitals')} count={hospitals.length} ruled>
        {hospitals.map(({ plkkCode, name }) => (
          <p key={plkkCode}>
            <Link className={css.link} to="/claims" search={{ plkk: plkkCode }}>
              {name}
            </Link>{' '}
            {plkkCode}
          </p>
        ))}
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly ruled?: boolean;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** A kind of thing that was found; nothing where there is none. */
const Part = ({ count, children, ...section }: PartProps) =>
  count === 0 ? null : (
    <Section {...section} note={count}>
      {children}
    </Section>
  );

function PersonFacts({ person }: { readonly person: FoundPerson }) {
  const { t, say, language } = useWords('search');
  return (
    <Facts
      rows={[
        [t('name'), person.name],
        [
          t('participantNumber'),
          <Link className={css.link} to="/claims" search={{ q: person.participantNumber }} key="claims">
            {person.participantNumber}
          </Link>,
        ],
        [t('segment'), say(labelOf(SEGMENT_LABELS, person.segment))],
        [t('employer'), person.employerNumber],
        [t('paidUntil'), person.paidUntil && formatMonth(person.paidUntil, language)],
      ]}
    />
  );
}
