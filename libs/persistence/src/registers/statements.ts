import { searchedColumn } from '../database/name-search';

/** Part of a name, as searches compare names. */
const named = (column: string): string => `${searchedColumn(column)} LIKE '%' || $1 || '%'`;

/** What is searched, its filters, what comes after the last page, and how many. */

export const HOSPITALS = `
  SELECT h.plkk_code AS "plkkCode", h.name, h.kind, h.class, h.regency_code AS "regencyCode", r.name AS "regencyName",
    h.bank_code AS "bankCode", h.account_number AS "accountNumber", h.account_name AS "accountName",
    h.contract_from AS "contractFrom", h.contract_to AS "contractTo",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('careClass', t.care_class, 'from', t.begins_on, 'to', t.ends_on,
        'licensedTo', t.licensed_to, 'warnAfterDays', t.warn_after_days, 'deductAfterDays', t.deduct_after_days,
        'expiresAfterDays', t.expires_after_days, 'deductionPercent', t.deduction_percent, 'paymentDays', t.payment_days)
        ORDER BY t.begins_on), '[]') FROM plkk_terms t WHERE t.plkk_code = h.plkk_code) AS terms,
    (SELECT count(DISTINCT f.service_code)::int FROM plkk_tariff f
      WHERE f.plkk_code = h.plkk_code AND $3 BETWEEN f.begins_on AND coalesce(f.ends_on, 'infinity')) AS tariffs,
    (SELECT count(DISTINCT d.licence)::int FROM plkk_doctor d
      WHERE d.plkk_code = h.plkk_code AND $3 BETWEEN d.begins_on AND coalesce(d.ends_on, 'infinity')) AS doctors
  FROM plkk h LEFT JOIN regency r USING (regency_code)
  WHERE ($1::text IS NULL OR ${named('h.name')} OR h.plkk_code ILIKE $1 || '%' OR ${named('r.name')})
    AND ($2::text IS NULL
      OR ($2 = 'current') = ($3::date BETWEEN h.contract_from AND coalesce(h.contract_to, 'infinity')))
    AND ($4::text IS NULL OR h.plkk_code > $4)
  ORDER BY h.plkk_code LIMIT $5`;

export const REGENCIES = `
  SELECT r.regency_code AS "regencyCode", r.name, r.branch, b.name AS "branchName", r.zone
  FROM regency r JOIN branch b ON b.branch_code = r.branch
  WHERE ($1::text IS NULL OR ${named('r.name')} OR r.regency_code LIKE $1 || '%' OR ${named('b.name')}
      OR left(r.regency_code, 2) = ANY($2::text[]))
    AND ($3::text IS NULL OR r.zone = $3) AND ($4::text IS NULL OR r.regency_code > $4)
  ORDER BY r.regency_code LIMIT $5`;

export const WAGES = `
  SELECT w.area_code AS "areaCode", w.year, w.amount_rupiah AS "amountRupiah", w.decree, w.source, w.provenance,
    r.name AS "regencyName"
  FROM minimum_wage w LEFT JOIN regency r ON r.regency_code = w.area_code
  WHERE ($1::text IS NULL OR ${named('r.name')} OR w.area_code LIKE $1 || '%' OR left(w.area_code, 2) = ANY($2::text[]))
    AND ($3::int IS NULL OR w.year = $3) AND ($4::text IS NULL OR w.provenance = $4)
    AND ($5::int IS NULL OR w.year < $5 OR (w.year = $5 AND w.area_code > $6))
  ORDER BY w.year DESC, w.area_code LIMIT $7`;

/** The newest first; each counts until the day before the next one. */
export const FUND_ACCOUNTS = `
  SELECT "validFrom", "validTo", bank_code AS "bankCode", bank.name AS "bankName", account_number AS "accountNumber",
    account_name AS "accountName", source, provenance
  FROM (SELECT *, valid_from AS "validFrom", lead(valid_from) OVER (ORDER BY valid_from) - 1 AS "validTo" FROM fund_account) f
    JOIN bank USING (bank_code)
  WHERE $1::date IS NULL OR valid_from < $1
  ORDER BY valid_from DESC LIMIT $2`;

/** Every bank with what its profile says, and whether payments go out through it now. */
export const BANKS = `
  SELECT b.bank_code AS "bankCode", b.name, b.partner, coalesce(s.sending, true) AS sending,
    CASE WHEN NOT s.sending THEN s.reason END AS "stoppedBecause", u.first_used_at AS "usedSince",
    CASE WHEN p.bank_code IS NOT NULL THEN jsonb_build_object('bankCode', p.bank_code, 'version', p.version,
      'sourceAccount', p.source_account, 'signatureMode', p.signature_mode, 'referenceLength', p.reference_length,
      'holderNameLength', p.holder_name_length, 'contractLimits', p.contract_limits,
      'quietFrom', p.quiet_from, 'quietTo', p.quiet_to, 'sendingWindows', p.sending_windows,
      'channel', p.channel, 'fileVersion', p.file_version, 'bulk', p.bulk, 'feeWithPayment', p.fee_with_payment,
      'notedAt', to_char(p.noted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END AS profile
  FROM bank b LEFT JOIN bank_profile p USING (bank_code) LEFT JOIN bank_switch s USING (bank_code)
  LEFT JOIN bank_profile_use u ON u.bank_code = p.bank_code AND u.version = p.version
  ORDER BY b.partner DESC, b.bank_code`;
