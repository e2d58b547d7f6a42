import { writeDockerEnvironment } from './lib/docker-env.mjs';
import { inRoot } from './lib/paths.mjs';

/** `npm run docker:env`: the secrets of docker/compose.yaml, made once. Needs nothing installed. */
try {
  const folder = process.argv[2] ?? inRoot('docker');
  for (const file of writeDockerEnvironment(folder)) console.log(`${folder}/${file}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
