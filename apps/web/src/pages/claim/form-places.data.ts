import { FORMS, reportForm } from '@jkk/domain/claim/forms';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('@jkk/domain/claim/forms/*.ts', {
  eager: true,
});

/** Where the form of each command is exported: the name of its file and its own. */
export interface FormPlace {
  readonly file: string;
  readonly name: string;
}

const exported = Object.entries(modules)
  .filter(([path]) => !path.endsWith('/index.ts'))
  .flatMap(([path, module]) =>
    Object.entries(module).map(([name, value]) => ({
      value,
      place: { file: path.split('/').at(-1)!, name },
    })),
  );

export const FORM_PLACES = Object.fromEntries(
  Object.entries({ report: reportForm, ...FORMS }).map(([code, form]) => [
    code,
    exported.find(({ value }) => value === form)!.place,
  ]),
) as Readonly<Record<'report' | keyof typeof FORMS, FormPlace>>;
