import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Marked, splitMarked } from './Marked';

it('tells marked words apart from the words around them', () => {
  expect(splitMarked('<late>3 klaim</late> lewat, <b>2</b> hari ini')).toEqual([
    { words: '3 klaim', mark: 'late' },
    { words: ' lewat, ' },
    { words: '2', mark: 'b' },
    { words: ' hari ini' },
  ]);
});

it('leaves a sentence without marks as it is, and what only looks like one', () => {
  expect(splitMarked('a < b > c')).toEqual([{ words: 'a < b > c' }]);
  expect(splitMarked('')).toEqual([]);
});

it('says words that only look like marks as they are', () => {
  const text = '<b>1</b> klaim cocok dengan <constructor>x</constructor>';
  expect(renderToStaticMarkup(createElement(Marked, { text }))).toBe('<b>1</b> klaim cocok dengan x');
});
