import type { EntityManager } from 'typeorm';
import type { DoctorLicence, HospitalFacts, HospitalTerms, Tariff } from '@jkk/domain/bills';
import { Table } from '../database/table';
import { PlkkDoctorEntity, PlkkTariffEntity, PlkkTermsEntity } from './hospital.entities';
import { upsertRows } from './upsert';
import type { Upserted } from './upsert';

export type TermsRow = HospitalTerms & { readonly plkkCode: string };
export type TariffRow = Tariff & { readonly plkkCode: string };
export type DoctorRow = DoctorLicence & { readonly plkkCode: string };

export const termsKey = ({ plkkCode, from }: TermsRow): string => `${plkkCode}/${from}`;
export const tariffKey = ({ plkkCode, serviceCode, careClass, from }: TariffRow): string =>
  `${plkkCode}/${serviceCode}/${careClass}/${from}`;
export const doctorKey = ({ plkkCode, licence, from }: DoctorRow): string => `${plkkCode}/${licence}/${from}`;

const TERMS = new Table(PlkkTermsEntity);
const TARIFFS = new Table(PlkkTariffEntity);
const DOCTORS = new Table(PlkkDoctorEntity);

/** Contracts, tariffs and doctors of hospitals, all of them dated. */
export class HospitalRepository {
  /** Of one hospital, for the services and doctors that a bill names. */
  async find(
    em: EntityManager,
    plkkCode: string,
    named: { readonly services: readonly string[]; readonly licences: readonly string[] },
  ): Promise<Pick<HospitalFacts, 'terms' | 'tariffs' | 'doctors'>> {
    const serviceCode = [...new Set(named.services)];
    const licence = [...new Set(named.licences)];
    return {
      terms: await TERMS.list(em, { plkkCode }, { orderBy: 'from' }),
      tariffs: await TARIFFS.list(em, { plkkCode, serviceCode }, { orderBy: 'from' }),
      doctors: await DOCTORS.list(em, { plkkCode, licence }, { orderBy: 'from' }),
    };
  }

  saveTerms(em: EntityManager, rows: readonly TermsRow[]): Promise<readonly Upserted[]> {
    return upsertRows(
      em,
      PlkkTermsEntity,
      'termsId',
      rows.map((row) => ({ ...row, termsId: termsKey(row) })),
    );
  }

  saveTariffs(em: EntityManager, rows: readonly TariffRow[]): Promise<readonly Upserted[]> {
    return upsertRows(
      em,
      PlkkTariffEntity,
      'tariffId',
      rows.map((row) => ({ ...row, tariffId: tariffKey(row) })),
    );
  }

  saveDoctors(em: EntityManager, rows: readonly DoctorRow[]): Promise<readonly Upserted[]> {
    return upsertRows(
      em,
      PlkkDoctorEntity,
      'doctorId',
      rows.map((row) => ({ ...row, doctorId: doctorKey(row) })),
    );
  }
}
