import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../dependencies';
import { judgeDockerfile, RULE_NAMES, stageNames } from './dockerfile-rules';

const DOCKERFILE = readFileSync(path.join(ROOT, 'docker/Dockerfile'), 'utf8');

/** For each rule lines that break it. */
const BROKEN: Record<string, string> = {
  'DL3000 absolute WORKDIR': 'WORKDIR app',
  'DL3002 last user is not root': 'USER root',
  'DL3003 WORKDIR instead of cd': 'RUN cd /tmp && ls',
  'DL3007 pinned image': 'FROM node:latest AS other',
  'DL3008 no unpinned packages of the system': 'RUN apt-get update && apt-get install -y curl',
  'DL3016 packages of the lock file': 'RUN npm install pg',
  'DL3020 COPY instead of ADD': 'ADD . .',
  'DL3022 COPY from a stage above': 'COPY --from=nowhere /app /app',
  'DL3025 program as a list': 'CMD node main.js',
  'DL4003 one program': 'CMD ["a"]\nCMD ["b"]',
  'DL4004 one entry point': 'ENTRYPOINT ["a"]\nENTRYPOINT ["b"]',
  'no secret in an image': 'ENV JKK_APP_PASSWORD=x',
};

const GOOD = 'FROM node:22.1 AS app\nWORKDIR /app\nUSER node\n';

describe('docker/Dockerfile', () => {
  it('keeps the rules', () => {
    expect(judgeDockerfile(DOCKERFILE)).toEqual([]);
  });

  it('has an image for each program', () => {
    expect(stageNames(DOCKERFILE)).toEqual(
      expect.arrayContaining(['api', 'worker', 'bank-simulator', 'cli']),
    );
  });

  it.each([...DOCKERFILE.matchAll(/dist\/(apps\/\S+?)\.js/g)].map(([, module]) => module!))(
    'starts %s, which is there',
    (module) => expect(() => readFileSync(path.join(ROOT, `${module}.ts`))).not.toThrow(),
  );
});

describe('the rules for Dockerfiles', () => {
  it.each(RULE_NAMES)('fire: %s', (rule) => {
    expect(judgeDockerfile(GOOD)).toEqual([]);
    expect(judgeDockerfile(`${GOOD}${BROKEN[rule]}\n`).join('\n')).toContain(rule);
  });

  it('know the syntax', () => {
    expect(judgeDockerfile(`${GOOD}COPPY a b\n`).join()).toContain('syntax: line 4');
  });
});
