export function tsconfigPaths(): Record<string, [string]>;
export function webpackAliases(): Record<string, string>;
