export { compareNames, HOLDER_NAME_LENGTH, NAME_COMPARISONS, type NameComparison } from './compare';
export { jaroWinkler } from './similarity';
