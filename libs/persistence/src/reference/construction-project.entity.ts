import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateColumn, MoneyColumn } from '../database/columns';
import { EmployerEntity } from './employer.entity';

@Entity('construction_project')
@Index('construction_project_employer', ['employerNumber'])
@Check('construction_project_value_positive', 'contract_value_rupiah > 0')
@Check('construction_project_cover_ordered', 'maintenance_until >= cover_from')
export class ConstructionProjectEntity {
  @PrimaryColumn({
    name: 'project_number',
    type: 'text',
    primaryKeyConstraintName: 'construction_project_pkey',
  })
  projectNumber: string;

  @Column({ name: 'employer_number', type: 'text' })
  @ForeignKey(() => EmployerEntity, { name: 'construction_project_employer_fkey' })
  employerNumber: string;

  @Column({ type: 'text' })
  name: string;

  @MoneyColumn({ name: 'contract_value_rupiah' })
  contractValueRupiah: number;

  @DateColumn({ name: 'cover_from' })
  coverFrom: string;

  @DateColumn({ name: 'maintenance_until' })
  maintenanceUntil: string;

  @Column({ type: 'boolean' })
  paid: boolean;
}
