import type { EntityManager } from 'typeorm';
import type { Bank, Branch, Member, Plkk, Regency, RegisteredEmployer, RegisteredProject } from './reference';

/**
 * What claims need to know from registers that belong to others. The repositories beside this file answer from our own
 * tables; an adapter to the real membership system takes their place without a change elsewhere. `em` is the caller's
 * transaction; an adapter that asks over the network ignores it.
 */
export abstract class MembershipPort {
  /** Every card of this person, by number: who works for two employers has two. */
  abstract findCards(em: EntityManager, nik: string): Promise<readonly Member[]>;
}

export abstract class EmployerPort {
  abstract find(em: EntityManager, employerNumber: string): Promise<RegisteredEmployer | undefined>;
}

export abstract class ProjectPort {
  abstract find(em: EntityManager, projectNumber: string): Promise<RegisteredProject | undefined>;
}

export abstract class PlkkPort {
  abstract find(em: EntityManager, plkkCode: string): Promise<Plkk | undefined>;
}

export abstract class BankDirectory {
  abstract find(em: EntityManager, bankCode: string): Promise<Bank | undefined>;
  /** All known banks, by code. */
  abstract list(em: EntityManager): Promise<readonly Bank[]>;
}

export abstract class PlaceDirectory {
  abstract findBranch(em: EntityManager, branchCode: string): Promise<Branch | undefined>;
  abstract findRegency(em: EntityManager, regencyCode: string): Promise<Regency | undefined>;
  abstract listBranches(em: EntityManager): Promise<readonly Branch[]>;
  /** All known regencies, by code. */
  abstract listRegencies(em: EntityManager): Promise<readonly Regency[]>;
}
