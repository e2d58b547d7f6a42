import type { HolidayEntry } from '../holiday';

/** 2021: setkab.go.id, change of the holidays of 2021, as collected by the package holidays 0.109. */
export const HOLIDAYS_2021: readonly HolidayEntry[] = [
  { date: '2021-01-01', kind: 'HOLIDAY', name: 'Tahun Baru Masehi', provenance: 'seen' },
  { date: '2021-02-12', kind: 'HOLIDAY', name: 'Tahun Baru Imlek', provenance: 'seen' },
  { date: '2021-03-11', kind: 'HOLIDAY', name: 'Isra Mikraj Nabi Muhammad', provenance: 'seen' },
  { date: '2021-03-14', kind: 'HOLIDAY', name: 'Hari Suci Nyepi', provenance: 'seen' },
  { date: '2021-04-02', kind: 'HOLIDAY', name: 'Wafat Yesus Kristus', provenance: 'seen' },
  { date: '2021-05-01', kind: 'HOLIDAY', name: 'Hari Buruh Internasional', provenance: 'seen' },
  { date: '2021-05-12', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  {
    date: '2021-05-13',
    kind: 'HOLIDAY',
    name: 'Hari Raya Idul Fitri; Kenaikan Yesus Kristus',
    provenance: 'seen',
  },
  { date: '2021-05-14', kind: 'HOLIDAY', name: 'Hari kedua dari Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2021-05-26', kind: 'HOLIDAY', name: 'Hari Raya Waisak', provenance: 'seen' },
  { date: '2021-06-01', kind: 'HOLIDAY', name: 'Hari Lahir Pancasila', provenance: 'seen' },
  { date: '2021-07-20', kind: 'HOLIDAY', name: 'Hari Raya Idul Adha', provenance: 'seen' },
  { date: '2021-08-11', kind: 'HOLIDAY', name: 'Tahun Baru Islam', provenance: 'seen' },
  { date: '2021-08-17', kind: 'HOLIDAY', name: 'Hari Kemerdekaan Republik Indonesia', provenance: 'seen' },
  { date: '2021-10-20', kind: 'HOLIDAY', name: 'Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2021-12-25', kind: 'HOLIDAY', name: 'Hari Raya Natal', provenance: 'seen' },
];
