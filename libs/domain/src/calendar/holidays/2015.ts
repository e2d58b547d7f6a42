import type { HolidayEntry } from '../holiday';

/** 2015: news.detik.com d-2576131; bkpsdm.salatiga.go.id, as collected by the package holidays 0.109. */
export const HOLIDAYS_2015: readonly HolidayEntry[] = [
  { date: '2015-01-01', kind: 'HOLIDAY', name: 'Tahun Baru Masehi', provenance: 'seen' },
  { date: '2015-01-03', kind: 'HOLIDAY', name: 'Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2015-02-19', kind: 'HOLIDAY', name: 'Tahun Baru Imlek', provenance: 'seen' },
  { date: '2015-03-21', kind: 'HOLIDAY', name: 'Hari Suci Nyepi', provenance: 'seen' },
  { date: '2015-04-03', kind: 'HOLIDAY', name: 'Wafat Yesus Kristus', provenance: 'seen' },
  { date: '2015-05-01', kind: 'HOLIDAY', name: 'Hari Buruh Internasional', provenance: 'seen' },
  { date: '2015-05-14', kind: 'HOLIDAY', name: 'Kenaikan Yesus Kristus', provenance: 'seen' },
  { date: '2015-05-16', kind: 'HOLIDAY', name: 'Isra Mikraj Nabi Muhammad', provenance: 'seen' },
  { date: '2015-06-02', kind: 'HOLIDAY', name: 'Hari Raya Waisak', provenance: 'seen' },
  { date: '2015-07-16', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2015-07-17', kind: 'HOLIDAY', name: 'Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2015-07-18', kind: 'HOLIDAY', name: 'Hari kedua dari Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2015-07-20', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2015-07-21', kind: 'JOINT_LEAVE', name: 'Cuti bersama Hari Raya Idul Fitri', provenance: 'seen' },
  { date: '2015-08-17', kind: 'HOLIDAY', name: 'Hari Kemerdekaan Republik Indonesia', provenance: 'seen' },
  { date: '2015-09-24', kind: 'HOLIDAY', name: 'Hari Raya Idul Adha', provenance: 'seen' },
  { date: '2015-10-14', kind: 'HOLIDAY', name: 'Tahun Baru Islam', provenance: 'seen' },
  { date: '2015-12-09', kind: 'HOLIDAY', name: 'Hari Pemilihan Kepala Daerah', provenance: 'seen' },
  { date: '2015-12-24', kind: 'HOLIDAY', name: 'Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2015-12-25', kind: 'HOLIDAY', name: 'Hari Raya Natal', provenance: 'seen' },
];
