import type { Role } from '@jkk/domain/access/roles';
import { ROLE_OF_CHANNEL } from '@jkk/domain/claim/commands/report';
import type { Values } from '@jkk/domain/fields/field';
import type { Report, User } from '../../api/model';

type Channel = Report['channel'];

/** The channel of a person's role; undefined for roles that do not report. */
export const channelOf = (user: User): Channel | undefined =>
  (Object.entries(ROLE_OF_CHANNEL) as [Channel, Role][]).find(([, role]) => user.roles.includes(role))?.[0];

/** A new report, with what is known about who reports. */
export const newReport = (user: User, channel: Channel): Values => ({
  channel,
  kind: 'ACCIDENT',
  segment: channel === 'SPO' || channel === 'PERISAI' ? 'BPU' : 'PU',
  place: { zone: 'WIB' },
  injuries: [{}],
  stageOne: channel !== 'PLKK',
  employerNumber: user.employerNumber,
  plkkCode: user.plkkCode,
});
