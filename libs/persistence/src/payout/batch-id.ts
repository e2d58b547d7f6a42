const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whatever else comes in a path names no batch. */
export const isBatchId = (text: string): boolean => UUID.test(text);
