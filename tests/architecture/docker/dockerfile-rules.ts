import {
  DockerfileParser,
  JSONInstruction,
  type Dockerfile,
  type From,
  type Instruction,
} from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';

interface Stage {
  readonly name: string;
  readonly from: From;
  readonly instructions: readonly Instruction[];
}

type Rule = (stage: Stage, file: Dockerfile) => readonly string[];

const SECRET = /PASSWORD|SECRET|TOKEN|(^|_)KEYS?($|_)/;

const named = (stage: Stage, ...keywords: string[]): Instruction[] =>
  stage.instructions.filter((each) => keywords.includes(each.getKeyword()));
const text = (instruction: Instruction): string => instruction.getArgumentsContent() ?? '';
const saying = (instructions: readonly Instruction[], what: string): string[] =>
  instructions.map((each) => `line ${each.getRange().start.line + 1}: ${what}`);

/** What hadolint asks of a Dockerfile, as far as it concerns ours; the codes are hadolint's. */
const RULES: Readonly<Record<string, Rule>> = {
  'DL3000 absolute WORKDIR': (stage) =>
    saying(
      named(stage, 'WORKDIR').filter((each) => !text(each).startsWith('/')),
      'the folder is relative',
    ),
  'DL3002 last user is not root': (stage, file) => {
    const user = lastUser(stage, file);
    return isFinal(stage, file) && (user === undefined || /^(root|0)(:|$)/.test(user))
      ? [`${stage.name} runs as root`]
      : [];
  },
  'DL3003 WORKDIR instead of cd': (stage) =>
    saying(
      named(stage, 'RUN').filter((each) => /(^|&&|;)\s*cd\s/.test(text(each))),
      'cd',
    ),
  'DL3007 pinned image': (stage, file) => {
    const image = imageOf(stage, file);
    const isStage = stagesOf(file).some(({ name }) => name === image);
    return isStage || /:(?!latest$)[\w.-]+$/.test(image) ? [] : [`${image} has no version`];
  },
  'DL3008 no unpinned packages of the system': (stage) =>
    saying(
      named(stage, 'RUN').filter((each) =>
        /\b(apt|apt-get|apk)\b.*\b(install|add|upgrade)\b/.test(text(each)),
      ),
      'packages of the system',
    ),
  'DL3016 packages of the lock file': (stage) =>
    saying(
      named(stage, 'RUN').filter((each) => /\bnpm (i|install|add)\b|\bnpx\b/.test(text(each))),
      'npm ci installs what is pinned',
    ),
  'DL3020 COPY instead of ADD': (stage) => saying(named(stage, 'ADD'), 'ADD'),
  'DL3022 COPY from a stage above': (stage, file) => {
    const above = stagesOf(file).map(({ name }) => name);
    const known = above.slice(0, above.indexOf(stage.name));
    return named(stage, 'COPY').flatMap((each) => {
      const from = /--from=(\S+)/.exec(each.getTextContent())?.[1];
      return from === undefined || known.includes(from)
        ? []
        : saying([each], `there is no stage ${from} above`);
    });
  },
  'DL3025 program as a list': (stage) =>
    saying(
      named(stage, 'CMD', 'ENTRYPOINT').filter(
        (each) => !(each instanceof JSONInstruction && each.getOpeningBracket() !== null),
      ),
      'a shell would keep the signal that asks to stop',
    ),
  'DL4003 one program': (stage) => saying(named(stage, 'CMD').slice(1), 'a second CMD'),
  'DL4004 one entry point': (stage) => saying(named(stage, 'ENTRYPOINT').slice(1), 'a second ENTRYPOINT'),
  'no secret in an image': (stage) =>
    saying(
      named(stage, 'ARG', 'ENV').filter((each) => SECRET.test(text(each).split('=')[0] ?? '')),
      'it stays readable in the image',
    ),
};

/** Everything that is wrong with a Dockerfile, by rule; empty when nothing is. */
export function judgeDockerfile(content: string): string[] {
  const file = DockerfileParser.parse(content);
  const syntax = validate(content).map(
    ({ message, range }) =>
      `syntax: line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
  const stages = stagesOf(file);
  const broken = Object.entries(RULES).flatMap(([rule, judge]) =>
    stages.flatMap((stage) => judge(stage, file).map((what) => `${rule}: ${what}`)),
  );
  return [...syntax, ...broken];
}

export const RULE_NAMES = Object.keys(RULES);

export const stageNames = (content: string): string[] =>
  stagesOf(DockerfileParser.parse(content)).map(({ name }) => name);

function stagesOf(file: Dockerfile): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of file.getInstructions()) {
    if (instruction.getKeyword() === 'FROM') {
      const from = instruction as From;
      stages.push({ name: from.getBuildStage() ?? `stage ${stages.length}`, from, instructions: [] });
    } else (stages.at(-1)?.instructions as Instruction[] | undefined)?.push(instruction);
  }
  return stages;
}

/** The image of a stage, with the default of an ARG above in place of its name. */
function imageOf({ from }: Stage, file: Dockerfile): string {
  const defaults = new Map(
    file.getInitialARGs().map((arg) => [arg.getProperty()?.getName(), arg.getProperty()?.getValue()]),
  );
  return (from.getImage() ?? '').replace(
    /\$\{?(\w+)\}?/g,
    (_whole, name: string) => defaults.get(name) ?? '',
  );
}

/** No other stage is built on it and none copies from it: somebody runs it. */
const isFinal = (stage: Stage, file: Dockerfile): boolean =>
  !stagesOf(file).some(
    ({ from, instructions }) =>
      from.getImage() === stage.name ||
      instructions.some((each) => each.getTextContent().includes(`--from=${stage.name} `)),
  );

function lastUser(stage: Stage, file: Dockerfile): string | undefined {
  const own = named(stage, 'USER').at(-1);
  if (own !== undefined) return text(own);
  const parent = stagesOf(file).find(({ name }) => name === stage.from.getImage());
  return parent === undefined ? undefined : lastUser(parent, file);
}
