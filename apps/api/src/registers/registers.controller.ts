import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Operation } from '../edge/operation';
import {
  FundRegisterQuery,
  HolidayRegisterQuery,
  HospitalRegisterQuery,
  RegencyRegisterQuery,
  WageRegisterQuery,
} from './registers.dto';
import { RegistersService } from './registers.service';
import {
  BankRegisterResponse,
  FundRegisterResponse,
  HolidayRegisterResponse,
  HospitalRegisterResponse,
  RegencyRegisterResponse,
  WageRegisterResponse,
} from './registers.views';

const READERS = ['ADMIN', 'AUDITOR'] as const;

/** What decisions rest on and nobody decides here: contracts of hospitals, places, wages and free days. */
@ApiTags('registers')
@Controller('registers')
export class RegistersController {
  constructor(private readonly registers: RegistersService) {}

  @Get('hospitals')
  @Operation({
    id: 'listHospitalRegister',
    summary: 'Hospitals with their dated contracts, by code',
    roles: READERS,
    answer: HospitalRegisterResponse,
  })
  hospitals(@Query() query: HospitalRegisterQuery): Promise<HospitalRegisterResponse> {
    return this.registers.hospitals(query);
  }

  @Get('regencies')
  @Operation({
    id: 'listRegencyRegister',
    summary: 'Regencies and cities with their branch and time zone, by code',
    roles: READERS,
    answer: RegencyRegisterResponse,
  })
  regencies(@Query() query: RegencyRegisterQuery): Promise<RegencyRegisterResponse> {
    return this.registers.regencies(query);
  }

  @Get('minimum-wages')
  @Operation({
    id: 'listWageRegister',
    summary: 'Minimum wages of provinces and regencies with their decrees, the newest year first',
    roles: READERS,
    answer: WageRegisterResponse,
  })
  minimumWages(@Query() query: WageRegisterQuery): Promise<WageRegisterResponse> {
    return this.registers.minimumWages(query);
  }

  @Get('holidays')
  @Operation({
    id: 'listHolidayRegister',
    summary: 'Public holidays and joint leave, and until when all of them are known',
    roles: READERS,
    answer: HolidayRegisterResponse,
  })
  holidays(@Query() query: HolidayRegisterQuery): Promise<HolidayRegisterResponse> {
    return this.registers.holidays(query);
  }

  @Get('fund-accounts')
  @Operation({
    id: 'listFundRegister',
    summary:
      'Accounts of the social security fund itself, the newest first, with the days on which each counts',
    roles: READERS,
    answer: FundRegisterResponse,
  })
  fundAccounts(@Query() query: FundRegisterQuery): Promise<FundRegisterResponse> {
    return this.registers.fundAccounts(query);
  }

  @Get('banks')
  @Operation({
    id: 'listBankRegister',
    summary: 'Banks with what was agreed with those that pay for us, without any secret',
    roles: READERS,
    answer: BankRegisterResponse,
  })
  banks(): Promise<BankRegisterResponse> {
    return this.registers.banks();
  }
}
