import { below, finding, type Finding } from '../../findings';
import { looseList, looseObject, type Loose } from '../../fields';
import { findDisability } from '../../rules';
import type { Claim } from '../claim';
import { rulesOf } from './standing';

/** A disability that the table does not list has a percentage of its own, or nobody can say what it comes to. */
export function unlistedWithoutPercent(body: Loose, claim: Claim): Finding[] {
  const rules = rulesOf(claim);
  return looseList(body['disabilities']).flatMap((entry, index) => {
    const { code, percent } = looseObject(entry);
    const listed =
      typeof code !== 'string' || rules === undefined || findDisability(rules, code) !== undefined;
    return listed || percent !== undefined
      ? []
      : [finding(below(below('/disabilities', index), 'percent'), 'PROPERTY.MISSING', PERCENT)];
  });
}

const PERCENT = {
  id: 'Cacat ini tidak tercantum dalam tabel: sebutkan persentasenya.',
  en: 'The table does not list this disability: state its percentage.',
};
