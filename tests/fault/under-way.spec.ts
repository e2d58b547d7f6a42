/** One instance: first what several people do at once, then what falls while something is under way. */
import './under-way/races';
import './under-way/payouts';
import './under-way/commands';
import './under-way/years';
import './under-way/crash-matrix';
import './under-way/bulk';
