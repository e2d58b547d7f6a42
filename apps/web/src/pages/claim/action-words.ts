import { BENEFIT_DECISION_LABELS } from '@jkk/domain/words/forms';
import { rupiahText } from '../../format/money';
import type { Text } from '../../i18n/use-words';
import type { ClaimAction } from './claim-actions';
import { COMMAND_WORDS } from './command-facts.data';

const both = (make: (language: 'id' | 'en') => string): Text => ({ id: make('id'), en: make('en') });

/** Given in one go for all that stand ready: the button says how many, the form how much. */
const inOneGo = ({ code, benefits }: ClaimAction): boolean =>
  benefits !== undefined && (code === 'proposal' || code === 'decision');

const verdict = ({ preset }: ClaimAction): Text | undefined => {
  const decision = preset?.['decision'];
  return BENEFIT_DECISION_LABELS[decision as keyof typeof BENEFIT_DECISION_LABELS];
};

const wordsOf = (code: ClaimAction['code']) => COMMAND_WORDS[code];

const verb = (action: ClaimAction): Text => verdict(action) ?? wordsOf(action.code).send;

/** *Usulkan 3 manfaat*, *Kembalikan…*: three dots where something more is asked. */
export function buttonOf(action: ClaimAction): Text {
  if (!inOneGo(action)) return wordsOf(action.code).button;
  const said = verb(action);
  if (verdict(action) !== undefined && action.preset?.['decision'] !== 'APPROVE') {
    return both((l) => `${said[l]}…`);
  }
  const count = action.benefits!.length;
  return {
    id: `${said.id} ${count} manfaat`,
    en: `${said.en} ${count} ${count === 1 ? 'benefit' : 'benefits'}`,
  };
}

export function titleOf(action: ClaimAction): Text {
  const said = verdict(action);
  if (said === undefined) return wordsOf(action.code).title;
  return { id: `${said.id} manfaat`, en: `${said.en} benefits` };
}

/** The verb again, with the amount or the number that it is about. */
export function sendOf(action: ClaimAction, amount: number | undefined, claimNumber: string): Text {
  const said = verb(action);
  if (inOneGo(action) && amount !== undefined) return both((l) => `${said[l]} ${rupiahText(amount)}`);
  if (action.payout !== undefined) return both((l) => `${said[l]} · ${rupiahText(action.payout!.amount)}`);
  return isAdverse(action) ? both((l) => `${said[l]} ${claimNumber}`) : said;
}

export const isAdverse = ({ code, preset }: ClaimAction): boolean =>
  code === 'withdrawal' ||
  code === 'cancellation' ||
  code === 'dismissal' ||
  preset?.['decision'] === 'REFUSE';

/** What follows is told of a yes: a no says it itself. */
export const saysConsequence = ({ preset }: ClaimAction): boolean =>
  preset?.['decision'] === undefined || preset['decision'] === 'APPROVE';
