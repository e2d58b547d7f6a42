import { Injectable } from '@nestjs/common';
import { LookupRepository } from '@jkk/persistence/lookup';
import { searchText } from '@jkk/persistence/database';
import { BankRepository, PlaceRepository, PlkkRepository } from '@jkk/persistence/reference';
import { DataSource } from 'typeorm';
import { searchIcd10 } from './icd10-search';
import type {
  BankListResponse,
  BranchListResponse,
  EmployerListResponse,
  Icd10ListResponse,
  PlkkView,
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

  /** By the beginning of the code, or by words of the name. There are some hundreds in all. */
  async hospitalsNamed(text: string): Promise<PlkkView[]> {
    const wanted = searchText(text);
    if (wanted.trim() === '') return [];
    const { items } = await this.plkk();
    return items.filter(
      ({ plkkCode, name }) => searchText(plkkCode).startsWith(wanted) || searchText(name).includes(wanted),
    );
  }

  async employers(text: string | undefined): Promise<EmployerListResponse> {
    const items = await this.lookup.searchEmployers(this.database.manager, text ?? '', RESULTS_MAX);
    return { items: items.map(({ employerNumber, name, branch }) => ({ employerNumber, name, branch })) };
  }

  async banks(): Promise<BankListResponse> {
    const banks = await this.banksOf.list(this.database.manager);
    return { items: banks.map(({ bankCode, name, partner }) => ({ bankCode, name, partner })) };
  }

  async branches(): Promise<BranchListResponse> {
    const branches = await this.places.listBranches(this.database.manager);
    return { items: branches.map(({ branchCode, name }) => ({ branchCode, name })) };
  }

  async regencies(): Promise<RegencyListResponse> {
    const regencies = await this.places.listRegencies(this.database.manager);
    return {
      items: regencies.map(({ regencyCode, name, branch, zone }) => ({ regencyCode, name, branch, zone })),
    };
  }

  icd10(text: string | undefined): Icd10ListResponse {
    return { items: searchIcd10(text) };
  }
}
