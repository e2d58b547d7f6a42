import type { Instant } from '../../calendar';
import type { Claim, Written } from '../claim';
import type { AdviceBody, PanelBody } from '../forms';
import { commandRule } from '../commands';
import { settledBy, type Opinion } from './opinion';
import { measuresOf } from './measures';
import { bindings } from './statements';

export type PanelAbout = NonNullable<PanelBody['about']>;

/** The advisory doctors who were asked together, what they said, and who is awaited. */
export interface Panel {
  readonly called: Written<PanelBody>;
  readonly about: PanelAbout;
  /** What each doctor said; each speaks once. */
  readonly opinions: ReadonlyMap<string, Written<AdviceBody>>;
  /** What the quorum agrees on, or the head has decided, and since when it stands. */
  readonly stands: Opinion | undefined;
  readonly awaits: 'DOCTORS' | 'HEAD' | undefined;
  /** Since when those are awaited. */
  readonly since: Instant;
}

/** Panels of before they could be asked about anything else were about the work. */
const aboutOf = ({ about }: PanelBody): PanelAbout => about ?? 'WORK_RELATION';

/** Every panel that was called, the oldest first. */
export function panelsOf(claim: Claim): Panel[] {
  const called = claim.written?.panel ?? [];
  return called.map((panel, index) => {
    const ends = [called[index + 1]?.at, groundEnds(claim, panel)].filter((at) => at !== undefined).sort();
    return panelFrom(claim, panel, ends[0]);
  });
}

/** The panel that was called last, as long as what it was asked is still asked; undefined where there is none. */
export function panelOf(claim: Claim): Panel | undefined {
  const last = panelsOf(claim).at(-1);
  return last !== undefined && isStillAsked(claim, last.called) ? last : undefined;
}

const FINDING_STAGES: readonly Claim['stage'][] = ['UNDER_REVIEW', 'DISPUTED'];

function isStillAsked(claim: Claim, called: Written<PanelBody>): boolean {
  const { stage, stageSince } = claim;
  if (aboutOf(called) === 'WORK_RELATION') return FINDING_STAGES.includes(stage) && called.at >= stageSince;
  const asked = stage !== 'DISPUTED' && commandRule('panel').stages.includes(stage);
  return asked && groundEnds(claim, called) === undefined;
}

/** When what a panel was asked was decided without it, or another statement took the place of the one that it judges. */
function groundEnds(claim: Claim, called: Written<PanelBody>): Instant | undefined {
  const { written } = claim;
  const ends =
    aboutOf(called) === 'PERCENTAGES'
      ? bindings(claim).map(({ since }) => since)
      : [written?.conclusion, written?.determination, written?.coverDecision].flatMap(
          (each) => each?.map(({ at }) => at) ?? [],
        );
  return ends.filter((at) => at > called.at).sort()[0];
}

function panelFrom(claim: Claim, called: Written<PanelBody>, until: Instant | undefined): Panel {
  const isDuring = ({ at }: { readonly at: Instant }): boolean =>
    at >= called.at && (until === undefined || at < until);
  const about = aboutOf(called);
  const opinions = new Map<string, Written<AdviceBody>>();
  const agreeing = new Map<string, number>();
  let stands: Opinion | undefined;
  for (const said of claim.written?.advice?.filter(isDuring) ?? []) {
    if (stands !== undefined) break;
    opinions.set(said.by.userId, said);
    if (said.opinion === 'DECLINES') continue;
    const meant = about === 'PERCENTAGES' ? meantBy(claim, called, said) : said.opinion;
    agreeing.set(meant, (agreeing.get(meant) ?? 0) + 1);
    if (agreeing.get(meant) === called.quorum) stands = said;
  }
  stands ??= claim.written?.panelDecision?.findLast(isDuring);
  const most = Math.max(0, ...agreeing.values());
  const canAgree = most + called.doctors - opinions.size >= called.quorum;
  const awaits = stands !== undefined ? undefined : canAgree ? 'DOCTORS' : 'HEAD';
  const since = awaits === 'HEAD' ? ([...opinions.values()].at(-1)?.at ?? called.at) : called.at;
  return { called, about, opinions, stands, awaits, since };
}

/** Doctors agree on percentages where they come to the same disabilities, by whichever word. */
function meantBy(claim: Claim, { at }: Written<PanelBody>, said: AdviceBody): string {
  const judged = bindings(claim).findLast(({ since }) => since <= at);
  const settled = settledBy(said, judged?.statement.disabilities ?? []);
  return settled === undefined ? said.opinion : measuresOf(settled);
}

export const awaitsHead = (claim: Claim): boolean => panelOf(claim)?.awaits === 'HEAD';

/** Each doctor of a panel speaks once, and who has declined a case does not judge it later. */
export const hasSpoken = (claim: Claim, userId: string): boolean =>
  panelOf(claim)?.opinions.has(userId) === true ||
  claim.written?.advice?.some(({ by, opinion }) => opinion === 'DECLINES' && by.userId === userId) === true;

/** What advisory doctors said other than in a panel about percentages. */
export function advicesOnFinding(claim: Claim): readonly Written<AdviceBody>[] {
  const others = new Set(
    panelsOf(claim).flatMap(({ about, opinions }) => (about === 'PERCENTAGES' ? [...opinions.values()] : [])),
  );
  return (claim.written?.advice ?? []).filter((said) => said.opinion !== 'DECLINES' && !others.has(said));
}
