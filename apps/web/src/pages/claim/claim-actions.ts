import type { Benefit, Claim, ClaimPayout } from '../../api/model';
import type { Decision } from './forms/DecisionForm';

/** One thing that this person may do now, with what it is about. */
export type ClaimAction =
  | { readonly kind: 'claim'; readonly command: ClaimActionCode }
  | {
      readonly kind: 'benefits';
      readonly command: 'completeness' | 'proposal';
      readonly benefits: readonly Benefit[];
    }
  | { readonly kind: 'decision'; readonly command: Decision; readonly benefits: readonly Benefit[] }
  | { readonly kind: 'correction'; readonly command: 'correction'; readonly benefit: Benefit }
  | { readonly kind: 'replacement'; readonly command: 'replacement'; readonly payout: ClaimPayout };

export type ClaimActionCode =
  | 'stage-one'
  | 'duplicate-decision'
  | 'completion'
  | 'medical-statements'
  | 'verification'
  | 'conclusion'
  | 'final-report'
  | 'benefits'
  | 'withdrawal'
  | 'cancellation';

/** Most urgent first: what is awaited stands before what is merely possible. */
const CLAIM_ORDER: readonly ClaimActionCode[] = [
  'duplicate-decision',
  'completion',
  'verification',
  'medical-statements',
  'conclusion',
  'final-report',
  'benefits',
  'stage-one',
];
const ENDING: readonly ClaimActionCode[] = ['withdrawal', 'cancellation'];

export interface ClaimActions {
  /** The filled button and what it is about; undefined when nothing is to be done. */
  readonly main: ClaimAction | undefined;
  /** Outlined buttons and the menu, in order. */
  readonly others: readonly ClaimAction[];
  /** Red text: a no, a withdrawal, a cancellation. */
  readonly adverse: readonly ClaimAction[];
}

/** What the server allows this person now, ordered for the decision bar. */
export function actionsOf(claim: Claim): ClaimActions {
  const allowed = (command: string): Benefit[] =>
    claim.benefits.filter((benefit) => (benefit.allowedCommands as readonly string[]).includes(command));
  const decidable = allowed('decision');
  const ordered: ClaimAction[] = [
    ...some(decidable, (benefits) => ({ kind: 'decision', command: 'APPROVE', benefits })),
    ...some(allowed('proposal'), (benefits) => ({ kind: 'benefits', command: 'proposal', benefits })),
    ...allowed('correction').map((benefit): ClaimAction => ({
      kind: 'correction',
      command: 'correction',
      benefit,
    })),
    ...some(allowed('completeness').filter(needsCheck), (benefits) => ({
      kind: 'benefits',
      command: 'completeness',
      benefits,
    })),
    ...replacements(claim),
    ...claimActions(claim, CLAIM_ORDER),
    ...some(
      allowed('completeness').filter((benefit) => !needsCheck(benefit)),
      (benefits) => ({
        kind: 'benefits',
        command: 'completeness',
        benefits,
      }),
    ),
    ...some(decidable, (benefits) => ({ kind: 'decision', command: 'RETURN', benefits })),
  ];
  const [main, ...others] = ordered;
  return {
    main,
    others,
    adverse: [
      ...some(decidable, (benefits): ClaimAction => ({ kind: 'decision', command: 'REFUSE', benefits })),
      ...claimActions(claim, ENDING),
    ],
  };
}

const needsCheck = (benefit: Benefit): boolean =>
  benefit.stage === 'REQUESTED' || benefit.stage === 'DOCUMENTS_INCOMPLETE';

const some = (
  benefits: readonly Benefit[],
  make: (benefits: readonly Benefit[]) => ClaimAction,
): ClaimAction[] => (benefits.length === 0 ? [] : [make(benefits)]);

const claimActions = (claim: Claim, codes: readonly ClaimActionCode[]): ClaimAction[] =>
  codes
    .filter((code) => (claim.allowedCommands as readonly string[]).includes(code))
    .map((command) => ({ kind: 'claim', command }));

function replacements(claim: Claim): ClaimAction[] {
  if (!(claim.allowedCommands as readonly string[]).includes('replacement')) return [];
  return claim.payouts
    .filter((payout) => payout.state === 'RETURNED' || payout.state === 'FAILED')
    .map((payout) => ({ kind: 'replacement', command: 'replacement', payout }));
}

/** Rupiah that an action is about; undefined for actions without an amount. */
export function amountOf(action: ClaimAction): number | undefined {
  switch (action.kind) {
    case 'benefits':
    case 'decision':
      return action.benefits.reduce((sum, benefit) => sum + benefit.amount, 0);
    case 'correction':
      return action.benefit.amount;
    case 'replacement':
      return action.payout.amount;
    case 'claim':
      return undefined;
  }
}

export const countOf = (action: ClaimAction): number => ('benefits' in action ? action.benefits.length : 1);
