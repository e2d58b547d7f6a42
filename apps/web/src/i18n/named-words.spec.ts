import { readdirSync, readFileSync } from 'node:fs';
import { EVERYDAY, OF_PAGES } from './texts';

const SOURCES = readdirSync('apps/web/src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('i18n/') && !file.endsWith('.spec.ts'),
);
const USED = new RegExp(`['"\`](${Object.keys(OF_PAGES).join('|')}):[\\w$.{]`, 'g');
const NAMED = /useWords\(([^)]*)\)/g;

/** Words of another page would be read before they are there. */
it('a file names every namespace that it says words of', () => {
  const read = SOURCES.map((file) => ({ file, text: readFileSync(`apps/web/src/${file}`, 'utf8') }));
  const saying = read.filter(({ text }) => text.includes('useWords('));
  expect(saying.length).toBeGreaterThan(100);
  const unnamed = saying.flatMap(({ file, text }) => {
    const named = [...text.matchAll(NAMED)].flatMap(([, names]) => names!.match(/\w+/g) ?? []);
    const used = [...text.matchAll(USED)].map(([, namespace]) => namespace!);
    return used.filter((one) => !named.includes(one)).map((one) => `${file}: ${one}`);
  });
  expect(unnamed).toEqual([]);
});

it('what comes with a page is not among what comes with every page', () => {
  expect(Object.keys(OF_PAGES).filter((name) => name in EVERYDAY)).toEqual([]);
});
