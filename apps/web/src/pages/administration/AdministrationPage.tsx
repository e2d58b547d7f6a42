import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import panelCss from '../../components/panel/ViewPanel.module.css';
import { useWords } from '../../i18n/use-words';
import { NotFound } from '../../shell/NotFound';
import { useTitle } from '../../shell/page-title';
import { Banks } from './Banks';
import { FundAccounts } from './FundAccounts';
import { Holidays } from './Holidays';
import { Hospitals } from './Hospitals';
import { Imports } from './Imports';
import { Messages } from './Messages';
import { MinimumWages } from './MinimumWages';
import { Regencies } from './Regencies';
import { RegisterPanel, type RegisterName } from './RegisterPanel';

const REGISTERS: Readonly<Record<RegisterName, ComponentType>> = {
  hospitals: Hospitals,
  holidays: Holidays,
  regencies: Regencies,
  'minimum-wages': MinimumWages,
  banks: Banks,
  'fund-accounts': FundAccounts,
  messages: Messages,
  imports: Imports,
};
const isRegister = (name: string): name is RegisterName => Object.hasOwn(REGISTERS, name);

/** What decisions rest on, one register at a time. */
export function AdministrationPage() {
  const { t } = useWords('registers');
  useTitle(t('title'));
  const { register } = useParams({ from: '/administration/$register' });
  const Register = isRegister(register) ? REGISTERS[register] : undefined;
  return (
    <div className={panelCss.layout}>
      <RegisterPanel here={register} />
      <div className={panelCss.main}>
        {Register === undefined ? <NotFound /> : <Register key={register} />}
      </div>
    </div>
  );
}
