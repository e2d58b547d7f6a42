import type { HolidayEntry } from '../holiday';

/** 2022: SKB 963/2021, 3/2021 and 4/2021 with the change of 2022. Compared with Keppres 4/2022 (setkab.go.id); news.detik.com d-6468002, as collected by the package holidays 0.109. */
export const HOLIDAYS_2022: readonly HolidayEntry[] = [
  { date: '2022-01-01', kind: 'HOLIDAY', name: 'Tahun Baru Masehi', provenance: 'seen' },
  { date: '2022-02-01', kind: 'HOLIDAY', name: 'Tahun Baru Imlek', provenance: 'seen' },
  { date: '2022-02-28', kind: 'HOLIDAY', name: 'Isra Mikraj', provenance: 'seen' },
  { date: '2022-03-03', kind: 'HOLIDAY', name: 'Hari Suci Nyepi', provenance: 'seen' },
  { date: '2022-04-15', kind: 'HOLIDAY', name: 'Wafat Yesus Kristus', provenance: 'seen' },
  { date: '2022-04-29', kind: 'JOINT_LEAVE', name: 'Cuti bersama Idul Fitri', provenance: 'seen' },
  { date: '2022-05-01', kind: 'HOLIDAY', name: 'Hari Buruh Internasional', provenance: 'seen' },
  { date: '2022-05-02', kind: 'HOLIDAY', name: 'Idul Fitri', provenance: 'seen' },
  { date: '2022-05-03', kind: 'HOLIDAY', name: 'Idul Fitri (hari kedua)', provenance: 'seen' },
  { date: '2022-05-04', kind: 'JOINT_LEAVE', name: 'Cuti bersama Idul Fitri', provenance: 'seen' },
  { date: '2022-05-05', kind: 'JOINT_LEAVE', name: 'Cuti bersama Idul Fitri', provenance: 'seen' },
  { date: '2022-05-06', kind: 'JOINT_LEAVE', name: 'Cuti bersama Idul Fitri', provenance: 'seen' },
  { date: '2022-05-16', kind: 'HOLIDAY', name: 'Hari Raya Waisak', provenance: 'seen' },
  { date: '2022-05-26', kind: 'HOLIDAY', name: 'Kenaikan Yesus Kristus', provenance: 'seen' },
  { date: '2022-06-01', kind: 'HOLIDAY', name: 'Hari Lahir Pancasila', provenance: 'seen' },
  { date: '2022-07-10', kind: 'HOLIDAY', name: 'Idul Adha', provenance: 'seen' },
  { date: '2022-07-30', kind: 'HOLIDAY', name: 'Tahun Baru Islam', provenance: 'seen' },
  { date: '2022-08-17', kind: 'HOLIDAY', name: 'Hari Kemerdekaan', provenance: 'seen' },
  { date: '2022-10-08', kind: 'HOLIDAY', name: 'Maulid Nabi Muhammad', provenance: 'seen' },
  { date: '2022-12-25', kind: 'HOLIDAY', name: 'Hari Natal', provenance: 'seen' },
];
