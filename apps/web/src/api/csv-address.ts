/** Where a list is downloaded whole as CSV, with the filter that the page shows. */
export function csvAddress(list: string, filter: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/api/v1/${list}?${new URLSearchParams([...given, ['format', 'csv']]).toString()}`;
}
