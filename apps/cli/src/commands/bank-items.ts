import {
  divisionText,
  ITEM_DECISIONS,
  MOST_PARTS,
  OPEN_BUCKETS,
  type ItemDecision,
} from '@jkk/domain/payout/decide';
import { itemKeyOf, OpenItemRepository } from '@jkk/persistence/reconciliation';
import { GapRepository, ReconciliationViewRepository, StatementRepository } from '@jkk/persistence/statement';
import { PERSON_HELP } from '../core/administrator';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { partnerBankIn, say, SAYING_OPTIONS, SAYING_USAGE } from '../core/two-persons';

const LINES = 100;
const REFERENCE = /^[0-9A-HJKMNP-TV-Z]{13}A\d{2}$/;

export const bankItems: Command = {
  path: ['bank', 'items'],
  summary: 'print the lines, gaps and unreadable texts of a statement that somebody has to explain',
  details: ['Ends with 1 while there are any.'],
  usage: 'BANK',
  positionals: { min: 1, max: 1 },
  async run({ environment, output }, { positionals }) {
    const bankCode = partnerBankIn(positionals[0]);
    const { lines, gaps, texts } = await withAppDatabase(environment, async ({ manager }) => ({
      lines: (
        await new StatementRepository().listBuckets(manager, bankCode, {
          buckets: OPEN_BUCKETS,
          limit: LINES,
        })
      ).items,
      gaps: await new GapRepository().listOpen(manager, bankCode),
      texts: await new ReconciliationViewRepository().listUnreadable(manager, bankCode),
    }));
    output.result({ lines, gaps, texts }, [
      ...lines.map(
        ({ lineId, bookedAt, bucket, direction, amountSen }) =>
          `LINE-${lineId} ${bookedAt} ${bucket} ${direction} ${amountSen} sen`,
      ),
      ...gaps.map(({ gapId, from, to, missingSen }) => `GAP-${gapId} ${from} – ${to} ${missingSen} sen`),
      ...texts.map(({ contentHash, reason }) => `TEXT-${contentHash} ${reason}`),
    ]);
    return lines.length + gaps.length + texts.length === 0 ? EXIT.ok : EXIT.findings;
  },
};

export const bankDecide: Command = {
  path: ['bank', 'decide'],
  summary: 'say what an open line, gap or text is; a maker proposes, a releaser who is another says the same',
  details: [
    `DECISION is one of ${ITEM_DECISIONS.join(', ')}; ASSIGN and PART_RETURN need --reference, DIVIDE all that the debit pays with a comma between them.`,
    PERSON_HELP,
  ],
  usage: `BANK ITEM DECISION [--reference REFERENCES] [--fee RUPIAH] ${SAYING_USAGE}`,
  positionals: { min: 3, max: 3 },
  options: {
    ...SAYING_OPTIONS,
    reference: { type: 'string', help: 'our reference that the line is about, or those that it pays' },
    fee: { type: 'string', help: 'with DIVIDE: what the bank took beside them' },
  },
  run(context, args) {
    const [bankText, itemText = '', decisionText] = args.positionals;
    const bankCode = partnerBankIn(bankText);
    const item = itemKeyOf(itemText);
    const decision = ITEM_DECISIONS.find((each) => each === decisionText);
    if (item === undefined) throw new BadInputError('ITEM looks like LINE-12, GAP-3 or TEXT-…');
    if (decision === undefined) throw new BadInputError(`DECISION is one of ${ITEM_DECISIONS.join(', ')}`);
    const reference = detailsIn(decision, args.options['reference'], args.options['fee']);
    return say(context, args, (em, said) =>
      new OpenItemRepository().decide(em, { bankCode, item, decision, reference, ...said }),
    );
  },
};

type Option = string | boolean | undefined;

function detailsIn(decision: ItemDecision, given: Option, feeText: Option): string | null {
  const references = String(given ?? '')
    .split(',')
    .filter((each) => each !== '');
  const isNamed = references.every((each) => REFERENCE.test(each));
  const isDivision = decision === 'DIVIDE';
  const isOfOne = decision === 'ASSIGN' || decision === 'PART_RETURN';
  const most = isDivision ? MOST_PARTS : isOfOne ? 1 : 0;
  if (!isNamed || references.length > most || (most > 0 && references.length === 0)) {
    throw new BadInputError(
      'ASSIGN and PART_RETURN name a reference of ours, DIVIDE several, and nothing else does',
    );
  }
  const feeRupiah = Number(feeText ?? 0);
  if (!Number.isSafeInteger(feeRupiah) || feeRupiah < 0 || (feeRupiah > 0 && !isDivision)) {
    throw new BadInputError('--fee is whole rupiah, with DIVIDE');
  }
  return isDivision ? divisionText({ references, feeRupiah }) : (references[0] ?? null);
}
