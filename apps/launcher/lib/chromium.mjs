import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of the browser tests: CHROMIUM_PATH, or the first at a usual place. @returns {string | undefined} */
export const findChromium = () =>
  [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find((place) => place && existsSync(place));

export const HOW_TO_GET_CHROMIUM =
  'No Chromium was found. On Debian or Ubuntu: apt-get update && apt-get install chromium; elsewhere install Chromium or Chrome and set CHROMIUM_PATH to it.';
