import { HOLIDAY_KINDS, ZONES, type HolidayKind, type Zone } from '@jkk/domain/calendar';
import { PROVENANCES, type Provenance } from '@jkk/domain/rules';
import { PageQuery } from '../edge/page.dto';
import { CodeField, TextField } from '../fields';

const SEARCH = { max: 100, optional: true, description: 'The beginning of the code, or part of a name.' };
const YEAR = { max: 4, pattern: /^20\d{2}$/, optional: true };
const CONTRACTS = ['current', 'ended'] as const;

export class HospitalRegisterQuery extends PageQuery {
  @TextField(SEARCH)
  q?: string;

  @CodeField(CONTRACTS, { optional: true, description: 'Whether the contract holds today.' })
  contract?: (typeof CONTRACTS)[number];
}

export class RegencyRegisterQuery extends PageQuery {
  @TextField(SEARCH)
  q?: string;

  @CodeField(ZONES, { optional: true })
  zone?: Zone;
}

export class WageRegisterQuery extends PageQuery {
  @TextField(SEARCH)
  q?: string;

  @TextField(YEAR)
  year?: string;

  @CodeField(PROVENANCES, { optional: true })
  provenance?: Provenance;
}

export class FundRegisterQuery extends PageQuery {}

export class HolidayRegisterQuery extends PageQuery {
  @TextField(YEAR)
  year?: string;

  @CodeField(HOLIDAY_KINDS, { optional: true })
  kind?: HolidayKind;
}
