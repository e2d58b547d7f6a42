import fc from 'fast-check';
import { HEIR_RELATIONS, heirLadder, type HeirRelation } from './index';

const of = (...relations: HeirRelation[]) => relations.map((relation) => ({ relation }));
const heirs = fc.array(fc.constantFrom(...HEIR_RELATIONS).map((relation) => ({ relation })));

describe('the ladder of heirs', () => {
  it.each<[string, HeirRelation[], string, HeirRelation[]]>([
    ['a widow and a child stand together', ['CHILD', 'PARENT', 'SPOUSE'], 'FAMILY', ['CHILD', 'SPOUSE']],
    ['parents before siblings', ['SIBLING', 'PARENT'], 'BLOOD_LINE', ['PARENT']],
    [
      'grandchildren stand with parents',
      ['GRANDCHILD', 'GRANDPARENT', 'PARENT_IN_LAW'],
      'BLOOD_LINE',
      ['GRANDCHILD', 'GRANDPARENT'],
    ],
    ['siblings before parents-in-law', ['PARENT_IN_LAW', 'SIBLING'], 'SIBLINGS', ['SIBLING']],
    ['parents-in-law before a will', ['BY_WILL', 'PARENT_IN_LAW'], 'PARENTS_IN_LAW', ['PARENT_IN_LAW']],
    ['a will', ['BY_WILL'], 'WILL', ['BY_WILL']],
    ['nobody', [], 'FUND', []],
  ])('%s', (_name, relations, rung, entitled) => {
    expect(heirLadder(of(...relations))).toEqual({ class: rung, heirs: of(...entitled) });
  });

  it('is total, keeps everybody of one rung and nobody of another, in any order', () => {
    fc.assert(
      fc.property(heirs, (people) => {
        const { class: rung, heirs: entitled } = heirLadder(people);
        const reversed = heirLadder([...people].reverse());
        return (
          (rung === 'FUND') === (people.length === 0) &&
          rung === reversed.class &&
          entitled.length === reversed.heirs.length &&
          entitled.every((person) => people.includes(person))
        );
      }),
    );
  });

  it('an heir further away never takes anything from one who is nearer', () => {
    fc.assert(
      fc.property(heirs, fc.constantFrom(...HEIR_RELATIONS), (people, relation) => {
        const further = { relation };
        const { heirs: entitled } = heirLadder([...people, further]);
        fc.pre(!entitled.includes(further));
        return entitled.length === heirLadder(people).heirs.length;
      }),
    );
  });
});
