import type { EntityManager } from 'typeorm';
import { date, nullable, object, oneOf, readRecord, text, whole } from '@jkk/domain/record';
import { SEGMENTS } from '@jkk/domain/rules';
import { WAGE_UNITS } from '@jkk/domain/benefits';
import { Table } from '../database/table';
import { readTelling } from '../unreadable';
import { MemberHistoryEntity } from './history.entities';
import { MemberEntity } from './member.entity';
import { MembershipPort } from './reference.ports';
import type { Member, MemberState } from './reference';
import { upsertRows } from './upsert';
import type { Upserted } from './upsert';

/** A member as a register file brings him: what the file does not carry stays as it is. */
export type MemberRow = Omit<Member, 'diedOn' | 'history'> &
  Partial<Pick<Member, 'diedOn'>> & {
    /** From when a change counts and when it was reported; without them from the day on which it came in. */
    readonly validFrom?: string | null;
    readonly reportedOn?: string | null;
  };

const MEMBERS = new Table(MemberEntity);
const HISTORY = new Table(MemberHistoryEntity);

type Found = MemberEntity & { readonly states: readonly Record<string, unknown>[] };

/** Cards with all their states, as of one moment. */
const FIND = (em: EntityManager): string => `
  SELECT ${MEMBERS.columnsOf(em).selection},
    (SELECT coalesce(jsonb_agg(to_jsonb(h) ORDER BY h.history_id), '[]') FROM member_history h
     WHERE h.participant_number = member.participant_number) AS states
  FROM member WHERE nik = $1 ORDER BY participant_number`;

export class MemberRepository extends MembershipPort {
  private text: string | undefined;

  async findCards(em: EntityManager, nik: string): Promise<readonly Member[]> {
    const found = await em.query<Found[]>((this.text ??= FIND(em)), [nik]);
    const { fromRecord } = HISTORY.columnsOf(em);
    return found.map(({ states, ...entity }) => toMember(entity, states.map(fromRecord)));
  }

  upsert(em: EntityManager, rows: readonly MemberRow[]): Promise<readonly Upserted[]> {
    return upsertRows(em, MemberEntity, 'participantNumber', rows);
  }
}

function toMember(
  { validFrom: _from, reportedOn: _on, ...entity }: MemberEntity,
  states: readonly unknown[],
): Member {
  return { ...entity, history: states.map(toState) };
}

const stateShape = object<MemberState>({
  validFrom: date,
  reportedOn: date,
  segment: oneOf(SEGMENTS),
  employerNumber: nullable(text),
  projectNumber: nullable(text),
  wageAmountRupiah: nullable(whole),
  wageUnit: nullable(oneOf(WAGE_UNITS)),
  activeFrom: date,
  activeTo: nullable(date),
  paidUntil: nullable(text),
});

function toState(row: unknown): MemberState {
  const state = readTelling(() => readRecord(stateShape, row, { key: 'member_history' }));
  const { validFrom, reportedOn, segment, employerNumber, projectNumber } = state;
  const { wageAmountRupiah, wageUnit, activeFrom, activeTo, paidUntil } = state;
  const insured = { segment, employerNumber, projectNumber, wageAmountRupiah, wageUnit };
  return { validFrom, reportedOn, ...insured, activeFrom, activeTo, paidUntil };
}
