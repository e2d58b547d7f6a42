import type { EntityManager } from 'typeorm';
import { provinceNameOf } from '@jkk/domain/calendar';
import { finding } from '@jkk/domain/findings';
import type { Finding, FindingCode, Text } from '@jkk/domain/findings';
import { BankRepository, PlaceRepository } from '../../reference';

/** One thing that a row points to. */
export interface Reference<Row> {
  readonly column: string;
  readonly code: FindingCode;
  readonly detail: Text;
  readonly of: (row: Row) => string | null;
  readonly known: (em: EntityManager, numbers: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Finds the rows that point to something which is not registered. */
export async function checkReferences<Row>(
  em: EntityManager,
  rows: readonly Row[],
  references: readonly Reference<Row>[],
): Promise<ReadonlyMap<number, readonly Finding[]>> {
  const findings = new Map<number, Finding[]>();
  for (const { column, code, detail, of, known } of references) {
    const wanted = rows.map(of);
    const numbers = [...new Set(wanted.filter((number) => number !== null))];
    const found = numbers.length === 0 ? new Set<string>() : await known(em, numbers);
    wanted.forEach((number, index) => {
      if (number === null || found.has(number)) return;
      findings.set(index, [...(findings.get(index) ?? []), finding(`/${column}`, code, detail)]);
    });
  }
  return findings;
}

export async function knownBanks(em: EntityManager): Promise<ReadonlySet<string>> {
  const banks = await new BankRepository().list(em);
  return new Set(banks.map(({ bankCode }) => bankCode));
}

export async function knownBranches(em: EntityManager): Promise<ReadonlySet<string>> {
  const branches = await new PlaceRepository().listBranches(em);
  return new Set(branches.map(({ branchCode }) => branchCode));
}

/** Provinces and regencies by their codes. */
export async function knownAreas(em: EntityManager, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const regencies = await new PlaceRepository().listRegencies(em);
  const known = new Set(regencies.map(({ regencyCode }) => regencyCode));
  return new Set(
    codes.filter((code) => (code.length === 2 ? provinceNameOf(code) !== undefined : known.has(code))),
  );
}

export const UNKNOWN_BANK = {
  column: 'bankCode',
  code: 'BANK.UNKNOWN',
  detail: { id: 'Bank ini tidak terdaftar.', en: 'This bank is not registered.' },
  known: knownBanks,
} as const;

export const UNKNOWN_EMPLOYER = {
  column: 'employerNumber',
  code: 'EMPLOYER.UNKNOWN',
  detail: { id: 'Pemberi kerja ini tidak terdaftar.', en: 'This employer is not registered.' },
} as const;
