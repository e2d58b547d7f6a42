import { useDebouncedValue } from '@mantine/hooks';
import { usePersons } from '../../api/reference';
import { CARD_DIGITS } from './person-number';

/** A NIK passes the length of a card number while it is typed: so long nobody is looked for. */
const PAUSE_MS = 500;

export function useLookedUp(number: string) {
  const [rested] = useDebouncedValue(number, PAUSE_MS);
  return usePersons(number.length > CARD_DIGITS || rested === number ? number : '');
}
