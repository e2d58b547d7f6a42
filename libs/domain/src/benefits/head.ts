import { localDate, parseInstant, ZONES, type Instant, type LocalDate } from '../calendar';
import type { ObjectReader } from '../findings';
import { NO_RUPIAH } from '../money';
import {
  amountRuleSetOn,
  findAmountRuleSet,
  procedureRuleSetOn,
  SEGMENTS,
  type AmountRuleSet,
  type AmountRuleSetCode,
  type Segment,
} from '../rules';
import { readDate } from './amounts';
import { CLAIM_KINDS, SIDES, STMB_POLICIES, type Facts, type Hints } from './facts';
import { noWageStep } from './migrant';
import { monthlyWage, readWage, wageStep, type KnownWage } from './wage';

/** The shared part of a call as far as it could be read. */
export interface Head extends Hints {
  readonly segment?: Segment | undefined;
  readonly amounts?: AmountRuleSetCode | undefined;
}

/** Finds the benefit table of a code; replaced only to rehearse a candidate of a new one. */
export type RuleSetSource = (code: AmountRuleSetCode) => AmountRuleSet | undefined;

/** Reads everything beside the lines. The caller still has to `finish` the reader. */
export function readHead(reader: ObjectReader, source: RuleSetSource = findAmountRuleSet): Head {
  const kind = reader.oneOf('kind', CLAIM_KINDS);
  const segment = reader.oneOf('segment', SEGMENTS);
  const occurredAt = readInstant(reader);
  const zone = reader.oneOf('zone', ZONES);
  const handedness = reader.has('handedness') ? reader.oneOf('handedness', SIDES) : 'RIGHT';
  const stmbPolicy = reader.has('stmbPolicy') ? reader.oneOf('stmbPolicy', STMB_POLICIES) : undefined;
  const requestedOn = reader.has('requestedOn') ? readDate(reader, 'requestedOn') : undefined;
  const occurredOn = occurredAt === undefined || zone === undefined ? undefined : localDate(occurredAt, zone);
  const amounts = readRuleSet(reader, occurredOn, segment);
  const rules = amounts === undefined ? undefined : source(amounts);
  const wageReader = segment === 'PMI' && !reader.has('wage') ? undefined : reader.object('wage');
  const wage = wageReader === undefined ? undefined : readWage(wageReader, segment, rules, occurredOn);
  const hints = { kind, occurredOn, rules, stmbPolicy, requestedOn, segment, amounts };
  if (kind === undefined || segment === undefined || occurredOn === undefined) return hints;
  if (rules === undefined || handedness === undefined) return hints;
  const basis = wageBasis(wage, segment, rules);
  if (basis === undefined) return hints;
  const procedure = procedureRuleSetOn(occurredOn);
  return { ...hints, facts: { kind, segment, rules, procedure, occurredOn, ...basis, handedness } };
}

/** Migrant workers' benefits follow no wage: whether one is stated makes no difference. */
function wageBasis(
  wage: KnownWage | undefined,
  segment: Segment,
  rules: AmountRuleSet,
): Pick<Facts, 'wage' | 'wageStep'> | undefined {
  if (segment === 'PMI') return { wage: NO_RUPIAH, wageStep: noWageStep(rules) };
  if (wage === undefined) return undefined;
  return { wage: monthlyWage(wage, segment, rules), wageStep: wageStep(wage, segment, rules) };
}

function readInstant(reader: ObjectReader): Instant | undefined {
  return reader.parsed('occurredAt', parseInstant, 'INSTANT.INVALID', {
    id: 'Waktu ini tidak ada; tulis TTTT-BB-HHTjj:mm:dd dengan selisih zona, misalnya +07:00.',
    en: 'This instant does not exist; write YYYY-MM-DDThh:mm:ss with an offset, for example +07:00.',
  });
}

function readRuleSet(
  reader: ObjectReader,
  occurredOn: LocalDate | undefined,
  segment: Segment | undefined,
): AmountRuleSetCode | undefined {
  if (occurredOn === undefined) return undefined;
  const code = amountRuleSetOn(occurredOn, segment ?? 'PU');
  if (code !== undefined) return code;
  return reader.refuse('occurredAt', 'RULES.NOT_IN_FORCE', segment === 'PMI' ? BEFORE_MIGRANT : BEFORE_2015);
}

const BEFORE_2015 = {
  id: 'Kecelakaan ini terjadi sebelum PP 44/2015 berlaku (1 Juli 2015); aturan lama tidak dihitung di sini.',
  en: 'This accident is older than PP 44/2015 (1 July 2015); the older law is not computed here.',
};

const BEFORE_MIGRANT = {
  id: 'Kecelakaan PMI ini terjadi sebelum Permenaker 18/2018 berlaku; aturan lama tidak dihitung di sini.',
  en: 'This accident of a migrant worker is older than Permenaker 18/2018; the older law is not computed here.',
};
