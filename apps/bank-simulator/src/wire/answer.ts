/** Services of the standard that this bank offers, by their two-digit code. */
export type Service = '11' | '14' | '15' | '16' | '17' | '18' | '20' | '22' | '23' | '36' | '73';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** HTTP status and two-digit case of each answer, with the text of the standard. */
const CASES = {
  SUCCESS: [200, '00', 'Successful'],
  IN_PROGRESS: [202, '00', 'Request In Progress'],
  BAD_REQUEST: [400, '00', 'Bad Request'],
  FIELD_FORMAT: [400, '01', 'Invalid Field Format'],
  MANDATORY_FIELD: [400, '02', 'Invalid Mandatory Field'],
  UNAUTHORIZED: [401, '00', 'Unauthorized. [Signature]'],
  TOKEN_INVALID: [401, '01', 'Invalid Token (B2B)'],
  TOKEN_NOT_FOUND: [401, '03', 'Token Not Found (B2B)'],
  AMOUNT_LIMIT: [403, '02', 'Exceeds Transaction Amount Limit'],
  CUT_OFF: [403, '06', 'Cut Off In Progress'],
  DORMANT: [403, '09', 'Dormant Account'],
  INSUFFICIENT_FUNDS: [403, '14', 'Insufficient Funds'],
  NOT_PERMITTED: [403, '15', 'Transaction Not Permitted'],
  INACTIVE_ACCOUNT: [403, '18', 'Inactive Card/Account/Customer'],
  TRANSACTION_NOT_FOUND: [404, '01', 'Transaction Not Found'],
  INVALID_ROUTING: [404, '02', 'Invalid Routing'],
  BANK_NOT_SUPPORTED: [404, '03', 'Bank Not Supported By Switch'],
  INVALID_ACCOUNT: [404, '11', 'Invalid Card/Account/Customer'],
  INVALID_AMOUNT: [404, '13', 'Invalid Amount'],
  INCONSISTENT_REQUEST: [404, '18', 'Inconsistent Request'],
  OPERATION_NOT_ALLOWED: [405, '01', 'Requested Operation Is Not Allowed'],
  CONFLICT: [409, '00', 'Conflict'],
  DUPLICATE_REFERENCE: [409, '01', 'Duplicate partnerReferenceNo'],
  TOO_MANY_REQUESTS: [429, '00', 'Too Many Requests'],
  GENERAL_ERROR: [500, '00', 'General Error'],
  INTERNAL_ERROR: [500, '01', 'Internal Server Error'],
  TIMEOUT: [504, '00', 'Timeout'],
} as const;

export type Case = keyof typeof CASES;

/** Seven digits: HTTP status, service, case. */
export function responseCode(service: Service, name: Case): string {
  const [status, code] = CASES[name];
  return `${status}${service}${code}`;
}

/** `field` names what was wrong and is a name of the standard, never a submitted value. */
export function answer(
  service: Service,
  name: Case,
  fields: Record<string, unknown> = {},
  field?: string,
): Answer {
  const [status, , message] = CASES[name];
  return {
    status,
    body: {
      responseCode: responseCode(service, name),
      responseMessage: field === undefined ? message : `${message} ${field}`,
      ...fields,
    },
  };
}

/** The same under another code of the service. */
export function underCode({ status, body }: Answer, code: string): Answer {
  const told = String(body.responseCode);
  return { status, body: { ...body, responseCode: told.slice(0, 3) + code + told.slice(5) } };
}

/** A no of the bank, thrown from wherever it is found and turned into its answer by the server. */
export class Refusal extends Error {
  constructor(
    readonly reason: Case,
    readonly field?: string,
  ) {
    super(reason);
  }
}
