import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

/** When somebody lately did what may be done so often only. */
@Entity('budget')
@Index('budget_untouched', ['touchedAt'])
@Check('budget_key_hashed', "budget_key ~ '^[0-9a-f]{64}$'")
export class BudgetEntity {
  @PrimaryColumn({ name: 'budget_key', type: 'text', primaryKeyConstraintName: 'budget_pkey' })
  budgetKey: string;

  @Column({ type: 'timestamp with time zone', array: true })
  spent: string[];

  /** Whether the last one who asked was granted. */
  @Column({ type: 'boolean' })
  granted: boolean;

  @InstantColumn({ name: 'touched_at' })
  touchedAt: string;
}

export const budgetEntities = [BudgetEntity] as const;
