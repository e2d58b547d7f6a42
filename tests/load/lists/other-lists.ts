/** Lists about something else than claims and payouts: timed over HTTP alone, whatever is right stands in specs of their own. */
export const OTHER_LISTS: readonly (readonly [who: string, path: string])[] = [
  ['head', '/late-payments'],
  ['admin', '/people?limit=50'],
  ['admin', '/people?q=pegawai&limit=50'],
  ['admin', '/people?role=FINANCE_MAKER'],
  ['admin', '/people?state=waiting'],
  ['admin', '/radar'],
  ['head', '/radar'],
  ['auditor', '/radar?state=GONE'],
  ['maker', '/sending'],
  ['maker', '/payment-controls'],
  ['maker', '/reconciliations'],
  ['maker', '/reconciliations/008/lines'],
  ['maker', '/reconciliations/008/unreadable-lines'],
  ['maker', '/reconciliations/008/gaps'],
  ['maker', '/reconciliations/008/days'],
  ['officer', '/reference/employers?q=contoh'],
  ['plkk', '/reference/plkk'],
  ['plkk', '/reference/icd10?q=fracture'],
];

/** Whole lists as files; their rows are counted, not their milliseconds. */
export const EXPORTS: readonly (readonly [who: string, path: string])[] = [
  ['officer', '/tasks?format=csv'],
  ['head', '/claims?format=csv'],
  ['maker', '/payouts?format=csv'],
];
