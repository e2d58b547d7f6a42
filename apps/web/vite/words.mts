import { runnerImport, type Plugin } from 'vite';

const ONE_LANGUAGE = /^(.*[\\/]i18n[\\/]texts[\\/]index\.ts)\?only=(id|en)$/;

interface Texts {
  readonly NAMESPACES: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/**
 * Answers `i18n/texts/index.ts?only=id` with the words of one language. They are written in both languages side by
 * side, so that none is forgotten; a browser loads those of one.
 */
export function words(): Plugin {
  return {
    name: 'jkk-words',
    async load(id) {
      const [, file, language] = ONE_LANGUAGE.exec(id) ?? [];
      if (file === undefined || language === undefined) return undefined;
      const { module, dependencies } = await runnerImport<Texts>(file);
      for (const dependency of dependencies) this.addWatchFile(dependency);
      const ofOne = Object.entries(module.NAMESPACES).map(([name, both]) => [name, both[language]]);
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(ofOne))};`,
        moduleType: 'js',
        moduleSideEffects: false,
      };
    },
  };
}
