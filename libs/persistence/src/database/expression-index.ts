import { Index } from 'typeorm';

export interface ExpressionIndexDefinition {
  readonly name: string;
  /** Everything after the table's name: `USING … (…) WHERE …`. */
  readonly definition: string;
}

const declared = new Map<unknown, ExpressionIndexDefinition[]>();

/**
 * An index over an expression or with an operator class, which TypeORM has no words for. It is kept from touching it, and
 * the drift gate lets PostgreSQL compare the definition.
 */
export function ExpressionIndex(name: string, definition: string): ClassDecorator {
  return (target) => {
    Index(name, { synchronize: false })(target);
    declared.set(target, [...(declared.get(target) ?? []), { name, definition }]);
  };
}

export const expressionIndexesOf = (target: unknown): readonly ExpressionIndexDefinition[] =>
  declared.get(target) ?? [];
