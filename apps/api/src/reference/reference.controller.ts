import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { CurrentActor } from '../edge/caller';
import { Operation } from '../edge/operation';
import { LABELS } from './labels';
import { ParticipantLookup } from './participant-lookup';
import {
  BankListResponse,
  BranchListResponse,
  EmployerListResponse,
  Icd10ListResponse,
  LabelsResponse,
  CardHolderListResponse,
  CardHolderQuery,
  PlkkListResponse,
  RegencyListResponse,
  SearchQuery,
} from './reference.dto';
import { ReferenceService } from './reference.service';
import { REGISTER_READERS } from './register-readers';

const STAFF = [
  'CLAIM_OFFICER',
  'MEDICAL_VERIFIER',
  'BRANCH_HEAD',
  'SPO_COUNTER',
  'PERISAI_AGENT',
  'AUDITOR',
  'ADMIN',
] as const;

/** What forms on a desk look up. Nothing here is about one claim. */
@ApiTags('reference')
@Controller('reference')
export class ReferenceController {
  constructor(
    private readonly reference: ReferenceService,
    private readonly lookup: ParticipantLookup,
  ) {}

  @Get('labels')
  @Operation({
    id: 'getLabels',
    summary: 'Codes and their names on screen',
    roles: 'EVERYBODY',
    answer: LabelsResponse,
  })
  labels(): LabelsResponse {
    return LABELS;
  }

  @Get('plkk')
  @Operation({
    id: 'listPlkk',
    summary: 'Hospitals under contract',
    roles: 'EVERYBODY',
    answer: PlkkListResponse,
  })
  plkk(): Promise<PlkkListResponse> {
    return this.reference.plkk();
  }

  @Get('employers')
  @Operation({
    id: 'searchEmployers',
    summary: 'Employers by number or part of the name',
    roles: STAFF,
    answer: EmployerListResponse,
  })
  employers(@Query() query: SearchQuery): Promise<EmployerListResponse> {
    return this.reference.employers(query.q);
  }

  @Get('banks')
  @Operation({ id: 'listBanks', summary: 'Known banks', roles: 'EVERYBODY', answer: BankListResponse })
  banks(): Promise<BankListResponse> {
    return this.reference.banks();
  }

  @Get('branches')
  @Operation({ id: 'listBranches', summary: 'Branches', roles: 'EVERYBODY', answer: BranchListResponse })
  branches(): Promise<BranchListResponse> {
    return this.reference.branches();
  }

  @Get('regencies')
  @Operation({
    id: 'listRegencies',
    summary: 'Regencies and their branches',
    roles: 'EVERYBODY',
    answer: RegencyListResponse,
  })
  regencies(): Promise<RegencyListResponse> {
    return this.reference.regencies();
  }

  @Get('icd10')
  @Operation({
    id: 'searchIcd10',
    summary: 'Diagnoses by code or name',
    roles: 'EVERYBODY',
    answer: Icd10ListResponse,
  })
  icd10(@Query() query: SearchQuery): Icd10ListResponse {
    return this.reference.icd10(query.q);
  }

  @Get('participants')
  @Operation({
    id: 'findPersons',
    summary: 'The participant with this card number or NIK, and what cover comes to today',
    roles: REGISTER_READERS,
    answer: CardHolderListResponse,
  })
  persons(
    @Query() { number }: CardHolderQuery,
    @CurrentActor() actor: Actor,
  ): Promise<CardHolderListResponse> {
    return this.lookup.persons(number, actor);
  }
}
