import { PP_82_2019_V1 } from './pp-82-2019';
import { revise } from './revise';

const ANNEX = { citation: 'PP 82/2019 Lampiran III' } as const;

/**
 * Version 2: PP 82/2019 has an annex of its own for what version 1 cited from the one of PP 44/2015. Read in the text of
 * the regulation (scribd.com/document/481284436); no figure changed. That the limitation stands in Pasal 26 is concluded
 * from the article that it amends and a report of money.kompas.com (2021/11/24/092037526).
 */
export const PP_82_2019 = revise(PP_82_2019_V1, {
  cited: {
    'disability.months': ANNEX,
    'total.percent': ANNEX,
    'death.percent': ANNEX,
    'death.floor': ANNEX,
    'periodic.months': ANNEX,
    'periodic.amount': ANNEX,
    'prosthesis.percent': ANNEX,
    'stmb.1.months': ANNEX,
    'stmb.1.percent': ANNEX,
    'stmb.2.percent': ANNEX,
    'homeCare.cap': { citation: 'PP 82/2019 Lampiran III A.1.m.2' },
    'homeCare.years': { citation: 'PP 82/2019 Lampiran III A.1.m.2' },
    'transport.LAND': { citation: 'PP 82/2019 Lampiran III A.2.a' },
    'limitation.years': { citation: 'PP 82/2019 Pasal 26' },
  },
});
