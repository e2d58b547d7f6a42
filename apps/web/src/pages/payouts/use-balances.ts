import { useStandings } from '../../api/reconciliations';

/** Rupiah in our books at each bank, for whoever puts payments together. */
export function useBalances(wanted: boolean): ReadonlyMap<string, number> {
  const { data } = useStandings(wanted);
  return new Map((data?.items ?? []).map(({ bankCode, ledgerBalance }) => [bankCode, ledgerBalance]));
}
