import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { RegisterFilter } from '../../api/registers';

/** What the address filters the register by, and how a part of that is changed. */
export function useRegisterFilter() {
  const { register } = useParams({ from: '/administration/$register' });
  const filter = useSearch({ from: '/administration/$register' });
  const navigate = useNavigate();
  const change = (part: Partial<RegisterFilter>): void =>
    void navigate({
      to: '/administration/$register',
      params: { register },
      search: { ...filter, ...part },
    });
  return { filter, change };
}
