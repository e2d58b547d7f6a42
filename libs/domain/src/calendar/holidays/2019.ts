import type { HolidayEntry } from '../holiday';

/** 2019: Keppres 13/2019 (setkab.go.id), as collected by the package holidays 0.109. */
export const HOLIDAYS_2019: readonly HolidayEntry[] = [
  { date: '2019-01-01', kind: 'HOLIDAY', name: 'Tahun Baru Masehi', provenance: 'seen' },
  { date: '2019-02-05', kind: 'HOLIDAY', name: 'Tahun Baru Imlek', provenance: 'seen' },
  { date: '2019-03-07', kind: 'HOLIDAY', name: 'Hari Suci Nyepi', provenance: 'seen' },
  { date: '2019-04-03', kind: 'HOLIDAY', name: 'Isra Mikraj Nabi Muhammad', provenance: 'seen' },
  { date: '2019-04-17', kind: 'HOLIDAY', name: 'Hari Pemilihan Umum', provenance: 'seen' },
  { date: '2019-04-19', kind: 'HOLIDAY', name: 'Wafat Yesus Kristus', provenance: 'seen' },
  { date: '2019-05-01', kind: 'HOLIDAY', name: 'Hari Buruh Internasional', provenance: 'seen' },
  { date: '2019-05-19', kind: 'HOLIDAY', name: 'Hari Raya Waisak', provenance: 'seen' },
  { date: '2019-05-30', kind: 'HOLIDAY', name: 'Kenaikan Yesus Kristus', provenance: 'seen' },
  { date: '2019-06-01', kind: 'HOLIDAY', name: 'Hari Lahir Pancasila', provenance: 'seen' },
  { date: '2019-06-03', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2019-06-04', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2019-06-05', kind: 'HOLIDAY', name: 'Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2019-06-06', kind: 'HOLIDAY', name: 'Hari kedua dari Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2019-06-07', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2019-08-11', kind: 'HOLIDAY', name: 'Hari Raya Idul Adha', provenance: 'seen' },
  { date: '2019-08-17', kind: 'HOLIDAY', name: 'Hari Kemerdekaan Republik Indonesia', provenance: 'seen' },
  { date: '2019-09-01', kind: 'HOLIDAY', name: 'Tahun Baru Islam', provenance: 'seen' },
  { date: '2019-11-09', kind: 'HOLIDAY', name: 'Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2019-12-24', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Natal', provenance: 'seen' },
  { date: '2019-12-25', kind: 'HOLIDAY', name: 'Hari Raya Natal', provenance: 'seen' },
];
