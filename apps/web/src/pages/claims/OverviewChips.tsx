import { BENEFIT_LABELS } from '@jkk/domain/benefits/labels';
import { provinceNameOf } from '@jkk/domain/calendar/provinces';
import type { ClaimFilter } from '../../api/claims';
import { FilterChip } from '../../components/page/FilterChip';
import { useWords } from '../../i18n/use-words';

type Name = 'age' | 'year' | 'province' | 'benefit' | 'money' | 'proposer';

interface OverviewChipsProps {
  readonly filter: ClaimFilter;
  readonly onChange: (part: Partial<ClaimFilter>) => void;
}

/** Filters that come with a number of the overview. */
export function OverviewChips({ filter, onChange }: OverviewChipsProps) {
  const { t, say } = useWords('claims', 'overview');
  const { age, year, province, benefit, money, proposer } = filter;
  const values: Readonly<Record<Name, string | undefined>> = {
    age: age && t('overview:ageIs', { age: t(`overview:${age}`) }),
    year,
    province: province && (provinceNameOf(province) ?? province),
    benefit: benefit && say(BENEFIT_LABELS[benefit]),
    money: money && t(`overview:${money.toLowerCase()}`),
    proposer: proposer && t('onePerson'),
  };
  return (Object.keys(values) as Name[]).map((name) => {
    const value = values[name];
    return value === undefined ? null : (
      <FilterChip
        key={name}
        name={t(`${name}Filter`)}
        value={value}
        onRemove={() => onChange({ [name]: undefined })}
      />
    );
  });
}
