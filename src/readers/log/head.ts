const level =
  '(?:TRACE|DEBUG|DBG|VERBOSE|FINE(?:R|ST)?|INFO(?:RMATION)?|INF|NOTICE|WARN(?:ING)?|WRN|ERROR|ERR|FATAL|CRIT(?:ICAL)?|SEVERE|ALERT|EMERG|PANIC)(?![\\w.])';
const clock = '\\d\\d:\\d\\d:\\d\\d(?:[.,:]\\d{1,9})?';
const zone = '(?: ?(?:Z|UTC|GMT|[AP]M|[+-]\\d\\d:?\\d\\d)(?!\\w))?';
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const stamp = [
  // ISO 8601, and what Go, Java and Python write instead.
  `\\d{4}[-/.]\\d\\d[-/.]\\d\\d(?:[T_]|,? )(?:${clock}|\\d\\d:\\d\\d(?!\\d))${zone}`,
  // `01-Jan-2026 10:00:00.123`, `01/02/26, 10:00:00`.
  `\\d{1,2}[-/. ](?:\\d\\d|${month})[-/. ]\\d{2,4}(?::|,? )${clock}${zone}`,
  // RFC 3164, Apache's error log, java.util.logging.
  `(?:[a-z]{3} )?${month} [ \\d]?\\d (?:\\d{4} )?${clock}(?: \\d{4})?`,
  `${month} \\d{1,2}, \\d{4} \\d{1,2}:\\d\\d:\\d\\d [AP]M`,
  // Google's logging.
  `[IWEF]\\d{4} ${clock}`,
  `${clock}(?=[ \\]])`,
  '1\\d{9}(?:\\.\\d{1,9}|\\d{3})?(?=[ \\t])',
].join('|');
/** The terminal's colours. */
const colour = '(?:\\u001b\\[[\\d;]{0,12}m)?';
/** `web-1  | `, as docker compose writes before each line. */
const container = '(?:[\\w.-]{1,60} +\\| )?';
/** `I, [` is how Ruby begins. */
const before = `${container}${colour}(?:[DIWEFAU], )?(?:<\\d{1,3}>(?:\\d )?)?(?:\\[?${level}\\]?[ \\t]*:?[ \\t]*)?`;

/** When it happened. */
const stamped = new RegExp(`${before}\\[?((?:${stamp}))(?: #\\d{1,10})?\\]?${colour}`, 'iy');
/** `ERROR: …`, `[INFO] …`, `INFO:root:…`: how bad it is, and no time; `Started GET "…` of Rails. */
const levelled = new RegExp(
  `${container}${colour}(?:\\[${level}\\]|${level}[ \\t]*(?::(?:[\\w.]{1,80}:)?|[ \\t]-|[ \\t]\\[)|Started [A-Z]{3,7} (?="))${colour}`,
  'iy',
);

/** Levels, threads, process numbers, rulers; brackets that hold no values. `[client …]` is one. */
const marks = new RegExp(
  `(?:[ \\t]*${colour}(?:${level}|\\[(?!client |remote )[^\\]\\n=@"]{0,80}\\]|\\d{1,10}(?:#\\d{1,10})?(?=[ \\t:])|-{1,3}(?= )|[|:](?= )|\\*\\d{1,12})${colour})+:?`,
  'iy',
);
/** The class or file that speaks: `c.e.Foo - `, `app/users.py:12: `. */
const speaker =
  /[ \t]*[\w$-]{1,80}(?:[./][\w$-]{1,80}){1,20}(?:\(\))?(?::\d{1,7})?(?:[ \t]*\[[^\]\n=@"]{0,80}\])?[ \t]*(?:[:|\]]|-+)(?=[ \t])/y;
/** The machine and the program, `host sshd[123]: ` (RFC 3164 §4.1). The colon is what tells. */
const program = /[ \t]+[\w.:-]{1,255}[ \t]+[\w./@()-]{1,80}\[\d{1,10}\]:(?=[ \t]|$)/y;
/** Without a process number only behind the time that syslog writes. */
const anyProgram = /[ \t]+[\w.:-]{1,255}[ \t]+[\w./@()-]{1,80}(?:\[\d{1,10}\])?:(?=[ \t]|$)/y;
const legacyTime = /(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d\d:/y;
/** `host app 123 ID47 ` behind the version (RFC 5424 §6.2). */
const header5424 = /(?: +[!-~]{1,255}){4}(?= (?:\[|-))/y;
const version5424 = /<\d{1,3}>\d /y;

/** Where an entry has its time, and where what it says begins. */
export interface Head {
  readonly start: number;
  /** Nothing of it where the entry has a level and no time. */
  readonly end: number;
  readonly message: number;
}

/** How the line begins, if it begins as an entry of a log does. */
export function headOf(text: string, start: number, end: number): Head | undefined {
  stamped.lastIndex = start;
  const time = stamped.exec(text);
  if (time && stamped.lastIndex <= end) {
    const written = time[1] ?? '';
    const behind = stamped.lastIndex;
    const from = text.indexOf(written, start);
    return { start: from, end: from + written.length, message: behindMarks(text, start, behind, end) };
  }
  const behind = behindMatch(levelled, text, start, end);
  return behind === start ? undefined : { start, end: start, message: behindMarks(text, start, behind, end) };
}

function behindMarks(text: string, start: number, from: number, end: number): number {
  if (text[start] === '<' && behindMatch(version5424, text, start, end) > start) {
    const behind = behindMatch(header5424, text, from, end);
    if (behind > from) return behind;
  }
  const isLegacy = behindMatch(legacyTime, text, start, end) > start;
  const behind = behindMatch(isLegacy ? anyProgram : program, text, from, end);
  if (behind > from) return behind;
  const behindMark = behindMatch(marks, text, from, end);
  const behindSpeaker = behindMatch(speaker, text, behindMark, end);
  return behindSpeaker > behindMark ? behindMatch(marks, text, behindSpeaker, end) : behindMark;
}

/** Where the match that begins at `from` ends; `from` itself where there is none, or one that runs over the line. */
function behindMatch(pattern: RegExp, text: string, from: number, end: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : from;
}
