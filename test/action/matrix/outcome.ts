import { type Cell, eventOf } from './cells.js';

/** What a run comes to, in all that anybody can see of it. */
export interface Outcome {
  readonly exitCode: number;
  /** `nothing` is an error. */
  readonly scanned: 'added lines' | 'whole tree' | 'nothing';
  /** The proposal adds one finding; one stood there before. */
  readonly findings: number;
  /** `refs/heads/main @base piicloak/` of each upload. */
  readonly uploads: readonly string[];
  readonly checkRuns: readonly string[];
  readonly comments: number;
  /** Annotations that the step writes for findings. */
  readonly annotations: number;
  /** The text that tells what was not delivered, if there is one. */
  readonly isNoticed: boolean;
  readonly isWarned: boolean;
}

/** What every run should come to, by rules that can be read aloud. */
export function expectedOf(cell: Cell): Outcome {
  const { token, depth } = cell;
  const event = eventOf(cell);
  const scanned = scannedIn(cell);
  const isWarned = event.name === 'pull_request_target';
  if (scanned === 'nothing') return { ...nothing, exitCode: 2, isWarned };

  // A tree that stands in for what it cannot tell apart is that of the checkout.
  const isStandIn = scanned !== event.scans;
  const shown = isStandIn ? event.checkout : event.commit;
  const findings = scanned === 'added lines' ? 1 : shown === 'base' ? 1 : 2;
  const isChecked = token === 'no code scanning';
  return {
    exitCode: 1,
    scanned,
    findings,
    uploads: token === 'full' ? [`${isStandIn ? event.runRef : event.ref} @${shown} ${event.category}`] : [],
    checkRuns: isChecked ? [`${event.category.replace(/\/$/, '')} @${shown} ${findings}`] : [],
    comments: isChecked && event.pull ? 1 : 0,
    annotations: isChecked ? 0 : findings,
    isNoticed: token !== 'full',
    isWarned,
  };

  function scannedIn({ token }: Cell): Outcome['scanned'] {
    if (event.scans === 'whole tree') return depth === 'none' && token === 'none' ? 'nothing' : 'whole tree';
    if (token !== 'none') return 'added lines';
    // Without a token, only the checkout knows.
    if (event.apiOnly || depth === 'none') return 'nothing';
    return depth === 'full' ? 'added lines' : 'whole tree';
  }
}

const nothing = {
  scanned: 'nothing',
  findings: 0,
  uploads: [],
  checkRuns: [],
  comments: 0,
  annotations: 0,
  isNoticed: false,
} as const;
