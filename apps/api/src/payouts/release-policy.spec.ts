import { PROFILES } from '@jkk/platform/config';
import { releasePolicyOf } from './release-policy';

it('wants verified figures wherever the money is real', () => {
  const strict = PROFILES.filter((profile) => releasePolicyOf(profile).verifiedFiguresOnly);
  expect(strict).toEqual(['production']);
});
