import type { HolidayEntry } from '../holiday';

/** 2020: setkab.go.id, the decree that took three days of joint leave away, as collected by the package holidays 0.109. */
export const HOLIDAYS_2020: readonly HolidayEntry[] = [
  { date: '2020-01-01', kind: 'HOLIDAY', name: 'Tahun Baru Masehi', provenance: 'seen' },
  { date: '2020-01-25', kind: 'HOLIDAY', name: 'Tahun Baru Imlek', provenance: 'seen' },
  { date: '2020-03-22', kind: 'HOLIDAY', name: 'Isra Mikraj Nabi Muhammad', provenance: 'seen' },
  { date: '2020-03-25', kind: 'HOLIDAY', name: 'Hari Suci Nyepi', provenance: 'seen' },
  { date: '2020-04-10', kind: 'HOLIDAY', name: 'Wafat Yesus Kristus', provenance: 'seen' },
  { date: '2020-05-01', kind: 'HOLIDAY', name: 'Hari Buruh Internasional', provenance: 'seen' },
  { date: '2020-05-07', kind: 'HOLIDAY', name: 'Hari Raya Waisak', provenance: 'seen' },
  { date: '2020-05-21', kind: 'HOLIDAY', name: 'Kenaikan Yesus Kristus', provenance: 'seen' },
  { date: '2020-05-24', kind: 'HOLIDAY', name: 'Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2020-05-25', kind: 'HOLIDAY', name: 'Hari kedua dari Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2020-06-01', kind: 'HOLIDAY', name: 'Hari Lahir Pancasila', provenance: 'seen' },
  { date: '2020-07-31', kind: 'HOLIDAY', name: 'Hari Raya Idul Adha', provenance: 'seen' },
  { date: '2020-08-17', kind: 'HOLIDAY', name: 'Hari Kemerdekaan Republik Indonesia', provenance: 'seen' },
  { date: '2020-08-20', kind: 'HOLIDAY', name: 'Tahun Baru Islam', provenance: 'seen' },
  { date: '2020-08-21', kind: 'JOINT_LEAVE', name: 'Cuti bersama Tahun Baru Islam', provenance: 'seen' },
  { date: '2020-10-28', kind: 'JOINT_LEAVE', name: 'Cuti bersama Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2020-10-29', kind: 'HOLIDAY', name: 'Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2020-10-30', kind: 'JOINT_LEAVE', name: 'Cuti bersama Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2020-12-09', kind: 'HOLIDAY', name: 'Hari Pemilihan Kepala Daerah', provenance: 'seen' },
  { date: '2020-12-24', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Natal', provenance: 'seen' },
  { date: '2020-12-25', kind: 'HOLIDAY', name: 'Hari Raya Natal', provenance: 'seen' },
  {
    date: '2020-12-31',
    kind: 'JOINT_LEAVE',
    name: 'Pegangti Cuti bersama Hari Raya Idul Fitri',
    provenance: 'seen',
  },
];
