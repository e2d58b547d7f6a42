/** The object when no property is undefined. */
export function complete<T extends object>(
  value: T,
): { [K in keyof T]: Exclude<T[K], undefined> } | undefined {
  const missing = Object.values(value).some((each) => each === undefined);
  return missing ? undefined : (value as { [K in keyof T]: Exclude<T[K], undefined> });
}
