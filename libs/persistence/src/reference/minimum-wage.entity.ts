import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { PROVENANCES, type Provenance } from '@jkk/domain/rules';
import { isOneOf } from '../database/codes';
import { MoneyColumn } from '../database/columns';

/** A minimum wage of a province or a regency in a year, with the decree that fixed it. */
@Entity('minimum_wage')
@Check('minimum_wage_code_says_both', "code = area_code || '/' || year")
@Check('minimum_wage_area_shape', "area_code ~ '^\\d{2}(\\d{2})?$'")
@Check('minimum_wage_year_possible', 'year BETWEEN 2015 AND 2100')
@Check('minimum_wage_whole', 'amount_rupiah BETWEEN 1 AND 1000000000')
@Check('minimum_wage_provenance_known', isOneOf('provenance', PROVENANCES))
export class MinimumWageEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'minimum_wage_pkey' })
  code: string;

  @Column({ name: 'area_code', type: 'text' })
  areaCode: string;

  @Column({ type: 'integer' })
  year: number;

  @MoneyColumn({ name: 'amount_rupiah' })
  amountRupiah: number;

  @Column({ type: 'text', nullable: true })
  decree: string | null;

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'text' })
  provenance: Provenance;
}
