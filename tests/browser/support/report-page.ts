import type { Locator } from 'playwright-core';
import type { Desk } from './desk';

/** What a Perisai agent writes of an informal worker's accident on a ship; the days and hours are those of western Indonesia. */
export interface ShipAccident {
  readonly participantNumber: string;
  readonly nik: string;
  readonly day: string;
  readonly time: string;
  readonly consequence: 'Luka' | 'Meninggal';
}

/** Fills the page of the report and does not send it. */
export async function fillShipAccident(desk: Desk, accident: ShipAccident): Promise<Locator> {
  const { content } = desk;
  await desk.choose(content, 'Segmen', 'BPU, bukan penerima upah');
  await desk.fill(content, 'Nomor kartu (KPJ) atau NIK', accident.participantNumber);
  await desk.fill(content, 'NIK', accident.nik);
  await desk.fill(content, 'Waktu kejadian', accident.day);
  await desk.fill(content, 'Waktu kejadian: jam', accident.time);
  await desk.choose(content, 'Di mana?', 'Di tempat kerja');
  await desk.fill(content, 'Alamat tempat kejadian', 'Pelabuhan Karangantu, dermaga 2');
  await desk.pick(content, 'Kabupaten atau kota', '3603', /3603/);
  await desk.pick(content, 'Keadaan kejadian', '', 'Sedang bekerja');
  await desk.fill(
    content,
    'Sedang melakukan apa, lalu apa yang terjadi?',
    'Memindahkan muatan di geladak, tali pengikat putus, dan kepala terbentur tiang kapal.',
  );
  await desk.pick(content, 'Diagnosis (ICD-10)', 'S06.9', /S06\.9/);
  await desk.pick(content, 'Bagian tubuh', 'Kepala', 'Kepala');
  await desk.choose(content, 'Akibat', accident.consequence);
  await desk.pick(content, 'Rumah sakit PLKK', 'PLKK-0001', /PLKK-0001/);
  return content;
}
