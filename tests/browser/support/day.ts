import { sharedDriver } from '../../support/instances';
import { freshParticipant } from '../../support/people';
import { Desks, type Desk } from './desk';
import { aPdf } from '../../support/pdf';

/** What people who cannot wait do to a page: the line is slow, and every answer comes this much later. */
const SLOW_MS = 1_500;

/** A day at a desk: each part is done in a window of its own, photographed when it fails, and leaves no fault behind. */
export class Day {
  readonly driver = sharedDriver();
  private desks: Desks | undefined;

  constructor(private readonly name: string) {}

  async begin(): Promise<void> {
    this.desks = await Desks.open();
  }

  /** A worker of the demo's employer, hurt and treated: the claim's number. */
  async patient(): Promise<string> {
    const participant = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
    await this.driver.world.settle({ participants: [participant] });
    return (await this.driver.report(participant, 'PLKK')).claimNumber;
  }

  end(): Promise<void> | undefined {
    return this.desks?.close();
  }

  async at(username: string, work: (desk: Desk) => Promise<void>): Promise<void> {
    const desk = await this.desks!.as(username);
    try {
      await work(desk);
      expect(desk.faults).toEqual([]);
    } catch (error) {
      await desk.photograph(`${this.name}-${username}`);
      throw error;
    } finally {
      await desk.close();
    }
  }
}

/** Answers of the API come late until the returned function is called. */
export async function slowLine({ page }: Desk): Promise<() => Promise<void>> {
  const address = '**/api/v1/**';
  await page.route(address, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.continue().catch(() => undefined);
  });
  return () => page.unroute(address);
}

/** To the list of work, whose link says how much waits. */
export const toWork = ({ page }: Desk): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Meja kerja' })
    .getByRole('link', { name: /^Kerja/ })
    .click();

export const PAPER = aPdf();

/** What a camera gives: a JPEG of one pixel. */
export const PHOTO = Buffer.from(
  ['ffd8', 'ffc0000b080001000101011100', 'ffda0008010100003f0000', 'ffd9'].join(''),
  'hex',
);

/** A file for the open form, as it is chosen from a folder. */
export const attach = (desk: Desk, name: string): Promise<void> =>
  desk.drawer
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: PAPER });
