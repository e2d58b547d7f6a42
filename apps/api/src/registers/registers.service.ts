import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@jkk/domain/calendar';
import { RAILS } from '@jkk/domain/payout';
import {
  BankProfileRepository,
  RegisterListRepository,
  type NotedBankProfile,
} from '@jkk/persistence/registers';
import type { Clock } from '@jkk/platform/clock';
import { DataSource } from 'typeorm';
import { matching, unwrapCursor, wrapCursor, type CursorPart } from '../edge/list-cursor';
import { CLOCK } from '../tokens';
import type {
  FundRegisterQuery,
  HolidayRegisterQuery,
  HospitalRegisterQuery,
  RegencyRegisterQuery,
  WageRegisterQuery,
} from './registers.dto';
import type {
  BankProfileView,
  BankRegisterResponse,
  FundRegisterResponse,
  HolidayRegisterResponse,
  HospitalRegisterResponse,
  RegencyRegisterResponse,
  WageRegisterResponse,
} from './registers.views';

const DEFAULT_LIMIT = 50;
const PLKK_CODE = matching(/^PLKK-\d{4}$/);
const REGENCY_CODE = matching(/^\d{4}$/);
const YEAR = matching(/^20\d{2}$/);
const AREA_CODE = matching(/^\d{2}(\d{2})?$/);
const DAY = matching(/^20\d{2}-\d{2}-\d{2}$/);

interface Page {
  readonly cursor?: string;
  readonly limit?: number;
}

/** The registers that decisions rest on, as administrators and the auditor read them. */
@Injectable()
export class RegistersService {
  private readonly lists = new RegisterListRepository();
  private readonly profiles = new BankProfileRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async hospitals({ q, contract, ...page }: HospitalRegisterQuery): Promise<HospitalRegisterResponse> {
    const { after, limit } = positionOf(page, PLKK_CODE);
    const today = localDate(this.clock.now(), 'WIB');
    const query = { q, contract, today, after, limit: limit + 1 };
    const found = await this.lists.hospitals(this.database.manager, query);
    const rows = found.map(({ terms, ...row }) => ({ ...row, terms: [...terms] }));
    return pageOf(rows, limit, ({ plkkCode }) => plkkCode);
  }

  async regencies({ q, zone, ...page }: RegencyRegisterQuery): Promise<RegencyRegisterResponse> {
    const { after, limit } = positionOf(page, REGENCY_CODE);
    const found = await this.lists.regencies(this.database.manager, { q, zone, after, limit: limit + 1 });
    return pageOf(found, limit, ({ regencyCode }) => regencyCode);
  }

  async minimumWages({ q, year, provenance, ...page }: WageRegisterQuery): Promise<WageRegisterResponse> {
    const { after, limit } = positionOf(page, YEAR, AREA_CODE);
    const query = { q, year, provenance, after, limit: limit + 1 };
    const found = await this.lists.minimumWages(this.database.manager, query);
    return pageOf(found, limit, (row) => `${row.year}|${row.areaCode}`);
  }

  async fundAccounts(page: FundRegisterQuery): Promise<FundRegisterResponse> {
    const { after, limit } = positionOf(page, DAY);
    const found = await this.lists.fundAccounts(this.database.manager, { after, limit: limit + 1 });
    return pageOf(found, limit, ({ validFrom }) => validFrom);
  }

  async holidays({ year, kind, ...page }: HolidayRegisterQuery): Promise<HolidayRegisterResponse> {
    const { after = '', limit } = positionOf(page, DAY);
    const { items, loadedTo } = await this.lists.holidays(this.database.manager, { year, kind });
    const rest = items
      .filter(({ date }) => date > after)
      .map(({ provenance = null, ...day }) => ({ ...day, provenance }));
    return { ...pageOf(rest, limit, ({ date }) => date), loadedTo };
  }

  async banks(): Promise<BankRegisterResponse> {
    const banks = await this.profiles.list(this.database.manager);
    return {
      items: banks.map(({ profile, ...bank }) => ({
        ...bank,
        profile: profile === null ? null : toProfile(profile),
      })),
    };
  }
}

const toProfile = ({
  bankCode: _,
  sendingWindows,
  contractLimits,
  bulk,
  ...profile
}: NotedBankProfile): BankProfileView => ({
  ...profile,
  bulk: bulk === null ? null : { ...bulk, limitRupiah: bulk.limitRupiah ?? null },
  contractLimits: RAILS.flatMap((rail) => {
    const rupiah = contractLimits[rail];
    return rupiah === undefined ? [] : [{ rail, rupiah }];
  }),
  sendingWindows: RAILS.flatMap((rail) => {
    const window = sendingWindows[rail];
    return window === undefined ? [] : [{ rail, ...window }];
  }),
});

const positionOf = ({ cursor, limit = DEFAULT_LIMIT }: Page, ...shapes: readonly CursorPart[]) => ({
  after: unwrapCursor(cursor, ...shapes).cursor,
  limit,
});

/** The page of rows that may be more than its limit, and where the next one starts. */
function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => string) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: wrapCursor(rows.length > limit && last !== undefined ? keyOf(last) : null) };
}
