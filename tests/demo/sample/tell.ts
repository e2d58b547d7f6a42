import type { ClaimDriver } from '../../support/claim-driver';
import { castOf, SAMPLE_EMPLOYERS } from './cast';
import { Life } from './lives';
import { RECIPES, type Recipe } from './plan';

/** A claim of the sample: its number stays, so that it is told once on an instance. */
export interface Told {
  readonly no: number;
  readonly recipe: Recipe;
}

export const SAMPLE: readonly Told[] = RECIPES.flatMap((recipe) =>
  Array.from({ length: recipe.times }, () => recipe),
).map((recipe, index) => ({ no: index + 1, recipe }));

/** As many at a time as one machine tells without waiting for itself. */
const LANES = 4;

export interface Outcome {
  readonly told: number;
  readonly known: number;
  readonly failed: readonly { readonly no: number; readonly error: Error }[];
}

/** Tells those of the claims that the instance does not have yet. */
export async function tellSample(
  driver: ClaimDriver,
  sample: readonly Told[] = SAMPLE,
  progress: (done: number) => void = () => undefined,
): Promise<Outcome> {
  const open = await notYetTold(driver, sample.map(cast));
  const known = sample.length - open.length;
  await settle(driver, open);
  const failed: { no: number; error: Error }[] = [];
  const left = [...open];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const { no, recipe, life } = next;
      await recipe.tell(life).catch((error: Error) => failed.push({ no, error }));
      progress(sample.length - left.length);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { told: open.length - failed.length, known, failed };

  function cast({ no, recipe }: Told): Cast {
    return { no, recipe, life: new Life(driver, castOf(no, recipe.segment)) };
  }
}

interface Cast extends Told {
  readonly life: Life;
}

/** A claim of the same participant says that it was told before. */
async function notYetTold(driver: ClaimDriver, sample: readonly Cast[]): Promise<Cast[]> {
  const auditor = await driver.world.desks.as('auditor');
  const open: Cast[] = [];
  for (const one of sample) {
    const { participantNumber } = one.life.cast.participant;
    const { items } = await auditor.read<{ items: unknown[] }>(`/claims?q=${participantNumber}`);
    if (items.length === 0) open.push(one);
  }
  return open;
}

/** Everybody becomes known to the register and to the banks, in one import. */
async function settle({ world }: ClaimDriver, open: readonly Cast[]): Promise<void> {
  const known = open.filter(({ recipe }) => recipe.known !== false);
  await world.settle({
    participants: known.map(({ life }) => life.cast.participant),
    employers: known.length === 0 ? [] : SAMPLE_EMPLOYERS,
    accounts: known.map(({ life, recipe }) => {
      const { account } = life.cast.heir;
      return { ...account, accountName: recipe.accountName ?? account.accountName };
    }),
  });
}
