import { runnerImport, type Plugin } from 'vite';

const ONE_LANGUAGE = /^(.*[\\/]i18n[\\/]texts[\\/]index\.ts)\?only=(id|en)(?:&of=(\w+))?$/;

type Words = Readonly<Record<string, Readonly<Record<string, object>>>>;
interface Texts {
  readonly EVERYDAY: Words;
  readonly OF_PAGES: Words;
}

/**
 * Answers `i18n/texts/index.ts?only=id` with the words of one language that every page has, and with how to load those of
 * one page (`&of=`). They are written in both languages side by side, so that none is forgotten; a browser loads those
 * of one.
 */
export function words(): Plugin {
  return {
    name: 'jkk-words',
    async load(id) {
      const [, file, language, namespace] = ONE_LANGUAGE.exec(id) ?? [];
      if (file === undefined || language === undefined) return undefined;
      const { module, dependencies } = await runnerImport<Texts>(file);
      for (const dependency of dependencies) this.addWatchFile(dependency);
      const code =
        namespace === undefined
          ? firstWords(module, language)
          : `export default ${JSON.stringify(module.OF_PAGES[namespace]![language])};`;
      return { code, moduleType: 'js', moduleSideEffects: false };
    },
  };
}

function firstWords({ EVERYDAY, OF_PAGES }: Texts, language: string): string {
  const everyday = Object.entries(EVERYDAY).map(([name, both]) => [name, both[language]]);
  const ofPages = Object.keys(OF_PAGES).map(
    (name) => `${name}: () => import('./index.ts?only=${language}&of=${name}')`,
  );
  return `export const everyday = ${JSON.stringify(Object.fromEntries(everyday))};
export const ofPages = { ${ofPages.join(', ')} };`;
}
