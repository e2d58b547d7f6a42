import { isSamePerson } from '../payees';

type Details = Readonly<Record<string, unknown>>;

/** A child of a scholarship; the name where several of one birthday were paid for. */
interface Child {
  readonly name?: string | undefined;
  readonly birthDate: string;
}

/** Details of a scholarship without these children; each takes out one. */
export function withoutChildren(details: Details, children: readonly Child[]): Details {
  if (children.length === 0 || !Array.isArray(details['children'])) return details;
  const left = [...(details['children'] as readonly Child[])];
  for (const wrong of children) {
    const at = left.findIndex((each) => isChild(each, wrong));
    if (at >= 0) left.splice(at, 1);
  }
  return { ...details, children: left };
}

const isChild = (one: Child, other: Child): boolean =>
  one.birthDate === other.birthDate &&
  (one.name === undefined || other.name === undefined || isSamePerson(one.name, other.name));
