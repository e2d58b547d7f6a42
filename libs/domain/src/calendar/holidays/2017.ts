import type { HolidayEntry } from '../holiday';

/** 2017: news.detik.com d-3366218; setkab.go.id, 23 June 2017, as collected by the package holidays 0.109. */
export const HOLIDAYS_2017: readonly HolidayEntry[] = [
  { date: '2017-01-01', kind: 'HOLIDAY', name: 'Tahun Baru Masehi', provenance: 'seen' },
  { date: '2017-01-02', kind: 'JOINT_LEAVE', name: 'Cuti bersama Tahun Baru Masehi', provenance: 'seen' },
  { date: '2017-01-28', kind: 'HOLIDAY', name: 'Tahun Baru Imlek', provenance: 'seen' },
  { date: '2017-02-15', kind: 'HOLIDAY', name: 'Hari Pemilihan Kepala Daerah', provenance: 'seen' },
  { date: '2017-03-28', kind: 'HOLIDAY', name: 'Hari Suci Nyepi', provenance: 'seen' },
  { date: '2017-04-14', kind: 'HOLIDAY', name: 'Wafat Yesus Kristus', provenance: 'seen' },
  { date: '2017-04-24', kind: 'HOLIDAY', name: 'Isra Mikraj Nabi Muhammad', provenance: 'seen' },
  { date: '2017-05-01', kind: 'HOLIDAY', name: 'Hari Buruh Internasional', provenance: 'seen' },
  { date: '2017-05-11', kind: 'HOLIDAY', name: 'Hari Raya Waisak', provenance: 'seen' },
  { date: '2017-05-25', kind: 'HOLIDAY', name: 'Kenaikan Yesus Kristus', provenance: 'seen' },
  { date: '2017-06-01', kind: 'HOLIDAY', name: 'Hari Lahir Pancasila', provenance: 'seen' },
  { date: '2017-06-23', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2017-06-25', kind: 'HOLIDAY', name: 'Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2017-06-26', kind: 'HOLIDAY', name: 'Hari kedua dari Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2017-06-27', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2017-06-28', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2017-06-29', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2017-06-30', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2017-08-17', kind: 'HOLIDAY', name: 'Hari Kemerdekaan Republik Indonesia', provenance: 'seen' },
  { date: '2017-09-01', kind: 'HOLIDAY', name: 'Hari Raya Idul Adha', provenance: 'seen' },
  { date: '2017-09-21', kind: 'HOLIDAY', name: 'Tahun Baru Islam', provenance: 'seen' },
  { date: '2017-12-01', kind: 'HOLIDAY', name: 'Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2017-12-25', kind: 'HOLIDAY', name: 'Hari Raya Natal', provenance: 'seen' },
  { date: '2017-12-26', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Natal', provenance: 'seen' },
];
