/** A text that stands for itself inside a LIKE pattern: `%`, `_` and the escape character mean nothing there. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
