import { type Clock, noClock } from './clock.js';
import type { Detector } from './detection/detect.js';
import { createLocator } from './detection/locate.js';
import { createSettled } from './detection/settled.js';
import { createUnsettled } from './detection/unsettled.js';
import { type FileResult, failed, failureGap, type Work } from './file-result.js';
import { ReadFailure, type SourceFile } from './model/change.js';
import type { Placed } from './model/finding.js';
import type { Gap } from './model/gap.js';
import { isIn, type Span } from './model/position.js';
import type { Recognizer } from './model/recognizer.js';
import type { Settings } from './model/settings.js';
import type { View } from './model/view.js';
import type { Exempt } from './policy/exempt.js';
import { createInlineIgnores } from './policy/inline.js';
import { read } from './readers/read.js';
import { readStream } from './readers/read-stream.js';
import type { Part, Slice } from './readers/slice.js';
import type { Watchdog } from './workers/watchdog.js';

/** How files are looked at. */
export interface Looking {
  readonly detect: Detector;
  /** By entity. */
  readonly recognizers: ReadonlyMap<string, Recognizer>;
  /** Least score of a finding, 0–1. */
  readonly threshold: number;
  /** Whether comments that say to ignore something count. */
  readonly comments: Pick<Settings, 'inlineIgnores' | 'requireReason'>;
  /** What is said of single values. */
  readonly exempt?: Exempt | undefined;
  readonly clock?: Clock;
  /** Ends what takes too long. */
  readonly watchdog: Watchdog;
}

/** One file: readers → detection → findings. What fails is a gap. Long files are looked at as they are read. */
export async function openFile(
  file: SourceFile,
  readBytes: () => Promise<Uint8Array>,
  looking: Looking,
): Promise<Work | FileResult> {
  const { clock = noClock } = looking;
  try {
    const bytes = await clock.wait('reading', readBytes);
    return workOn(file, bytes, looking);
  } catch (error) {
    const isLong = error instanceof ReadFailure && error.reason === 'too-large';
    return isLong && file.stream ? scanStream(file, file.stream(), looking) : failed(file.path, error);
  }
}

function workOn(file: SourceFile, bytes: Uint8Array, looking: Looking): Work {
  const { path } = file;
  const { clock = noClock } = looking;
  /** What came of it up to now, while it is looked at: others of its batch wait, and what is over need not be kept. */
  let look: Look | undefined;
  const orFailed = (result: () => FileResult): FileResult => {
    try {
      return result();
    } catch (error) {
      return failed(path, error);
    }
  };
  return {
    bytes: bytes.length,
    run: () =>
      orFailed(() => {
        const begun = createLook(file, looking);
        look = begun;
        const { views, slices = [], gaps } = clock.time('decoding', () => read(path, bytes, begun.skimFrom));
        for (const gap of gaps) begun.tell(gap);
        for (const view of views) begun.at(view);
        for (const slice of slices) begun.atSlice(slice);
        const result = begun.result(bytes.length);
        look = undefined;
        return result;
      }),
    overdue: () => orFailed(() => (look ?? createLook(file, looking)).ended(bytes.length)),
  };
}

/** Slice by slice; one that takes too long is the last. What was found until something failed is there. */
async function scanStream(file: SourceFile, chunks: AsyncIterable<Uint8Array>, looking: Looking): Promise<FileResult> {
  const look = createLook(file, looking);
  let length = 0;
  const counted = counting(chunks, (bytes) => {
    length += bytes;
  });
  try {
    for await (const slice of readStream(file.path, counted, look.tell, look.skimFrom)) {
      const isDone = (): boolean => {
        look.atSlice(slice);
        return true;
      };
      const work = { bytes: slice.view.text.length, run: isDone, overdue: () => false };
      if (!looking.watchdog.finish([work])[0]) return look.ended(length);
    }
  } catch (error) {
    if (!(error instanceof ReadFailure) || length === 0) return failed(file.path, error);
    look.tell(failureGap(file.path, error));
  }
  return look.result(length);
}

type Look = ReturnType<typeof createLook>;

/** Looks at the views of a file, one after the other, and gathers what comes of it. */
function createLook(
  { path, addedLines }: SourceFile,
  { detect, recognizers, threshold, comments, exempt, clock = noClock }: Looking,
) {
  const isAdded = (line: number): boolean =>
    addedLines === 'all' || addedLines.some(({ first, last }) => line >= first && line <= last);
  const ignores = createInlineIgnores(path, isAdded, comments);
  const rules = new Set<number>();
  const locator = createLocator(path, addedLines, recognizers, (matches, view) => {
    const exemptionOf = exempt?.(path, matches, view);
    return (match, first, last) => {
      const because = ignores.reasonFor(match.entity, first, last);
      if (because !== undefined) return { kind: 'comment', because };
      const exemption = exemptionOf?.(match);
      if (exemption?.rule !== undefined) rules.add(exemption.rule);
      return exemption;
    };
  });
  const settled = createSettled(locator.counterOf);
  // Where single values may be exempt, each is looked at.
  const canCount = addedLines === 'all' && !exempt;
  const unsettledIn = createUnsettled(recognizers.values());
  const gaps = new Map<string, Gap>();
  let views = 0;
  let recordsLeft = 0;

  // A gap of each kind is told once, however many parts of a long file have one.
  const tell = (gap: Gap): void => {
    if (!gaps.has(gap.reason)) gaps.set(gap.reason, gap);
  };
  const at = (view: View, own?: Span): readonly Placed[] => {
    views++;
    const found = clock.time('detection', () => detect(view, path, threshold));
    const matches = own ? found.filter(({ start }) => isIn(own, start)) : found;
    clock.time('placing', () => {
      // What stands beside a part is seen, so that the reason of a comment does not show it.
      ignores.take(view, found, own);
      locator.take(matches, view);
    });
    for (const gap of gapsOf(view, path)) tell(gap);
    return matches;
  };
  /** What is left of a slice without the records whose every cell is like many before. */
  const openPart = (slice: Slice): Part | undefined => {
    const { cells, view, firstRecord } = slice;
    if (!cells || cells.starts.length === 0 || !canCount) return slice;
    const { open, left } = settled.open(view.text, cells, firstRecord, unsettledIn?.(view.text));
    recordsLeft += left;
    return open.size === 0 ? undefined : slice.only(open);
  };
  const result = (bytes: number): FileResult => ({
    scanned: views > 0,
    bytes,
    findings: locator.findings(),
    ignores: ignores.all(),
    rules: [...rules],
    gaps: [...gaps.values(), ...(recordsLeft > 0 ? [sampledGap(path, recordsLeft)] : [])],
  });
  return {
    tell,
    at,
    skimFrom: canCount && !unsettledIn ? settled.skimFrom : undefined,
    atSlice: (slice: Slice): void => {
      const part = openPart(slice);
      // An excerpt may lack the place where the structure was lost.
      for (const gap of brokenGap(slice.view, path)) tell(gap);
      const matches = part ? at(part.view, slice.own) : [];
      if (part?.cells) settled.learn(part.cells, part.view.text, matches, locator.groupOf);
    },
    result,
    /** What was found until it was ended, which is not all. */
    ended: (bytes: number): FileResult => {
      tell(overdueGap(path));
      return result(bytes);
    },
  };
}

async function* counting(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const bytes of chunks) {
    count(bytes.length);
    yield bytes;
  }
}

const overdueGap = (path: string): Gap => ({
  path,
  stage: 'detection',
  reason: 'timeout',
  detail:
    'Looking at it took longer than file-timeout allows, and was ended: it was not looked at to its end. ' +
    'If the file is no attack, this is a defect of piicloak; please report it. A higher file-timeout gives it more time.',
});

const gapsOf = (view: View, path: string): Gap[] => [
  ...(view.isCutShort() ? [undecodedGap(path)] : []),
  ...brokenGap(view, path),
  ...leftOutGap(view, path),
];

const sampledGap = (path: string, records: number): Gap => ({
  path,
  stage: 'detection',
  reason: 'sampled',
  detail:
    `${records} records were counted without being looked at: each of their cells has the shape of many before it in the ` +
    'same column that all came to the same. Split the file below 2,000,000 characters to have every record looked at.',
});

const undecodedGap = (path: string): Gap => ({
  path,
  stage: 'readers',
  reason: 'disguised',
  detail:
    'Read as it stands, but not all that it holds in base64, percent signs or other escapes was decoded: three layers are, ' +
    'and no more than twice the length of the file.',
});

function brokenGap(view: View, path: string): Gap[] {
  const broken = view.broken();
  if (!broken) return [];
  const { format, at, problem } = broken;
  const { line } = view.positionAt(at);
  const detail = `From line ${line} on read as plain text, because it is no ${format} there: ${problem}.`;
  return [{ path, stage: 'readers', reason: 'unstructured', detail }];
}

/** So many kinds are named; a mailbox may hold any number. */
const mostKinds = 5;

function leftOutGap(view: View, path: string): Gap[] {
  const leftOut = view.leftOut();
  const [first] = leftOut;
  if (!first) return [];
  const kinds = [...new Set(leftOut.map(({ what }) => what))];
  const named = `${kinds.slice(0, mostKinds).join(', ')}${kinds.length > mostKinds ? ' and others' : ''}`;
  const { line } = view.positionAt(first.at);
  const count = leftOut.length === 1 ? 'one attachment that is' : `${leftOut.length} attachments that are`;
  const detail = `Read but for ${count} no text: ${named}, from line ${line} on.`;
  return [{ path, stage: 'readers', reason: 'binary', detail }];
}
