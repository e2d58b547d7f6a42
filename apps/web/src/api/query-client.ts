import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

const RETRIES = 2;

/** A refusal is an answer and is not asked again; a broken line or a 503 is. */
const mayRetry = (failures: number, error: Error): boolean =>
  failures < RETRIES && (!(error instanceof ApiProblem) || error.body.status >= 502);

export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a line a question fails at once and says so, instead of waiting without a word.
    queries: {
      retry: mayRetry,
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Every key of the cache, from the general to the particular. */
export const keys = {
  session: ['session'] as const,
  outbox: (userId: string) => ['outbox', userId] as const,
  tasks: ['tasks'] as const,
  overview: (table: string, by?: string, year?: string) => ['overview', table, by ?? '', year ?? ''] as const,
  notices: (filter: object) => ['notices', filter] as const,
  latePayments: ['late-payments'] as const,
  allClaims: ['claims'] as const,
  claims: (filter: object) => ['claims', filter] as const,
  claim: (claimNumber: string) => ['claim', claimNumber] as const,
  present: (claimNumber: string) => ['present', claimNumber] as const,
  timeline: (claimNumber: string) => ['claim', claimNumber, 'timeline'] as const,
  entitlements: (claimNumber: string) => ['claim', claimNumber, 'entitlements'] as const,
  similarAwards: (claimNumber: string) => ['claim', claimNumber, 'similar-awards'] as const,
  events: (claimNumber: string) => ['claim', claimNumber, 'events'] as const,
  readings: (filter: object) => ['readings', filter] as const,
  claimReadings: (claimNumber: string) => ['claim', claimNumber, 'readings'] as const,
  letters: (claimNumber: string) => ['claim', claimNumber, 'letters'] as const,
  calculation: (benefitId: string) => ['calculation', benefitId] as const,
  payouts: (filter: object) => ['payouts', filter] as const,
  payout: (payoutId: string) => ['payout', payoutId] as const,
  batches: ['batches'] as const,
  batch: (batchId: string) => ['batch', batchId] as const,
  standings: ['reconciliations'] as const,
  receivables: ['receivables'] as const,
  ageing: ['ageing'] as const,
  trialBalance: ['ledger'] as const,
  accountStatement: (account: string, from?: string, to?: string) =>
    ['ledger', account, from ?? '', to ?? ''] as const,
  divisible: (bankCode: string, itemId: string) =>
    ['reconciliations', bankCode, 'divisible', itemId] as const,
  openLines: (bankCode: string) => ['reconciliations', bankCode, 'lines'] as const,
  gaps: (bankCode: string) => ['reconciliations', bankCode, 'gaps'] as const,
  days: (bankCode: string) => ['reconciliations', bankCode, 'days'] as const,
  controls: ['payment-controls'] as const,
  room: ['payment-controls', 'room'] as const,
  screeningLists: ['screening-lists'] as const,
  statementFiles: ['statement-files'] as const,
  paymentFiles: ['payment-files'] as const,
  unreadableLines: (bankCode: string) => ['reconciliations', bankCode, 'unreadable'] as const,
  radar: (filter: object) => ['radar', filter] as const,
  sending: ['sending'] as const,
  ruleSets: ['rules'] as const,
  figures: (filter: object) => ['rules', 'figures', filter] as const,
  register: (name: string, filter: object) => ['registers', name, filter] as const,
  registerImports: (filter: object) => ['register-imports', filter] as const,
  registerImport: (importId: string) => ['register-imports', 'one', importId] as const,
  registerImportRows: (importId: string, report: number, outcome: string) =>
    ['register-imports', 'one', importId, report, outcome] as const,
  registerColumns: ['register-columns'] as const,
  people: (filter: object) => ['people', filter] as const,
  person: (userId: string) => ['people', 'one', userId] as const,
  document: (documentId: string) => ['document', documentId] as const,
  search: (q: string) => ['search', q] as const,
  reference: (name: string, q?: string) => ['reference', name, q ?? ''] as const,
};
