/** What a bank is answered, in the words of SNAP BI: HTTP status, case and text. */
const ANSWERS = {
  SUCCESS: [200, '00', 'Successful'],
  BAD_REQUEST: [400, '00', 'Bad Request'],
  FIELD_FORMAT: [400, '01', 'Invalid Field Format'],
  MANDATORY_FIELD: [400, '02', 'Invalid Mandatory Field'],
  UNAUTHORIZED: [401, '00', 'Unauthorized. [Signature]'],
  TRANSACTION_NOT_FOUND: [404, '01', 'Transaction Not Found'],
  TOO_LARGE: [413, '00', 'Request Too Large'],
  INTERNAL_ERROR: [500, '01', 'Internal Server Error'],
} as const;

export type CallbackCase = keyof typeof ANSWERS;

export interface CallbackAnswer {
  readonly status: number;
  readonly body: { readonly responseCode: string; readonly responseMessage: string };
}

/** `field` names what was wrong and is a name of the standard, never a submitted value. */
export function callbackAnswer(service: string, name: CallbackCase, field?: string): CallbackAnswer {
  const [status, code, text] = ANSWERS[name];
  const responseMessage = field === undefined ? text : `${text} ${field}`;
  return { status, body: { responseCode: `${status}${service}${code}`, responseMessage } };
}
