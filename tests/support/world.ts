import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Desks } from './api-client';
import { asSimulated, employersCsv, membersCsv } from './people';
import type { Account, Employer, Participant } from './people';
import { SimulatorAdmin } from './simulator-admin';

/** Where a running instance is reached. `cli` runs an operator's command on it and throws when that fails. */
export interface Instance {
  readonly apiUrl: string;
  readonly simulatorUrl: string;
  cli(...args: string[]): Promise<void>;
}

/** A running instance with people in it. */
export class World {
  readonly desks: Desks;
  readonly banks: SimulatorAdmin;

  constructor(readonly instance: Instance) {
    this.desks = new Desks(instance.apiUrl);
    this.banks = new SimulatorAdmin(instance.simulatorUrl);
  }

  /** Writes people into the register by the import command, and opens accounts at the banks. */
  async settle(people: {
    readonly participants?: readonly Participant[];
    readonly employers?: readonly Employer[];
    readonly accounts?: readonly Account[];
  }): Promise<void> {
    const { participants = [], employers = [], accounts = [] } = people;
    if (employers.length > 0) await this.import('employers', employersCsv(employers));
    if (participants.length > 0) await this.import('members', membersCsv(participants));
    const all = [
      ...accounts,
      ...employers.map((one) => one.account),
      ...participants.map((one) => one.account),
    ];
    await this.banks.openAccounts(all.map(asSimulated));
  }

  private async import(what: 'members' | 'employers', csv: string): Promise<void> {
    const folder = await mkdtemp(path.join(tmpdir(), 'jkk-people-'));
    try {
      const file = path.join(folder, `${what}.csv`);
      await writeFile(file, csv);
      await this.instance.cli(what, 'import', file);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
