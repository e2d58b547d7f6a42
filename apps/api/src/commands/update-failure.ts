import { isGrpcServiceError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { PROBLEMS } from '../problems/problem-table';

const GRPC_FAILED_PRECONDITION = 9;
const GRPC_NOT_FOUND = 5;
const CAUSES_MAX = 8;

/** The code with which a validator refused an update; undefined when it failed for any other reason. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof WorkflowUpdateFailedError)) return undefined;
  const { cause } = error;
  const code = cause instanceof ApplicationFailure ? cause.type : undefined;
  return code != null && isConflict(code) ? code : undefined;
}

function isConflict(code: string): boolean {
  const problem = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as keyof typeof PROBLEMS] : undefined;
  return problem !== undefined && problem.status < 500;
}

/** True when the workflow was completing while the update arrived: a repeat with the same id reaches the next run. */
export function isWorkflowClosing(error: unknown): boolean {
  let at: unknown = error;
  for (let depth = 0; depth < CAUSES_MAX && at instanceof Error; depth += 1) {
    if (isGrpcServiceError(at)) {
      const { code } = at as unknown as { code: number };
      return code === GRPC_FAILED_PRECONDITION || code === GRPC_NOT_FOUND;
    }
    at = at.cause;
  }
  return isAcceptedUpdateLost(error);
}

/** How a workflow says itself that it completed with the update unanswered. */
function isAcceptedUpdateLost(error: unknown): boolean {
  if (!(error instanceof WorkflowUpdateFailedError)) return false;
  return error.cause instanceof ApplicationFailure && error.cause.type === 'AcceptedUpdateCompletedWorkflow';
}
