import { PROFILES } from '@jkk/platform/config';
import { releasePolicyOf } from './release-policy';

it('wants verified figures and caps wherever the money is real', () => {
  const strict = PROFILES.filter((profile) => releasePolicyOf(profile).verifiedFiguresOnly);
  expect(strict).toEqual(['production']);
  expect(PROFILES.filter((profile) => releasePolicyOf(profile).caps !== undefined)).toEqual(strict);
});
