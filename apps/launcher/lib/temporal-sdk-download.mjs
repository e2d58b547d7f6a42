import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Lets the SDK fetch its development server into a folder and prints the file. Run apart, since it cannot be cancelled. */
const [folder, version] = process.argv.slice(2);
const { TestWorkflowEnvironment } = await import('@temporalio/testing');
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir: folder, version } },
});
await environment.teardown();
const file = readdirSync(folder).find((name) => name.startsWith('temporal'));
console.log(path.join(folder, file));
