/**
 * Loaded once into the realm that all workflows of a worker run in, and shared by them frozen: what holds no state of a
 * workflow need not be evaluated again for each of them.
 */
import '@jkk/contracts/temporal';
import '@jkk/domain/access';
import '@jkk/domain/claim/commands';
import '@jkk/domain/payout';
