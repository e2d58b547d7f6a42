import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import css from './Page.module.css';

interface SearchBoxProps {
  readonly label: string;
  /** What is searched for now. */
  readonly q: string | undefined;
  /** Undefined clears the search. */
  readonly onSearch: (q: string | undefined) => void;
}

/** Searches a list when the person presses Enter; starts anew whenever the search changes elsewhere. */
export const SearchBox = (props: SearchBoxProps) => <Box key={props.q ?? ''} {...props} />;

function Box({ label, q, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(q ?? '');
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = typed.trim();
        onSearch(wanted === '' ? undefined : wanted);
      }}
    >
      <TextInput
        size="xs"
        className={css.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        placeholder={label}
        aria-label={label}
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </form>
  );
}
