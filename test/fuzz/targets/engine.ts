import { createContext } from '../../../src/detection/context.js';
import { createDetector } from '../../../src/detection/detect.js';
import { createDispatch } from '../../../src/detection/dispatch.js';
import { createLexicon } from '../../../src/detection/lexicon.js';
import type { Weighed } from '../../../src/detection/scales.js';
import { spotProse } from '../../../src/detection/spot/prose.js';
import { spotters } from '../../../src/detection/spot/spotters.js';
import { toWords } from '../../../src/detection/words.js';
import { detectionFor } from '../../../src/detection-for.js';
import type { Looked } from '../../../src/look.js';
import { type Job, lookerFor } from '../../../src/looker.js';
import type { Placed } from '../../../src/model/finding.js';
import type { Candidate } from '../../../src/model/recognizer.js';
import type { CustomRecognizer } from '../../../src/model/settings.js';
import { defaults } from '../../../src/model/settings.js';
import { originOf } from '../../../src/provenance/index.js';
import { read } from '../../../src/readers/read.js';
import { readText } from '../../../src/readers/text.js';
import { recognizers } from '../../../src/recognizers/registry.generated.js';
import { reportOf } from '../../../src/report-of.js';
import { comment } from '../../../src/reporters/comment.js';
import { consoleText } from '../../../src/reporters/console.js';
import { json } from '../../../src/reporters/json.js';
import { sarif } from '../../../src/reporters/sarif.js';
import { summary } from '../../../src/reporters/summary.js';
import { rulesFor } from '../../../src/rules-for.js';
import { bytesOf, files, texts } from '../seeds.js';
import { type Input, must, type Target } from '../target.js';
import { secrets } from '../tokens.js';

const least = 0.3;
const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const dispatch = lazily(() => createDispatch(recognizers));
const detector = lazily(() => createDetector(recognizers, originOf));
const lexicon = lazily(() => createLexicon(recognizers));
const mentions = lazily(() => createContext(recognizers));

const custom: readonly CustomRecognizer[] = [
  {
    entity: 'OUR_NUMBER',
    patterns: ['KD-\\d{2,6}', '(?i)kunde (?P<value>[0-9]+)'],
    labels: ['customer'],
    check: 'luhn',
  },
  { entity: 'OUR_SECRET', denyList: ['Projekt Adler', '@acme', '秘密'], context: ['internal'] },
];
const job: Job = {
  settings: { ...defaults, entities: ['all'], recognizers: custom, threshold: least },
  gone: new Set(),
  policyFiles: [],
  today: '2026-11-22',
};
const looker = lazily(() => lookerFor(job));
const rules = lazily(() => rulesFor(job.settings, job.today, () => detectionFor(job.settings)));

export function engine(more: readonly Input[]): Target[] {
  const seeds = [...files.map(({ path, bytes }) => ({ variant: path, text: bytes })), ...more];
  return [
    { name: 'engine spotters', seeds: () => texts, longest: 2000, share: 2, run: spotted },
    { name: 'engine labels', seeds: labels, longest: 120, run: meant },
    {
      name: 'engine text',
      seeds: () => texts,
      longest: 2000,
      share: 4,
      run: ({ text, variant }) => detected(text, variant),
    },
    { name: 'engine file', isOfBytes: true, seeds: () => seeds, longest: 3000, share: 4, run: looked },
    { name: 'engine report', isOfBytes: true, seeds: () => seeds, longest: 2000, share: 2, run: reported },
  ];
}

function spotted({ text, variant }: Input): void {
  const emit = ({ start, end, text: value }: Candidate): void => {
    must(start >= 0 && start < end && end <= text.length, 'a candidate lies in its text');
    must(value !== '', 'a candidate is not empty');
  };
  for (const spot of spotters) spot(text, dispatch(), emit);
  spotProse(text, variant, false, dispatch(), emit);
}

const labels = (): readonly Input[] =>
  recognizers.flatMap(({ labels: names, context }) => [...names, ...context].map((text) => ({ variant: '', text })));

function meant({ text }: Input): void {
  lexicon().meaningOf({ name: text, under: text.slice(0, 20) });
  const shown = lexicon().shown({ name: text });
  must(shown === undefined || !secrets.some((secret) => shown.includes(secret)), 'a label that is shown is no value');
  mentions()(toWords(text));
}

function detected(text: string, path: string): void {
  const seen: Weighed[] = [];
  const view = readText(path, text);
  const matches = detector()(view, path, least, (weighed) => void seen.push(weighed));
  lawful(matches, text);
  for (const { start, end } of seen)
    must(start >= 0 && start <= end && end <= text.length, 'what is weighed lies in its text');
  const plain = detector()(view, path, least);
  must(JSON.stringify(plain) === JSON.stringify(matches), 'whoever watches sees what is found without him');
}

function lawful(matches: readonly Placed[], text: string): void {
  let behind = 0;
  for (const { start, end, score, evidence, provenance } of matches) {
    must(start >= behind && end > start && end <= text.length, 'matches are in order and never overlap');
    must(score >= least && score <= 1, 'a score is a confidence');
    behind = end;
    const value = text.slice(start, end);
    if (provenance !== 'plausible' || value.length < 8) continue;
    must(!evidence.some((said) => said.includes(value)), 'evidence repeats no value');
  }
}

async function lookedAt({ text, variant }: Input) {
  const bytes = bytesOf(text);
  const file = { path: variant, addedLines: 'all' as const, read: async () => bytes };
  const { look } = await looker();
  const result = await look(file, file.read);
  must(!result.gaps.some(({ reason }) => reason === 'failed'), 'no file makes the scanner fail');
  const said = JSON.stringify(result);
  must(!secrets.some((secret) => said.includes(secret)), 'what comes of a file repeats no value');
  return result;
}

async function looked(input: Input): Promise<void> {
  const { views } = read(input.variant, bytesOf(input.text));
  for (const view of views) lawful(detector()(view, input.variant, least), view.text);
  const lines = views[0]?.text.split('\n').length ?? 0;
  for (const { startLine, endLine, startColumn } of (await lookedAt(input)).findings) {
    must(startLine >= 1 && startLine <= endLine && endLine <= lines, 'a finding stands on a line of its file');
    must(startColumn >= 1, 'a finding stands in a column of its line');
  }
}

async function reported(input: Input): Promise<void> {
  const said = await reportsOf({ scope: 'all', results: [await lookedAt(input)], gaps: [], durationMs: 1 });
  must(!said.some((text) => secrets.some((secret) => text.includes(secret))), 'no report repeats a value');
}

/** Every report of what was looked at. */
export async function reportsOf(all: Looked): Promise<readonly string[]> {
  const report = reportOf(all, await rules(), { files: [], from: '' });
  const known = { recognizers, category: 'fuzz', colour: true };
  return [
    ...[json(report), JSON.stringify(sarif(report, known).log), summary(report, known)],
    ...[comment(report, known, true), consoleText(report, known)],
  ];
}
