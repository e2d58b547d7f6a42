/** One instance, whose parts cannot start, and lose what they knew: Temporal's database at last. */
import './parts/ports';
import './parts/forgetful-temporal';
