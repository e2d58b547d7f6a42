import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { MemberHistoryEntity } from './history.entities';
import { MemberEntity } from './member.entity';
import { MembershipPort } from './reference.ports';
import type { Member } from './reference';
import { upsertRows } from './upsert';
import type { UpsertOutcome } from './upsert';

/** A member as a register file brings him: what the file does not carry stays as it is. */
export type MemberRow = Omit<Member, 'diedOn' | 'history'> &
  Partial<Pick<Member, 'diedOn'>> & {
    /** From when a change counts and when it was reported; without them from the day on which it came in. */
    readonly validFrom?: string | null;
    readonly reportedOn?: string | null;
  };

export class MemberRepository extends MembershipPort {
  async findCards(em: EntityManager, nik: string): Promise<readonly Member[]> {
    const entities = await em.find(MemberEntity, { where: { nik }, order: { participantNumber: 'ASC' } });
    if (entities.length === 0) return [];
    const numbers = entities.map(({ participantNumber }) => participantNumber);
    const history = await em.find(MemberHistoryEntity, {
      where: { participantNumber: In(numbers) },
      order: { historyId: 'ASC' },
    });
    return entities.map((entity) =>
      toMember(
        entity,
        history.filter(({ participantNumber }) => participantNumber === entity.participantNumber),
      ),
    );
  }

  upsert(em: EntityManager, rows: readonly MemberRow[]): Promise<readonly UpsertOutcome[]> {
    return upsertRows(em, MemberEntity, 'participantNumber', rows);
  }
}

function toMember(
  { validFrom: _from, reportedOn: _on, ...entity }: MemberEntity,
  states: readonly MemberHistoryEntity[],
): Member {
  const history = states.map(({ historyId: _id, participantNumber: _of, ...state }) => state);
  return { ...entity, history };
}
