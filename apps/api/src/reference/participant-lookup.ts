import { Inject, Injectable } from '@nestjs/common';
import { UNKNOWN_NIK } from '@jkk/domain/claim/readings';
import type { Actor } from '@jkk/domain/access';
import { judgeCard } from '@jkk/domain/claim';
import { lookUpCover } from '@jkk/persistence/claim';
import { LookupRepository, type FoundMember, type MemberKey } from '@jkk/persistence/lookup';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { Budgets, type Allowance } from '../edge/budgets';
import { CLOCK } from '../tokens';
import { personKey } from './person-key';
import type { ParticipantLookupResponse, CardHolderListResponse, CardHolderView } from './reference.dto';

/** More than a desk asks for; numbers are handed out in order, so that counting would find everybody. */
const PERSONS: Allowance = { name: 'person-lookup', times: 60, windowMs: 3_600_000 };
/** The day that a card is judged by. */
const ZONE = 'WIB';

/** People of the register by a whole number. Whoever looks is counted, and kept with whom he looked for. */
@Injectable()
export class ParticipantLookup {
  private readonly lookup = new LookupRepository();

  constructor(
    private readonly database: DataSource,
    private readonly budgets: Budgets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The cards with this number or of this NIK, each with what its cover comes to today. A NIK is never told. */
  async persons(number: string, actor: Actor): Promise<CardHolderListResponse> {
    const by = personKey(number);
    const found = by === undefined ? [] : await this.members(by, number, actor);
    return { items: await Promise.all(found.map((member) => this.person(member))) };
  }

  async participants(by: MemberKey, number: string, actor: Actor): Promise<ParticipantLookupResponse[]> {
    return (await this.members(by, number, actor)).map(cardOf);
  }

  /** An employer finds its own workers only. */
  private async members(by: MemberKey, number: string, actor: Actor): Promise<FoundMember[]> {
    await this.budgets.spend(PERSONS, actor.userId);
    const members = await this.lookup.findMembers(this.database.manager, by, number);
    const onlyOwn = actor.roles.every((role) => role === 'EMPLOYER');
    const found = members.filter((member) => !onlyOwn || member.employerNumber === actor.employerNumber);
    const looked =
      found.length > 0 ? found.map((member) => member.participantNumber) : [ASKED_AS[by](number)];
    for (const participantNumber of looked) {
      await this.lookup.record(this.database.manager, {
        userId: actor.userId,
        roles: actor.roles,
        participantNumber,
        found: found.length > 0,
        lookedAt: this.clock.now(),
      });
    }
    return found;
  }

  private async person(member: FoundMember): Promise<CardHolderView> {
    const now = this.clock.now();
    const { participantNumber, nik, segment, employerNumber, projectNumber } = member;
    const cover = await lookUpCover(this.database.manager, {
      participant: { participantNumber, nik },
      segment,
      ...(employerNumber !== null && { employerNumber }),
      ...(projectNumber !== null && { projectNumber }),
      occurredAt: now,
      place: { zone: ZONE },
    });
    const { outcome, reasons } = judgeCard(member, cover, now, ZONE);
    return { ...cardOf(member), employerName: cover.employerName, cover: { outcome, reasons: [...reasons] } };
  }
}

const cardOf = ({ nik: _kept, ...card }: FoundMember): ParticipantLookupResponse => card;

/** What is kept of a look-up that found nobody. */
const ASKED_AS: Readonly<Record<MemberKey, (number: string) => string>> = {
  participantNumber: (number) => number,
  nik: () => UNKNOWN_NIK,
};
