import type { Form } from '@jkk/domain/claim/forms/form';
import { use } from 'react';
import { notLoaded } from '../../not-loaded';
import { FORM_PLACES } from './form-places.data';

type FormCode = keyof typeof FORM_PLACES;

const FILES = Object.entries(
  import.meta.glob<Readonly<Record<string, Form>>>([
    '@jkk/domain/claim/forms/*.ts',
    '!@jkk/domain/claim/forms/index.ts',
  ]),
);

const loaded = new Map<FormCode, Promise<Form>>();

/** The form of a command comes when something is read or filled in by it. */
export function loadForm(code: FormCode): Promise<Form> {
  const form = loaded.get(code) ?? load(code).catch(notLoaded);
  loaded.set(code, form);
  return form;
}

async function load(code: FormCode): Promise<Form> {
  const { file, name } = FORM_PLACES[code];
  const [, read] = FILES.find(([path]) => path.endsWith(`/${file}`))!;
  return (await read())[name]!;
}

/** The form of a command, waited for where it is not here yet. */
export const useForm = (code: FormCode): Form => use(loadForm(code));
