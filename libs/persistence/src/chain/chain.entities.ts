import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { isOneOf } from '../database/codes';
import { CHAIN_KINDS, type ChainKind } from './contents';

@Entity('record_chain')
@Unique('record_chain_once', ['kind', 'recordId'])
@Check('record_chain_kind_known', isOneOf('kind', CHAIN_KINDS))
export class RecordChainEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'record_chain_pkey' })
  kind: ChainKind;

  /** Entries of a payout, or of a claim; lines of an account at a bank. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'record_chain_pkey' })
  chain: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'record_chain_pkey' })
  seq: number;

  @Column({ name: 'record_id', type: 'bigint' })
  recordId: number;

  /** SHA-256 over the seal before it and the record. */
  @Column({ type: 'text' })
  seal: string;
}

@Entity('record_chain_end')
export class RecordChainEndEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'record_chain_end_pkey' })
  kind: ChainKind;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'record_chain_end_pkey' })
  chain: string;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  seal: string;
}

export const chainEntities = [RecordChainEntity, RecordChainEndEntity] as const;
