import { ServiceError, WorkflowUpdateFailedError } from '@temporalio/client';
import { whyPending } from './why-pending';

const grpc = (code: number): Error => Object.assign(new Error('grpc'), { code, details: '', metadata: {} });
const service = (code: number): Error => new ServiceError('failed', { cause: grpc(code) });

it.each<[string, unknown, string]>([
  [
    'the reading failed',
    new WorkflowUpdateFailedError('failed', new Error('activity')),
    'STATEMENT.NOT_READ',
  ],
  ['Temporal is away', service(14), 'STATEMENT.ENGINE_AWAY'],
  ['nobody answered in time', service(4), 'STATEMENT.STILL_READING'],
  ['anything else', new Error('?'), 'STATEMENT.STILL_READING'],
])('says why an outcome is open: %s', (_name, error, code) => {
  expect(whyPending(error)).toMatchObject({ pointer: '/bankCode', code });
});
