import { parsePayloadKeys } from '@jkk/platform/crypto';

/**
 * The key of the recorded histories. It is published with them on purpose: they come from invented claims, and a replay
 * must be able to read them anywhere. It is used for nothing else.
 */
const ENTRY = 'published-test-key:amtrLWNsYWltcy1wdWJsaXNoZWQtdGVzdC1rZXktMDA=';

export const publishedKeys = parsePayloadKeys([ENTRY]);
export const RECORDED_NAMESPACE = 'default';
