import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { LookupRepository, type MemberKey } from '@jkk/persistence/lookup';
import { searchText } from '@jkk/persistence/database';
import { BankRepository, PlaceRepository, PlkkRepository } from '@jkk/persistence/reference';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { Budgets, type Allowance } from '../edge/budgets';
import { CLOCK } from '../tokens';
import { searchIcd10 } from './icd10-search';
import type {
  BankListResponse,
  BranchListResponse,
  EmployerListResponse,
  Icd10ListResponse,
  ParticipantLookupResponse,
  PlkkView,
  PlkkListResponse,
  RegencyListResponse,
} from './reference.dto';

const RESULTS_MAX = 20;
/** More than a desk asks for; numbers are handed out in order, so that counting would find everybody. */
const PERSONS: Allowance = { name: 'person-lookup', times: 60, windowMs: 3_600_000 };

/** Look-ups for forms. */
@Injectable()
export class ReferenceService {
  private readonly banksOf = new BankRepository();
  private readonly places = new PlaceRepository();
  private readonly hospitals = new PlkkRepository();
  private readonly lookup = new LookupRepository();

  constructor(
    private readonly database: DataSource,
    private readonly budgets: Budgets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

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

  async participant(participantNumber: string, actor: Actor): Promise<ParticipantLookupResponse> {
    const [found] = await this.participants('participantNumber', participantNumber, actor);
    if (found === undefined) throw new Problem('NOT_FOUND');
    return found;
  }

  /** An employer finds its own workers only. Whoever looks is counted, and kept with whom he looked for. */
  async participants(by: MemberKey, number: string, actor: Actor): Promise<ParticipantLookupResponse[]> {
    await this.budgets.spend(PERSONS, actor.userId);
    const members = await this.lookup.findMembers(this.database.manager, by, number);
    const onlyOwn = actor.roles.every((role) => role === 'EMPLOYER');
    const found = members.filter((member) => !onlyOwn || member.employerNumber === actor.employerNumber);
    const looked =
      found.length > 0 ? found.map((member) => member.participantNumber) : [ASKED_AS[by](number)];
    for (const participantNumber of looked) {
      await this.lookup.record(this.database.manager, {
        userId: actor.userId,
        participantNumber,
        found: found.length > 0,
        lookedAt: this.clock.now(),
      });
    }
    return found;
  }
}

/** What is kept of a look-up that found nobody: a NIK of a person whom we do not know is not ours to keep. */
const ASKED_AS: Readonly<Record<MemberKey, (number: string) => string>> = {
  participantNumber: (number) => number,
  nik: () => 'NIK',
};
