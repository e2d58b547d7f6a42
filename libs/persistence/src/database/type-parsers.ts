import { types } from 'pg';

const { INT8, DATE, TIMESTAMPTZ, NUMERIC } = types.builtins;

type Parse = (text: string) => unknown;

const parseTimestamp = types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;

/**
 * How values of one data source leave the driver, so that raw queries are as JSON-true as entities: BIGINT is a number
 * (an unsafe one throws), DATE stays text, TIMESTAMPTZ becomes ISO-8601 in UTC. Set per data source, not globally: a
 * library that shares the process keeps its own view.
 */
const PARSERS: Readonly<Record<number, Parse>> = {
  [INT8]: toWholeNumber,
  [NUMERIC]: toWholeNumber,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => parseTimestamp(text).toISOString(),
};

/** `sum()` over BIGINT answers NUMERIC, so both go through here; a fraction stays text for its reader to judge. */
function toWholeNumber(text: string): number | string {
  if (text.includes('.')) return text;
  const whole = Number(text);
  if (!Number.isSafeInteger(whole)) throw new RangeError('A whole number from the database is not safe');
  return whole;
}

/** The `types` setting of a pg client. */
export const jsonTrueTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    (format === 'binary' ? undefined : PARSERS[oid]) ?? types.getTypeParser(oid, format ?? 'text'),
};
