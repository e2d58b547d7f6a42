import { anatomical, eachIsRefusedLine, functional } from './spec-support';

describe('what is wrong with disabilities', () =>
  eachIsRefusedLine([
    ['no items', anatomical(), '/items', 'LIST.EMPTY'],
    ['an unknown code', anatomical({ code: 'A99' }), '/items/0/code', 'DISABILITY.UNKNOWN'],
    ['no code', anatomical({ side: 'LEFT' }), '/items/0/code', 'PROPERTY.MISSING'],
    ['no side of a pair', anatomical({ code: 'A01' }), '/items/0/side', 'PROPERTY.MISSING'],
    ['a wrong side', anatomical({ code: 'A01', side: 'TOP' }), '/items/0/side', 'VALUE.NOT_ALLOWED'],
    [
      'a side of what has none',
      anatomical({ code: 'A04', side: 'LEFT' }),
      '/items/0/side',
      'DISABILITY.SIDE_NOT_ALLOWED',
    ],
    ['a range without its percentage', anatomical({ code: 'B01' }), '/items/0/percent', 'PROPERTY.MISSING'],
    [
      'a range below',
      anatomical({ code: 'B01', percent: 9 }),
      '/items/0/percent',
      'DISABILITY.OUTSIDE_RANGE',
    ],
    [
      'a range above',
      anatomical({ code: 'B01', percent: 31 }),
      '/items/0/percent',
      'DISABILITY.OUTSIDE_RANGE',
    ],
    [
      'a broken percentage',
      anatomical({ code: 'B01', percent: 10.5 }),
      '/items/0/percent',
      'NUMBER.NOT_WHOLE',
    ],
    [
      'a percentage elsewhere',
      anatomical({ code: 'B02', percent: 10 }),
      '/items/0/percent',
      'DISABILITY.MEASURE_NOT_ALLOWED',
    ],
    ['no decibels', anatomical({ code: 'B06' }), '/items/0/decibels', 'PROPERTY.MISSING'],
    ['15 decibels', anatomical({ code: 'B06', decibels: 15 }), '/items/0/decibels', 'NUMBER.NOT_TENS'],
    ['70 decibels', anatomical({ code: 'B06', decibels: 70 }), '/items/0/decibels', 'NUMBER.OUT_OF_RANGE'],
    [
      '5 percent of sight',
      anatomical({ code: 'B17', lossPercent: 5 }),
      '/items/0/lossPercent',
      'NUMBER.OUT_OF_RANGE',
    ],
    [
      'sight in decibels',
      anatomical({ code: 'B17', lossPercent: 10, decibels: 10 }),
      '/items/0/decibels',
      'DISABILITY.MEASURE_NOT_ALLOWED',
    ],
    [
      'a functional loss as anatomical',
      anatomical({ code: 'A12', side: 'LEFT', functionLossPercent: 5 }),
      '/items/0',
      'PROPERTY.UNKNOWN',
    ],
    [
      'an ear as a limb',
      functional({ code: 'A11', side: 'LEFT', functionLossPercent: 5 }),
      '/items/0/code',
      'DISABILITY.NOT_FUNCTIONAL',
    ],
    [
      'no loss of function',
      functional({ code: 'A12', side: 'LEFT' }),
      '/items/0/functionLossPercent',
      'PROPERTY.MISSING',
    ],
    [
      '0 percent of function',
      functional({ code: 'A12', side: 'LEFT', functionLossPercent: 0 }),
      '/items/0/functionLossPercent',
      'NUMBER.OUT_OF_RANGE',
    ],
    [
      '101 percent of function',
      functional({ code: 'A12', side: 'LEFT', functionLossPercent: 101 }),
      '/items/0/functionLossPercent',
      'NUMBER.OUT_OF_RANGE',
    ],
    [
      'the same thumb twice',
      anatomical({ code: 'A12', side: 'LEFT' }, { code: 'A12', side: 'LEFT' }),
      '/items/1',
      'DISABILITY.REPEATED',
    ],
    [
      'a thumb of a lost hand',
      anatomical({ code: 'A12', side: 'LEFT' }, { code: 'A03', side: 'LEFT' }),
      '/items/0',
      'DISABILITY.CONTAINED',
    ],
    [
      'a toe of both lost feet',
      anatomical({ code: 'A06' }, { code: 'A18', side: 'RIGHT' }),
      '/items/1',
      'DISABILITY.CONTAINED',
    ],
    [
      'four other fingers',
      anatomical(...Array.from({ length: 4 }, () => ({ code: 'A14', side: 'LEFT' }))),
      '/items/3',
      'DISABILITY.REPEATED',
    ],
    [
      'a phalanx of a fourth finger',
      anatomical(...Array.from({ length: 3 }, () => ({ code: 'A14', side: 'LEFT' })), {
        code: 'A16',
        side: 'LEFT',
      }),
      '/items/3',
      'DISABILITY.REPEATED',
    ],
  ]));
