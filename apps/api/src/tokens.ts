/** Injection tokens for what is no class. `DataSource` of TypeORM and `DocumentStore` are their own. */
export const LOGGER = Symbol('LOGGER');
export const CLOCK = Symbol('CLOCK');
export const API_SETTINGS = Symbol('API_SETTINGS');
