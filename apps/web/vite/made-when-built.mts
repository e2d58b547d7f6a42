import { runnerImport, type Plugin } from 'vite';
import { aliases } from './aliases.mts';

const DATA = /\.data\.ts$/;

/**
 * A file called `*.data.ts` is made when the pages are built: its exports are plain data, and come without what they were
 * made from.
 */
export function madeWhenBuilt(): Plugin {
  return {
    name: 'jkk-made-when-built',
    async load(id) {
      if (!DATA.test(id)) return undefined;
      const { module, dependencies } = await runnerImport<Readonly<Record<string, unknown>>>(id, {
        configFile: false,
        resolve: { alias: aliases() },
      });
      for (const dependency of dependencies) this.addWatchFile(dependency);
      const exported = Object.entries(module).map(
        ([name, data]) => `export const ${name} = ${JSON.stringify(data)};`,
      );
      return { code: exported.join('\n'), moduleType: 'js', moduleSideEffects: false };
    },
  };
}
