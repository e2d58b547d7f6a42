const fs = require('node:fs');
const path = require('node:path');

/** The alias map of tsconfig.json as jest's moduleNameMapper, so that it is written down once. */
exports.pathsToModuleNames = (root) => {
  const { paths } = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8')).compilerOptions;
  return Object.fromEntries(
    Object.entries(paths).map(([alias, [target]]) => [
      `^${alias.replace('*', '(.*)')}$`,
      `<rootDir>/${target.replace('./', '').replace('*', '$1')}`,
    ]),
  );
};
