import { appendToFile, lastLineOf } from './changes/log-file.js';
import { UserError } from './model/errors.js';
import type { Report } from './model/report.js';
import { type AuditContext, auditLine } from './reporters/audit.js';

/**
 * Appends a scan to the log.
 * @throws UserError when that fails: whoever wants a record must not lack it unnoticed.
 */
export async function recordScan(file: string, report: Report, context: AuditContext): Promise<void> {
  try {
    await appendToFile(file, auditLine(report, context, await lastLineOf(file)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'it is no log';
    throw new UserError(`The scan could not be recorded in “${file}” (${code}).`);
  }
}
