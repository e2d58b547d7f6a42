import type { ReactNode } from 'react';
import type { RegisterFilter } from '../../api/registers';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import pageCss from '../../components/page/Page.module.css';
import { SearchBox } from '../../components/page/SearchBox';
import { useWords } from '../../i18n/use-words';
import { useRegisterFilter } from './use-register-filter';

/** A property that a register may be filtered by, and its values with their words. */
export interface RegisterChoice {
  readonly property: Exclude<keyof RegisterFilter, 'q'>;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface RegisterToolsProps {
  /** What the search finds; without it there is none. */
  readonly search?: string;
  readonly choices?: readonly RegisterChoice[];
  /** Stands at the end of the line. */
  readonly aside?: ReactNode;
}

export function RegisterTools({ search, choices = [], aside }: RegisterToolsProps) {
  const { t } = useWords('registers');
  const { filter, change } = useRegisterFilter();
  return (
    <div className={pageCss.tools}>
      {search !== undefined && <SearchBox label={search} q={filter.q} onSearch={(q) => change({ q })} />}
      {search !== undefined && filter.q !== undefined && (
        <FilterChip name={t('shell:search')} value={filter.q} onRemove={() => change({ q: undefined })} />
      )}
      {choices.map(({ property, label, options }) => {
        const value = filter[property];
        if (value === undefined) return null;
        const word = options.find((option) => option.value === value)?.label ?? value;
        return (
          <FilterChip
            key={property}
            name={label}
            value={word}
            onRemove={() => change({ [property]: undefined })}
          />
        );
      })}
      {choices.length > 0 && (
        <FilterMenu
          label={t('work:filterAdd')}
          groups={choices.map(({ property, ...rest }) => ({ id: property, ...rest }))}
          onPick={(property, value) => change({ [property]: value })}
        />
      )}
      <span className={pageCss.space} />
      {aside}
    </div>
  );
}
