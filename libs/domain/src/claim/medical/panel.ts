import type { Claim, Written } from '../claim';
import { commandRule } from '../commands';
import type { AdviceBody, PanelBody } from '../forms';

type Opinion = AdviceBody['opinion'];

/** The advisory doctors who were asked together, what they said, and who is awaited. */
export interface Panel {
  readonly called: Written<PanelBody>;
  /** The last word of each doctor. */
  readonly opinions: ReadonlyMap<string, Opinion>;
  /** What the quorum agrees on, or the head has decided. */
  readonly stands: Opinion | undefined;
  readonly awaits: 'DOCTORS' | 'HEAD' | undefined;
}

/** The panel that was called last since the claim stands where it stands; undefined where none was. */
export function panelOf(claim: Claim): Panel | undefined {
  const { stage, stageSince, written } = claim;
  const called = written?.panel?.at(-1);
  if (called === undefined || called.at < stageSince || !commandRule('panel').stages.includes(stage)) {
    return undefined;
  }
  const said = (written?.advice ?? []).filter(({ at }) => at >= called.at);
  const opinions = new Map(said.map(({ by, opinion }) => [by.userId, opinion]));
  const counts = new Map<Opinion, number>();
  for (const opinion of opinions.values()) counts.set(opinion, (counts.get(opinion) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  const decided = written?.panelDecision?.findLast(({ at }) => at >= called.at)?.opinion;
  const agreed = first !== undefined && first[1] >= called.quorum ? first[0] : undefined;
  const stands = decided ?? agreed;
  const left = called.doctors - opinions.size;
  const canAgree = (first?.[1] ?? 0) + left >= called.quorum;
  return {
    called,
    opinions,
    stands,
    awaits: stands !== undefined ? undefined : canAgree ? 'DOCTORS' : 'HEAD',
  };
}

export const awaitsHead = (claim: Claim): boolean => panelOf(claim)?.awaits === 'HEAD';

/** Each doctor of a panel speaks once. */
export const hasSpoken = (claim: Claim, userId: string): boolean =>
  panelOf(claim)?.opinions.has(userId) === true;
