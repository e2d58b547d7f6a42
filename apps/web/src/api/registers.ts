import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { HolidayKind, Zone } from '@jkk/domain/calendar';
import type { ImportedRegister, RegisterImportState } from '@jkk/domain/registers';
import type { Provenance } from '@jkk/domain/rules';
import { client, unwrap } from './client';
import type { components } from './generated/schema';
import { keys } from './query-client';

type Schemas = components['schemas'];
export type Hospital = Schemas['HospitalRegisterView'];
export type HospitalTerms = Schemas['HospitalTermsView'];
export type Regency = Schemas['RegencyRegisterView'];
export type MinimumWage = Schemas['WageRegisterView'];
export type FundAccount = Schemas['FundRegisterView'];
export type Holiday = Schemas['HolidayRegisterView'];

export type Bank = Schemas['BankRegisterView'];

export const CONTRACT_STATES = ['current', 'ended'] as const;

/** What a register is filtered by, each by what it has; it stands in the address. */
export interface RegisterFilter {
  readonly q?: string | undefined;
  readonly contract?: (typeof CONTRACT_STATES)[number] | undefined;
  readonly zone?: Zone | undefined;
  readonly year?: string | undefined;
  readonly provenance?: Provenance | undefined;
  readonly kind?: HolidayKind | undefined;
  readonly of?: ImportedRegister | undefined;
  readonly state?: RegisterImportState | undefined;
}

interface Page {
  readonly next: string | null;
}
type Given<T> = { [K in keyof T]: NonNullable<T[K]> };

const LIMIT = 100;

/** A register page after page; what the address does not say is not asked for. */
function useRegister<F extends object, P extends Page>(
  name: string,
  filter: F,
  read: (query: Partial<Given<F>> & { limit: number; cursor?: string }) => Promise<P>,
) {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return useInfiniteQuery({
    queryKey: keys.register(name, filter),
    queryFn: ({ pageParam }) =>
      read({
        ...(given as Partial<Given<F>>),
        limit: LIMIT,
        ...(pageParam !== null && { cursor: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

export const useHospitals = ({ q, contract }: RegisterFilter) =>
  useRegister('hospitals', { q, contract }, (query) =>
    unwrap(client.GET('/api/v1/registers/hospitals', { params: { query } })),
  );

export const useRegencies = ({ q, zone }: RegisterFilter) =>
  useRegister('regencies', { q, zone }, (query) =>
    unwrap(client.GET('/api/v1/registers/regencies', { params: { query } })),
  );

export const useMinimumWages = ({ q, year, provenance }: RegisterFilter) =>
  useRegister('minimum-wages', { q, year, provenance }, (query) =>
    unwrap(client.GET('/api/v1/registers/minimum-wages', { params: { query } })),
  );

export const useFundAccounts = () =>
  useRegister('fund-accounts', {}, (query) =>
    unwrap(client.GET('/api/v1/registers/fund-accounts', { params: { query } })),
  );

export const useHolidays = ({ year, kind }: RegisterFilter) =>
  useRegister('holidays', { year, kind }, (query) =>
    unwrap(client.GET('/api/v1/registers/holidays', { params: { query } })),
  );

export const useBanks = () =>
  useQuery({
    queryKey: keys.register('banks', {}),
    queryFn: () => unwrap(client.GET('/api/v1/registers/banks')),
  });
