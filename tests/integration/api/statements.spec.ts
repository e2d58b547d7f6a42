import { StatementCounter, totalOf } from '../../support/postgres/statements';
import { ApiFixture, newKey } from './api.fixture';

/** What a request costs PostgreSQL. Whoever makes it more has a reason, and writes it here. */
let api: ApiFixture;
let counter: StatementCounter;
