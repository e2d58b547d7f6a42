/** `npm run test:chaos` strikes every victim in every way, several times; `npm test` a few of the same strokes. */
export const ROUNDS = Number(process.env.CHAOS_ROUNDS ?? 0);
export const IS_LONG = ROUNDS > 0;
export const SEED = Number(process.env.CHAOS_SEED ?? 20261128);
export const LIVES = IS_LONG ? 6 : 3;
export const FROZEN_MS = IS_LONG ? 40_000 : 6_000;
/** Names of those that are struck; everybody when it is left out. */
const ONLY = process.env.CHAOS_VICTIMS?.split(',');

/** KILL: gone at once, started again a little later. FREEZE: answers nothing for a while, and then goes on. */
export const WAYS = ['KILL', 'FREEZE'] as const;

export interface Fault<Victim extends string = string> {
  readonly victim: Victim;
  readonly way: (typeof WAYS)[number];
}

/** Every way for each of these victims. */
export const faultsOf = <Victim extends string>(victims: readonly Victim[]): Fault<Victim>[] =>
  victims.flatMap((victim) => WAYS.map((way) => ({ victim, way })));

/** What a long run strikes of these faults, in its rounds. */
export const inRounds = <Victim extends string>(faults: readonly Fault<Victim>[]): Fault<Victim>[] => {
  const wanted = faults.filter(({ victim }) => ONLY === undefined || ONLY.includes(victim));
  return Array.from({ length: ROUNDS }, () => wanted).flat();
};

/** Rows of `it.each`: what is done, how many strokes were before it, and the fault. */
export const named = <Victim extends string>(faults: readonly Fault<Victim>[]) =>
  faults.map((fault, index) => [`${fault.way} ${fault.victim}`, index, fault] as const);
