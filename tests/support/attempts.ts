import { newKey, type ApiAnswer } from './api-client';
import { minutesAgo, reportBody, type Channel } from './claim-bodies';
import type { ClaimDriver } from './claim-driver';
import type { Loose } from './loose';
import { freshParticipant, type Participant } from './people';
import { aPdf } from './pdf';

const DAY_MINUTES = 24 * 60;
export const daysAgo = (days: number): string => minutesAgo(days * DAY_MINUTES);

/** Pointers and codes of a refusal, or the status and its code. Throws where a sentence is missing in one of the languages. */
export function said({ status, body }: ApiAnswer): string[] {
  const errors: Loose[] = body?.errors ?? [];
  for (const { code, detail } of errors) {
    if (!/\w/.test(detail.id) || !/\w/.test(detail.en)) throw new Error(`${code} says nothing`);
  }
  return errors.length > 0
    ? errors.map(({ pointer, code }) => `${pointer} ${code}`)
    : [`${status} ${body?.code ?? ''}`.trim()];
}

export const ownAccount = ({ account }: Participant): Loose => ({ kind: 'PARTICIPANT', ...account });

export const invoice = (on: string, amount: number, number = newKey().slice(0, 12)): Loose => ({
  invoice: amount,
  invoiceNumber: number,
  invoiceIssuer: 'Klinik Tepi Jalan',
  invoiceOn: on,
});

/** What desks are asked although it may be refused: each answer is returned as it is. */
export class Attempts {
  constructor(readonly driver: ClaimDriver) {}

  /** Somebody who works for the company of the demo, known to the register. */
  async worker(over: Partial<Participant> = {}): Promise<Participant> {
    const participant = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001', ...over });
    await this.driver.world.settle({ participants: [participant] });
    return participant;
  }

  /** A file of its own, or one of the same bytes as another of this mark. */
  async upload(as: string, mark: string = newKey()): Promise<string> {
    const content = aPdf(mark);
    return (await this.driver.world.desks.as(as)).upload('bukti.pdf', 'application/pdf', content);
  }

  async report(participant: Participant, channel: Channel, as: string, over: Loose): Promise<ApiAnswer> {
    const client = await this.driver.world.desks.as(as);
    const body = reportBody(participant, channel, over);
    return client.post('/claims', body, { idempotencyKey: newKey() });
  }

  async command(claimNumber: string, path: string, as: string, body: Loose): Promise<ApiAnswer> {
    const { version } = await this.driver.see(claimNumber);
    const client = await this.driver.world.desks.as(as);
    return client.post(`/claims/${claimNumber}/${path}`, { ...body, version }, { idempotencyKey: newKey() });
  }

  ask(
    claimNumber: string,
    type: string,
    details: Loose,
    payee: Loose,
    documents: string[] = [],
  ): Promise<ApiAnswer> {
    const body = { type, details, payee, documents, complete: true };
    return this.command(claimNumber, 'benefits', 'officer', body);
  }
}
