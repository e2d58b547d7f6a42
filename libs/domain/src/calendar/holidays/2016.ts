import type { HolidayEntry } from '../holiday';

/** 2016: news.detik.com d-2952083, as collected by the package holidays 0.109. */
export const HOLIDAYS_2016: readonly HolidayEntry[] = [
  { date: '2016-01-01', kind: 'HOLIDAY', name: 'Tahun Baru Masehi', provenance: 'seen' },
  { date: '2016-02-08', kind: 'HOLIDAY', name: 'Tahun Baru Imlek', provenance: 'seen' },
  { date: '2016-03-09', kind: 'HOLIDAY', name: 'Hari Suci Nyepi', provenance: 'seen' },
  { date: '2016-03-25', kind: 'HOLIDAY', name: 'Wafat Yesus Kristus', provenance: 'seen' },
  { date: '2016-05-01', kind: 'HOLIDAY', name: 'Hari Buruh Internasional', provenance: 'seen' },
  { date: '2016-05-05', kind: 'HOLIDAY', name: 'Kenaikan Yesus Kristus', provenance: 'seen' },
  { date: '2016-05-06', kind: 'HOLIDAY', name: 'Isra Mikraj Nabi Muhammad', provenance: 'seen' },
  { date: '2016-05-22', kind: 'HOLIDAY', name: 'Hari Raya Waisak', provenance: 'seen' },
  { date: '2016-06-01', kind: 'HOLIDAY', name: 'Hari Lahir Pancasila', provenance: 'seen' },
  { date: '2016-07-04', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2016-07-05', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2016-07-06', kind: 'HOLIDAY', name: 'Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2016-07-07', kind: 'HOLIDAY', name: 'Hari kedua dari Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2016-07-08', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2016-08-17', kind: 'HOLIDAY', name: 'Hari Kemerdekaan Republik Indonesia', provenance: 'seen' },
  { date: '2016-09-12', kind: 'HOLIDAY', name: 'Hari Raya Idul Adha', provenance: 'seen' },
  { date: '2016-10-02', kind: 'HOLIDAY', name: 'Tahun Baru Islam', provenance: 'seen' },
  { date: '2016-12-12', kind: 'HOLIDAY', name: 'Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2016-12-25', kind: 'HOLIDAY', name: 'Hari Raya Natal', provenance: 'seen' },
  { date: '2016-12-26', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Natal', provenance: 'seen' },
];
