/** The code or the words of a page or a part of one could not be fetched: no line, the server away, or a release that has replaced its files. */
export class PageNotLoaded extends Error {}

/**
 * What the browser says about a file that it could not load is replaced, because the router would answer it by loading
 * the whole address again, which without a line ends in the browser's own page.
 */
export function notLoaded(cause: unknown): never {
  throw new PageNotLoaded('The code could not be loaded', { cause });
}
