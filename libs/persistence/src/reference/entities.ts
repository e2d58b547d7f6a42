import { BankEntity } from './bank.entity';
import { BranchEntity, RegencyEntity } from './branch.entity';
import { ConstructionProjectEntity } from './construction-project.entity';
import { EmployerEntity } from './employer.entity';
import {
  ConstructionProjectHistoryEntity,
  EmployerHistoryEntity,
  MemberHistoryEntity,
  RegisterAccountChangeEntity,
} from './history.entities';
import { FundAccountEntity } from './fund-account.entity';
import { HolidayEntity, HolidayVersionEntity } from './holiday.entity';
import { PlkkDoctorEntity, PlkkTariffEntity, PlkkTermsEntity } from './hospital.entities';
import { MemberEntity } from './member.entity';
import { MinimumWageEntity } from './minimum-wage.entity';
import { PlkkEntity } from './plkk.entity';

export const referenceEntities = [
  BankEntity,
  BranchEntity,
  RegencyEntity,
  EmployerEntity,
  ConstructionProjectEntity,
  PlkkEntity,
  PlkkTermsEntity,
  PlkkTariffEntity,
  PlkkDoctorEntity,
  MemberEntity,
  MemberHistoryEntity,
  EmployerHistoryEntity,
  RegisterAccountChangeEntity,
  ConstructionProjectHistoryEntity,
  HolidayEntity,
  HolidayVersionEntity,
  MinimumWageEntity,
  FundAccountEntity,
] as const;
