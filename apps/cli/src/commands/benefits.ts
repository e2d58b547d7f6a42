import { calculate, explain, explainInFull, type Language } from '@jkk/domain/benefits';
import { constructionContribution } from '@jkk/domain/contributions';
import { ObjectReader, type Finding } from '@jkk/domain/findings';
import { rupiah } from '@jkk/domain/money';
import { tablesFor } from '@jkk/domain/rules';
import { BadInputError, EXIT, type Command, type CommandArguments } from '../core/command';
import { answerJson, parse } from '../core/json-input';
import { loadVerifiedRules } from '../core/rules';

const MAX_CONTRACT_VALUE = 1_000_000_000_000_000;

export const benefitsCalculate: Command = {
  path: ['benefits', 'calculate'],
  summary: 'work out benefits without a claim, with the trace of every figure',
  details: [
    'Reads the JSON of POST /benefit-calculations from its input and prints the answer.',
    'Refused content is printed as { code, errors } with exit code 2.',
  ],
  usage: '< input.json',
  async run(context) {
    const book = await loadVerifiedRules(context);
    return answerJson(context, (value) => {
      const answer = calculate(value, tablesFor(value, book));
      return answer.ok ? { ok: true, value: answer.result } : answer;
    });
  },
};

export const benefitsExplain: Command = {
  path: ['benefits', 'explain'],
  summary: 'explain a calculation in sentences, for a worker or in full for an auditor',
  usage: '[--language id|en] [--full] < input.json',
  options: {
    language: { type: 'string', help: 'id (default) or en' },
    full: { type: 'boolean', help: 'with formulas, inputs, articles and how well each figure is known' },
  },
  async run(context, args) {
    const { readInput, output } = context;
    const language = languageOf(args);
    const book = await loadVerifiedRules(context);
    const parsed = parse(await readInput());
    const answer = parsed.ok ? calculate(parsed.value, tablesFor(parsed.value, book)) : parsed;
    if (!answer.ok) {
      answer.errors.forEach((error) => output.error(sentence(error, language)));
      output.document({ errors: answer.errors });
      return EXIT.badInput;
    }
    const lines = (args.options.full === true ? explainInFull : explain)(answer.result, language);
    output.result({ language, lines }, lines);
    return EXIT.ok;
  },
};

function languageOf({ options }: CommandArguments): Language {
  const language = options.language ?? 'id';
  if (language !== 'id' && language !== 'en') throw new BadInputError('The language is id or en.');
  return language;
}

function sentence({ pointer, type, detail }: Finding, language: Language): string {
  const place = [type, pointer].filter((part) => part !== undefined && part !== '').join(' ');
  return place === '' ? detail[language] : `${place}: ${detail[language]}`;
}

export const contributionsConstruction: Command = {
  path: ['contributions', 'construction'],
  summary: 'work out the contribution of a construction project whose wages are not known',
  details: ['Reads { "contractValue" } in rupiah from its input and prints { amount, slices }.'],
  usage: '< input.json',
  run: (context) =>
    answerJson(context, (value) => {
      const errors: Finding[] = [];
      const reader = ObjectReader.of(value, '', errors);
      const contractValue = reader?.whole('contractValue', { min: 1, max: MAX_CONTRACT_VALUE });
      reader?.finish();
      if (errors.length > 0 || contractValue === undefined) return { ok: false, errors };
      return { ok: true, value: constructionContribution(rupiah(contractValue)) };
    }),
};
