export { compareNames, HOLDER_NAME_LENGTH, type NameComparison } from './compare';
export { jaroWinkler } from './similarity';
