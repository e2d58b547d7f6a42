import { calculation } from './calculation';
import { claim } from './claim';
import { claims } from './claims';
import { documents } from './documents';
import { evidence } from './evidence';
import { finance } from './finance';
import { forms } from './forms';
import { people } from './people';
import { imports } from './imports';
import { items } from './items';
import { ledger } from './ledger';
import { notices } from './notices';
import { overview } from './overview';
import { problem } from './problem';
import { radar } from './radar';
import { readings } from './readings';
import { record } from './record';
import { registers } from './registers';
import { report } from './report';
import { room } from './room';
import { rules } from './rules';
import { search } from './search';
import { shell } from './shell';
import { signIn } from './sign-in';
import { status } from './status';
import { work } from './work';

/** What any page may say: these words come with the first one. */
export const EVERYDAY = { shell, signIn, work, claims, problem };

/** These come with the pages that say them. */
export const OF_PAGES = {
  claim,
  calculation,
  report,
  forms,
  finance,
  items,
  evidence,
  room,
  rules,
  radar,
  people,
  readings,
  record,
  registers,
  imports,
  ledger,
  search,
  documents,
  notices,
  overview,
  status,
};

export type Namespace = keyof typeof EVERYDAY | keyof typeof OF_PAGES;
