import type { Text } from '../../findings';
import { object, optional, text, type Shape } from '../../record';
import type { ActorStamp } from '../claim';

/** Who did something, in every part of the record. */
export const stamp: Shape<ActorStamp> = object<ActorStamp>({
  userId: text,
  role: text,
  onBehalfOf: optional(text),
});

/** A sentence in both languages. */
export const words: Shape<Text> = object<Text>({ id: text, en: text });
