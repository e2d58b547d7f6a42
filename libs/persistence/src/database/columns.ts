import { Column } from 'typeorm';
import type { ColumnOptions } from 'typeorm';

type PlainOptions = Omit<ColumnOptions, 'type' | 'transformer'>;

/**
 * A whole number that the database keeps as BIGINT. The driver gives it back as a number already (see type-parsers);
 * this refuses anything that would be rounded on the way in, because the driver would send it as it is.
 */
export const wholeNumberTransformer = {
  to: (value: number | null | undefined): number | null | undefined => {
    if (value === null || value === undefined) return value;
    if (!Number.isSafeInteger(value)) throw new RangeError('A BIGINT column takes a safe whole number');
    return value;
  },
  from: (value: number | string | null): number | null => {
    if (value === null) return null;
    const whole = Number(value);
    if (!Number.isSafeInteger(whole)) {
      throw new RangeError('A BIGINT value is larger than a safe whole number');
    }
    return whole;
  },
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** timestamptz in the database, ISO-8601 UTC with milliseconds in the program. */
export const instantTransformer = {
  to: (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (!INSTANT.test(value)) throw new RangeError('An instant is ISO-8601 in UTC with at most milliseconds');
    return value;
  },
  from: (value: Date | string | null): string | null =>
    value === null ? null : new Date(value).toISOString(),
};

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** date in the database, `YYYY-MM-DD` in the program; never a Date, whose day depends on the machine's zone. */
export const dateTransformer = {
  to: (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (!LOCAL_DATE.test(value)) throw new RangeError('A date is YYYY-MM-DD');
    return value;
  },
  from: (value: string | null): string | null => value,
};

/** Whole rupiah (or any other safe integer): BIGINT <-> number. */
export function MoneyColumn(options: PlainOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'bigint', transformer: wholeNumberTransformer });
}

/** timestamptz(3) <-> `2026-11-21T02:00:00.000Z`. The column in the migration is `TIMESTAMPTZ(3)`. */
export function InstantColumn(options: PlainOptions = {}): PropertyDecorator {
  return Column({
    precision: 3,
    ...options,
    type: 'timestamp with time zone',
    transformer: instantTransformer,
  });
}

/** date <-> `2026-11-21`. */
export function DateColumn(options: PlainOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'date', transformer: dateTransformer });
}
