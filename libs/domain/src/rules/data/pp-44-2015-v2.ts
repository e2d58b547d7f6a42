import { PP_44_2015_V1 } from './pp-44-2015';
import { revise } from './revise';

/** Version 2 says its calculations in full words; no figure and no article changed. */
export const PP_44_2015 = revise(PP_44_2015_V1, {});
