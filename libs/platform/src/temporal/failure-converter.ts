import { DefaultFailureConverter } from '@temporalio/common';

/**
 * Loaded by path: by clients and workers, and into the workflow bundle. Without `encodeCommonAttributes` the text and
 * the stack of every error would stand readable in the history, past the payload codec.
 */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
