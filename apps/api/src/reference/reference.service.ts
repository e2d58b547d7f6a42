import { Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { LookupRepository } from '@jkk/persistence/lookup';
import { BankRepository, PlaceRepository, PlkkRepository } from '@jkk/persistence/reference';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { searchIcd10 } from './icd10-search';
import type {
  BankListResponse,
  EmployerListResponse,
  Icd10ListResponse,
  ParticipantLookupResponse,
  PlkkListResponse,
  RegencyListResponse,
} from './reference.dto';

const RESULTS_MAX = 20;

/** Look-ups for forms. */
@Injectable()
export class ReferenceService {
  private readonly banksOf = new BankRepository();
  private readonly places = new PlaceRepository();
  private readonly hospitals = new PlkkRepository();
  private readonly lookup = new LookupRepository();

  constructor(private readonly database: DataSource) {}

  async plkk(): Promise<PlkkListResponse> {
    const hospitals = await this.hospitals.list(this.database.manager);
    return { items: hospitals.map(({ plkkCode, name, regencyCode }) => ({ plkkCode, name, regencyCode })) };
  }

  async employers(text: string | undefined): Promise<EmployerListResponse> {
    const items = await this.lookup.searchEmployers(this.database.manager, text ?? '', RESULTS_MAX);
    return { items: items.map(({ employerNumber, name, branch }) => ({ employerNumber, name, branch })) };
  }

  async banks(): Promise<BankListResponse> {
    const banks = await this.banksOf.list(this.database.manager);
    return { items: banks.map(({ bankCode, name, partner }) => ({ bankCode, name, partner })) };
  }

  async regencies(): Promise<RegencyListResponse> {
    const regencies = await this.places.listRegencies(this.database.manager);
    return { items: regencies.map(({ regencyCode, name, branch }) => ({ regencyCode, name, branch })) };
  }

  icd10(text: string | undefined): Icd10ListResponse {
    return { items: searchIcd10(text) };
  }

  /** An employer finds its own workers only. */
  async participant(participantNumber: string, actor: Actor): Promise<ParticipantLookupResponse> {
    const member = await this.lookup.findMember(this.database.manager, participantNumber);
    const onlyOwn = actor.roles.every((role) => role === 'EMPLOYER');
    const hidden = onlyOwn && member?.employerNumber !== actor.employerNumber;
    if (member === undefined || hidden) throw new Problem('NOT_FOUND');
    const { name, segment, employerNumber, projectNumber, paidUntil } = member;
    return { participantNumber, name, segment, employerNumber, projectNumber, paidUntil };
  }
}
