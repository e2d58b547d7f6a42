/** Every operation of ours stands below it; health and metrics do not. */
export const API_PREFIX = 'api/v1';
