/* global self */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';

/**
 * Keeps the pages of one release on the device, so that an address opens without a line. Of data only the public lists
 * that a report is filled in from are kept; everything else that is asked of the API goes to the API. A new release waits
 * until the last window of the old one is closed, so that an open page still finds its own files.
 */
const PUBLIC_LIST = /^\/api\/v1\/reference\/(plkk|regencies|banks|branches|labels)$/;
const NOT_A_PAGE = /^\/(api|health|metrics)(\/|$)/;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: null });
clientsClaim();

registerRoute(({ url }) => PUBLIC_LIST.test(url.pathname), new NetworkFirst({ cacheName: 'jkk-lists' }));

const page = new NetworkOnly({ plugins: [{ handlerDidError: () => matchPrecache('/index.html') }] });
registerRoute(new NavigationRoute(page, { denylist: [NOT_A_PAGE] }));
