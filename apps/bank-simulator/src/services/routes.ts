import { printedProfile } from '../config/profiles';
import type { Service } from '../wire/answer';
import type { Handler } from './context';
import { inquireBalance } from './balance';
import { transferBulk } from './bulk';
import { inquireExternal, inquireInternal } from './inquiry';
import { bankStatement } from './statement';
import { inquireStatus } from './status';
import { transfer } from './transfer';
import type { Target } from '../faults/armed-faults';
import type { Body } from '../wire/fields';

export interface ServiceRoute {
  readonly service: Service;
  /** Below `/{bankCode}/snap/v1.0`. */
  readonly path: string;
  readonly handle: Handler;
  /** What the request is about, for faults that are aimed. */
  readonly target: (body: Body) => Target;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const payee = (body: Body): Target => ({
  accountNumber: text(body.beneficiaryAccountNo),
  partnerReference: text(body.partnerReferenceNo),
});

/** Banks have SKN under one of two paths. */
export const isOffered = ({ service, path }: ServiceRoute, bankCode: string): boolean =>
  service !== '23' || path === printedProfile(bankCode).sknPath;

/** The services of the standard that every bank here offers behind a transaction signature. */
export const SERVICE_ROUTES: readonly ServiceRoute[] = [
  {
    service: '11',
    path: '/balance-inquiry',
    handle: inquireBalance,
    target: (body) => ({ accountNumber: text(body.accountNo) }),
  },
  { service: '15', path: '/account-inquiry-internal', handle: inquireInternal, target: payee },
  { service: '16', path: '/account-inquiry-external', handle: inquireExternal, target: payee },
  { service: '17', path: '/transfer-intrabank', handle: transfer, target: payee },
  { service: '18', path: '/transfer-interbank', handle: transfer, target: payee },
  {
    service: '20',
    path: '/transfer-interbank-bulk',
    handle: transferBulk,
    target: (body) => ({ partnerReference: text(body.partnerBulkId) }),
  },
  { service: '22', path: '/transfer-rtgs', handle: transfer, target: payee },
  { service: '23', path: '/transfer-skn', handle: transfer, target: payee },
  { service: '23', path: '/transfer-sknbi', handle: transfer, target: payee },
  {
    service: '36',
    path: '/transfer/status',
    handle: inquireStatus,
    target: (body) => ({ partnerReference: text(body.originalPartnerReferenceNo) }),
  },
  {
    service: '14',
    path: '/bank-statement',
    handle: bankStatement,
    target: (body) => ({ accountNumber: text(body.accountNo) }),
  },
];
