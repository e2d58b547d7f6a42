import type { EntityManager } from 'typeorm';
import type { HospitalTerms } from '@jkk/domain/bills';
import {
  INDONESIA_CALENDAR,
  PROVINCES,
  isFree,
  provinceNameOf,
  type HolidayEntry,
  type HolidayKind,
  type LocalDate,
  type Zone,
} from '@jkk/domain/calendar';
import type { Provenance } from '@jkk/domain/rules';
import { searchedPart, searchText } from '../database/name-search';
import { mergeCalendar, type Account, type MinimumWageEntry, type Plkk, type Regency } from '../reference';
import { HolidayEntity } from '../reference/holiday.entity';
import { FUND_ACCOUNTS, HOSPITALS, REGENCIES, WAGES } from './statements';

interface PageOf {
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

interface FundPage {
  readonly after?: string | null | undefined;
  readonly limit: number;
}

export interface HospitalListQuery extends PageOf {
  readonly contract?: 'current' | 'ended' | undefined;
  readonly today: LocalDate;
}

/** A hospital with everything that was ever agreed with it, the oldest first. */
export interface HospitalListItem extends Omit<Plkk, 'account'> {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
  readonly regencyName: string | null;
  readonly terms: readonly HospitalTerms[];
  /** Services with a price today, and doctors who are licensed today. */
  readonly tariffs: number;
  readonly doctors: number;
}

export interface RegencyListQuery extends PageOf {
  readonly zone?: Zone | undefined;
}

export interface RegencyListItem extends Regency {
  readonly branchName: string;
  readonly provinceName: string | null;
}

export interface WageListQuery extends PageOf {
  readonly year?: string | undefined;
  readonly provenance?: Provenance | undefined;
}

export interface WageListItem extends MinimumWageEntry {
  readonly areaName: string;
}

/** Where the fund itself is paid; without an end where no later account is known. */
export interface FundAccountListItem extends Account {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly bankName: string;
  readonly source: string;
  readonly provenance: Provenance;
}

export interface HolidayListItem extends HolidayEntry {
  /** Whether deadlines in working days pass over it. */
  readonly isFree: boolean;
  /** Taken in from a file; the others came with a release. */
  readonly isImported: boolean;
}

export interface HolidayList {
  readonly items: readonly HolidayListItem[];
  /** Until here nothing is missing; what is counted beyond may still move. */
  readonly loadedTo: LocalDate;
}

/** The registers as administrators read them: in the order of their keys, `after` being the last one of the page before. */
export class RegisterListRepository {
  hospitals(em: EntityManager, query: HospitalListQuery): Promise<HospitalListItem[]> {
    const { q, contract = null, today, after = null, limit } = query;
    return em.query(HOSPITALS, [like(q), contract, today, after, limit]);
  }

  async regencies(em: EntityManager, query: RegencyListQuery): Promise<RegencyListItem[]> {
    const { q, zone = null, after = null, limit } = query;
    const rows = await em.query<(Regency & { branchName: string })[]>(REGENCIES, [
      like(q),
      provincesNamed(q),
      zone,
      after,
      limit,
    ]);
    return rows.map((row) => ({ ...row, provinceName: provinceNameOf(row.regencyCode) ?? null }));
  }

  /** The newest year first; `after` is a year and an area, divided by a bar. */
  async minimumWages(
    em: EntityManager,
    { q, year, provenance, after, limit }: WageListQuery,
  ): Promise<WageListItem[]> {
    const [lastYear, lastArea] = after?.split('|') ?? [];
    const rows = await em.query<(MinimumWageEntry & { regencyName: string | null })[]>(WAGES, [
      like(q),
      provincesNamed(q),
      year ?? null,
      provenance ?? null,
      lastYear ?? null,
      lastArea ?? null,
      limit,
    ]);
    return rows.map(({ regencyName, ...row }) => ({
      ...row,
      areaName: regencyName ?? provinceNameOf(row.areaCode) ?? row.areaCode,
    }));
  }

  /** The newest first; `after` is the first day of the last one of the page before. */
  fundAccounts(em: EntityManager, { after = null, limit }: FundPage): Promise<FundAccountListItem[]> {
    return em.query(FUND_ACCOUNTS, [after, limit]);
  }

  /** Of one year or of all; some hundred days. */
  async holidays(
    em: EntityManager,
    { year, kind }: { readonly year?: string | undefined; readonly kind?: HolidayKind | undefined },
  ): Promise<HolidayList> {
    const imported = await em.find(HolidayEntity, { order: { date: 'ASC' } });
    const dates = new Set(imported.map(({ date }) => date));
    const { entries, loadedTo } = mergeCalendar(INDONESIA_CALENDAR, imported);
    const found = entries.filter(
      (entry) =>
        (year === undefined || entry.date.startsWith(year)) && (kind === undefined || entry.kind === kind),
    );
    const items = found.map((entry) => ({
      ...entry,
      isFree: isFree(entry),
      isImported: dates.has(entry.date),
    }));
    return { items, loadedTo };
  }
}

const like = (q: string | undefined): string | null => (q === undefined ? null : searchedPart(q));

/** Codes of the provinces whose name has this text in it. */
function provincesNamed(q: string | undefined): string[] {
  if (q === undefined) return [];
  const wanted = searchedPart(q);
  return Object.entries(PROVINCES).flatMap(([code, { name }]) =>
    searchText(name).includes(wanted) ? [code] : [],
  );
}
