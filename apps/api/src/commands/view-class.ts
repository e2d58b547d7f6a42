import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { shownAs, type AudienceName, type Field, type Fields } from '@jkk/domain/fields';
import { typeOf } from '../fields/output';
import { named } from './body-class';

type ClassRef = new () => object;

const classes = new Map<Fields, Map<string, ClassRef>>();

/** Properties beside those of the fields, each with its decorator. */
type Extras = Readonly<Record<string, PropertyDecorator>>;

/** The class in which a body is found again: null where something was left out or is not for who looks. */
export function viewClass(name: string, fields: Fields, extras: Extras = {}): ClassRef {
  return remembered(name, fields, () => {
    const made = named(`${name}View`, Object);
    decorate(made, without(fields, extras), (each) => ({
      required: true,
      ...(mayBeNull(each) && { nullable: true }),
    }));
    for (const [property, decorator] of Object.entries(extras)) {
      decorator(made.prototype as object, property);
    }
    return made;
  });
}

/** A part of a view: what was left out is absent. */
export function partClass(name: string, fields: Fields): ClassRef {
  return remembered(name, fields, () => {
    const made = named(`${name}View`, Object);
    decorate(made, fields, (each) => ({ required: each.required && forEverybody(each) }));
    return made;
  });
}

const without = (fields: Fields, extras: Extras): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !Object.hasOwn(extras, name)));

function remembered(name: string, fields: Fields, make: () => ClassRef): ClassRef {
  const ofFields = classes.get(fields) ?? new Map<string, ClassRef>();
  const known = ofFields.get(name) ?? make();
  classes.set(fields, ofFields.set(name, known));
  return known;
}

function decorate(made: ClassRef, fields: Fields, how: (each: Field) => ApiPropertyOptions): void {
  for (const [property, each] of Object.entries(fields)) {
    const shown = shownAs(property, each);
    if (shown === undefined) continue;
    ApiProperty({ ...viewSchema(each), ...how(each) } as ApiPropertyOptions)(made.prototype as object, shown);
  }
}

const isList = ({ kind }: Field): boolean => kind === 'list' || kind === 'documents';
const forEverybody = ({ shown }: Field): boolean =>
  'to' in shown && shown.to === ('CASE' satisfies AudienceName);
/** A list that was left out is empty; anything else that was is null. */
const mayBeNull = (each: Field): boolean => !forEverybody(each) || (!each.required && !isList(each));

/** What may be read: the type, without the bounds of what may be written. */
function viewSchema(each: Field): ApiPropertyOptions {
  const masked = 'maskedAs' in each.shown && each.shown.maskedAs !== undefined;
  if (masked) return { type: 'string', description: 'The last four digits after a row of dots.' };
  switch (each.kind) {
    case 'object':
      return typeOf(() => partClass(each.viewName, each.fields));
    case 'list':
      return listView(each.item);
    case 'documents':
      return { type: 'string', isArray: true };
    case 'code':
      return { type: 'string', enum: [...each.values] };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'instant':
      return { type: 'string', format: 'date-time' };
    case 'whole':
      return { type: 'integer' };
    case 'tenths':
      return { type: 'number' };
    case 'flag':
      return { type: 'boolean' };
    case 'open':
      return { type: 'object', additionalProperties: true };
    default:
      return { type: 'string' };
  }
}

function listView(item: Field): ApiPropertyOptions {
  return item.kind === 'object'
    ? { ...typeOf(() => partClass(item.viewName, item.fields)), isArray: true }
    : { type: 'string', isArray: true };
}
