import { isBenefitType } from '../../benefits/labels';
import { benefitFacts } from '../../benefits/types';
import type { Instant } from '../../calendar';
import type { ActorStamp, Benefit, Written } from '../claim';
import type { CompletenessBody } from '../forms';
import type { ReturnReason } from '../forms/completeness';
import type { WaiverReason } from '../forms/waived';

export const CHECKLIST_STATUSES = ['MISSING', 'PRESENT', 'ACCEPTED', 'RETURNED', 'WAIVED'] as const;

/** One document that a benefit has to be proven by, and what became of it. */
export interface ChecklistItem {
  readonly document: string;
  readonly status: (typeof CHECKLIST_STATUSES)[number];
  /** Why it was sent back or waived. */
  readonly reason: ReturnReason | WaiverReason | null;
  /** Who handed it in, accepted it, sent it back or waived it. */
  readonly by: ActorStamp | null;
  readonly at: Instant | null;
}

/** A word about the papers: of who looked at them, or of who handed some in. */
type Check = Partial<Pick<CompletenessBody, 'complete' | 'missing' | 'accepted' | 'returned'>> & {
  readonly brought?: readonly string[];
} & Pick<Written<object>, 'by' | 'at'>;

/** What the law and the guides ask for, and what was said of each document, the last word counting. */
export const checklistOf = (benefit: Benefit): readonly ChecklistItem[] =>
  checksOf(benefit)
    .reduce(after, required(benefit))
    .map((item) => waivedIn(benefit, item) ?? item);

/** What was handed in after it was waived is no longer waived. */
function waivedIn({ deviations = [] }: Benefit, { document, at: said }: ChecklistItem) {
  const found = deviations.find(({ kind, about }) => kind === 'DOCUMENT_WAIVED' && about === document);
  if (found === undefined || (said !== null && said > found.at)) return undefined;
  const { reason, by, at } = found;
  return { document, status: 'WAIVED' as const, reason: reason as WaiverReason, by, at };
}

/** The list as it would be after one check more. */
export const checklistAfter = (benefit: Benefit, check: Check): readonly ChecklistItem[] =>
  after(checklistOf(benefit), check);

/** Since when documents that were sent back are awaited anew, with a later date for each time; undefined where none is. */
export const returnedSince = (benefit: Benefit): Instant | undefined =>
  checklistOf(benefit)
    .flatMap(({ status, at }) => (status === 'RETURNED' && at !== null ? [at] : []))
    .sort()
    .at(-1);

/** Files that were handed in for a benefit, with its request or after it. */
export const filesOf = ({
  documents,
  written,
}: Pick<Benefit, 'documents' | 'written'>): readonly string[] => [
  ...documents,
  ...(written?.delivery ?? []).flatMap((each) => each.documents),
];

/** Documents that nobody has accepted. */
export const openDocuments = (items: readonly ChecklistItem[]): string[] =>
  items.filter(({ status }) => status !== 'ACCEPTED').map(({ document }) => document);

const nothingYet = (document: string): ChecklistItem => ({
  document,
  status: 'MISSING',
  reason: null,
  by: null,
  at: null,
});

const required = ({ type }: Benefit): readonly ChecklistItem[] =>
  isBenefitType(type) ? benefitFacts(type).documents.map(nothingYet) : [];

/** Every time somebody handed in papers or looked at them, the oldest first; a request or correction may bring them all. */
function checksOf({ written, requestedAt }: Benefit): readonly Check[] {
  const brought = [...(written?.requestBenefit ?? []), ...(written?.correction ?? [])].map(
    ({ complete, by, at }) => ({ complete: complete === true, by, at }),
  );
  const { completeness = [], delivery = [] } = written ?? {};
  return [...brought.filter(({ complete }) => complete), ...completeness, ...delivery]
    .filter(({ at }) => at >= requestedAt)
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** Who calls the papers complete accepts all of them. */
function after(
  items: readonly ChecklistItem[],
  { complete = false, missing = [], accepted = [], returned = [], brought = [], by, at }: Check,
): readonly ChecklistItem[] {
  const known = new Set(items.map(({ document }) => document));
  const lacking = complete ? [] : missing;
  const named = [...accepted, ...brought, ...lacking, ...returned.map(({ document }) => document)];
  const all = [...items, ...[...new Set(named)].filter((name) => !known.has(name)).map(nothingYet)];
  return all.map((item): ChecklistItem => {
    const back = returned.find(({ document }) => document === item.document);
    if (back !== undefined) return { ...item, status: 'RETURNED', reason: back.reason, by, at };
    if (lacking.includes(item.document)) return nothingYet(item.document);
    if (brought.includes(item.document)) return { ...item, status: 'PRESENT', reason: null, by, at };
    const taken = accepted.includes(item.document) || (complete && accepted.length === 0);
    return taken && item.status !== 'ACCEPTED' ? { ...item, status: 'ACCEPTED', reason: null, by, at } : item;
  });
}
