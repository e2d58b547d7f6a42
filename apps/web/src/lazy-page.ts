import { lazyRouteComponent } from '@tanstack/react-router';

/** The code of a page could not be fetched: no line, the server away, or a release that has replaced its files. */
export class PageNotLoaded extends Error {}

/**
 * A page whose code comes when it is opened. What the browser says about a file that it could not load is replaced,
 * because the router would answer it by loading the whole address again, which without a line ends in the browser's own page.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new PageNotLoaded('The code of this page could not be loaded', { cause });
      }),
    name,
  );
