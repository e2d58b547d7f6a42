import { newKey, type ApiAnswer } from '../../support/api-client';
import {
  deathStatement,
  heirOf,
  minutesAgo,
  payeeHeir,
  reportBody,
  statementBody,
  verificationBody,
  wibDay,
  type Channel,
} from '../../support/claim-bodies';
import type { ClaimDriver, ClaimView } from '../../support/claim-driver';
import type { Loose } from '../../support/loose';
import { ACCIDENTS } from './accidents';
import type { Cast } from './cast';
import { paper } from './paper';

type Fields = Record<string, unknown>;
const DAY = 24 * 60;

/** A claim's life up to a point, told by the desks that would tell it. */
export class Life {
  constructor(
    readonly driver: ClaimDriver,
    readonly cast: Cast,
    public claimNumber = '',
  ) {}

  /** Reported as many days ago as said, on paper where it was not today. */
  async reported(channel: Channel, daysAgo = 0, over: Fields = {}): Promise<this> {
    const { participant, no } = this.cast;
    const old = daysAgo > 0;
    const { claimNumber } = await this.driver.report(participant, old ? 'BRANCH' : channel, {
      ...ACCIDENTS[no % ACCIDENTS.length],
      occurredAt: minutesAgo(daysAgo * DAY + 200),
      ...(old && { receivedAt: minutesAgo(daysAgo * DAY + 60) }),
      ...over,
    });
    this.claimNumber = claimNumber;
    return this;
  }

  async act(path: string, as: string, body: Fields): Promise<this> {
    await this.driver.command(this.claimNumber, path, as, body);
    return this;
  }

  stated(over: Fields = {}): Promise<this> {
    const diagnoses = ACCIDENTS[this.cast.no % ACCIDENTS.length]!.injuries.map(({ icd10 }) => icd10);
    return this.act('medical-statements', 'doctor', statementBody({ diagnoses, ...over }));
  }

  verified(over: Fields = {}): Promise<this> {
    return this.act('verification', 'verifier', verificationBody(over));
  }

  concluded(): Promise<this> {
    return this.act('conclusion', 'officer', {
      conclusion: 'WORK_ACCIDENT',
      reasonCode: 'WORK_RELATION_PROVEN',
      ruleCited: 'PP 44/2015 Pasal 1 angka 9',
      note: 'Kejadian di tempat kerja pada jam kerja.',
    });
  }

  concludedNegative(): Promise<this> {
    return this.act('conclusion', 'officer', {
      conclusion: 'NOT_WORK_RELATED',
      reasonCode: 'OUTSIDE_WORK',
      ruleCited: 'Permenaker 1/2025 Pasal 5',
      note: 'Kejadian di luar jam kerja, saat urusan pribadi.',
    });
  }

  async document(as: string, title: string): Promise<string> {
    const { name } = this.cast.participant;
    const content = await paper(title, [
      `Atas nama ${name}`,
      this.claimNumber,
      'Contoh, bukan dokumen asli.',
    ]);
    return (await this.driver.world.desks.as(as)).upload(`${title}.pdf`, 'application/pdf', content);
  }

  /** Recovered after thirty days of rest, or died; reported to the end. */
  async recovered(daysAgo: number): Promise<this> {
    const on = wibDay(minutesAgo((daysAgo - 31) * DAY));
    const state = { condition: 'RECOVERED', conditionOn: on };
    await this.stated({ ...state, restFrom: this.day(daysAgo - 1), restTo: on });
    await (await this.verified()).concluded();
    return this.act('final-report', 'officer', {
      ...state,
      ...(this.cast.participant.segment === 'PU' && { employerPaidWages: false }),
    });
  }

  async died(daysAgo: number): Promise<this> {
    const { heir } = this.cast;
    const diedAt = minutesAgo(daysAgo * DAY + 60);
    await this.act('medical-statements', 'doctor', deathStatement(diedAt));
    await (await this.verified()).concluded();
    const conditionOn = wibDay(diedAt);
    return this.act('final-report', 'officer', {
      condition: 'DIED',
      conditionOn,
      heirs: [heirOf(heir)],
      children: [],
    });
  }

  day(daysAgo: number): string {
    return wibDay(minutesAgo(daysAgo * DAY));
  }

  /** The days of rest as a benefit; `complete` says whether its papers are there. */
  async rest(daysAgo: number, complete = true): Promise<string> {
    const periods = [{ from: this.day(daysAgo - 1), to: this.day(daysAgo - 31) }];
    const { participant } = this.cast;
    const payee = { kind: 'PARTICIPANT', ...participant.account };
    return this.benefit('STMB', payee, { periods }, complete);
  }

  funeral(): Promise<string> {
    return this.benefit('FUNERAL', payeeHeir(this.cast.heir));
  }

  death(): Promise<string> {
    return this.benefit('DEATH', payeeHeir(this.cast.heir));
  }

  private async benefit(type: string, payee: Fields, details: Fields = {}, complete = true): Promise<string> {
    await this.act('benefits', 'officer', {
      type,
      details,
      payee,
      documents: [],
      ...(complete && { complete }),
    });
    return (await this.see()).benefits.find((one) => one.type === type)!.benefitId;
  }

  see(): Promise<ClaimView> {
    return this.driver.see(this.claimNumber);
  }

  decide(benefitId: string, body: Fields): Promise<ApiAnswer> {
    return this.driver.benefitCommand(benefitId, 'decision', 'approver', body);
  }

  async propose(benefitId: string): Promise<string> {
    await this.driver.benefitCommand(benefitId, 'proposal', 'officer', { note: 'Sesuai perhitungan.' });
    return benefitId;
  }

  /** Grants a benefit; gives its payout. */
  async granted(benefitId: string): Promise<string> {
    await this.driver.approve(benefitId);
    const claim = await this.driver.until(this.claimNumber, 'has a payout', ({ payouts }) =>
      payouts.some((one) => one.benefitId === benefitId),
    );
    return claim.payouts.find((one) => one.benefitId === benefitId)!.payoutId;
  }

  /** The same accident once more, by another channel. */
  async reportedAgain(channel: Channel): Promise<this> {
    const body = reportBody(this.cast.participant, channel, { occurredAt: minutesAgo(170) });
    const reporter = await this.driver.world.desks.as('officer');
    const { body: taken } = await reporter.post('/claims', body, { idempotencyKey: newKey() });
    this.claimNumber = (taken as ClaimView).claimNumber;
    await this.driver.until(this.claimNumber, 'is taken in', ({ stage }) => stage !== 'REPORTED');
    return this;
  }

  /** Releases a payout whose bank will do something at the transfer, and waits for the state it leads to. */
  async sent(payoutId: string, fault: string, state: string, settings: Fields = {}): Promise<void> {
    const { banks } = this.driver.world;
    const { bankCode, accountNumber } = this.cast.heir.account;
    await banks.arm({ bankCode: paying(bankCode), service: '17', fault, accountNumber, ...settings });
    await this.driver.release([payoutId]);
    await this.untilPayout(payoutId, state);
  }

  /** The bank of the payee sends back what it was paid. */
  async returned(payoutId: string): Promise<void> {
    const maker = await this.driver.world.desks.as('maker');
    const { attempts } = await maker.read<Loose>(`/payouts/${payoutId}`);
    await this.driver.world.banks.bounce(attempts[0].partnerReference, 'REKENING TUTUP');
  }

  async untilPayout(payoutId: string, ...states: string[]): Promise<void> {
    await this.driver.until(
      this.claimNumber,
      `has a payout ${states.join(' or ')}`,
      ({ payouts }) => payouts.some((one) => one.payoutId === payoutId && states.includes(one.state)),
      { everyMs: 250 },
    );
  }
}

/** Banks that are no partners are paid through BRI. */
const PARTNERS = ['002', '008', '009', '200'];
const paying = (bankCode: string): string => (PARTNERS.includes(bankCode) ? bankCode : '002');
