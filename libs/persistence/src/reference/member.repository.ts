import type { EntityManager } from 'typeorm';
import { MemberEntity } from './member.entity';
import { MembershipPort } from './reference.ports';
import type { Member } from './reference';
import { upsertRows } from './upsert';
import type { UpsertOutcome } from './upsert';

/** A member as a register file brings him: what the file does not carry stays as it is. */
export type MemberRow = Omit<Member, 'diedOn'> & Partial<Pick<Member, 'diedOn'>>;

export class MemberRepository extends MembershipPort {
  async findCards(em: EntityManager, nik: string): Promise<readonly Member[]> {
    const entities = await em.find(MemberEntity, { where: { nik }, order: { participantNumber: 'ASC' } });
    return entities.map(toMember);
  }

  upsert(em: EntityManager, rows: readonly MemberRow[]): Promise<readonly UpsertOutcome[]> {
    return upsertRows(em, MemberEntity, 'participantNumber', rows);
  }
}

function toMember(entity: MemberEntity): Member {
  return { ...entity };
}
