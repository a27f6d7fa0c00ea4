import type { Totals } from '../model/report.js';

/** How long each stage took, its share of all that was measured, and how fast it went through the bytes. */
export function profileText(
  { spent }: { readonly spent: () => Readonly<Record<string, number>> },
  { bytesScanned, filesScanned }: Pick<Totals, 'bytesScanned' | 'filesScanned'>,
): string {
  const stages = Object.entries(spent());
  const whole = stages.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  const rows = stages.map(([stage, milliseconds]) => {
    const share = whole === 0 ? 0 : (100 * milliseconds) / whole;
    const speed = milliseconds === 0 ? '' : (bytesScanned / 1000 / milliseconds).toFixed(1);
    return [
      stage.padEnd(10),
      milliseconds.toFixed(0).padStart(9),
      `${share.toFixed(0)} %`.padStart(6),
      speed.padStart(8),
    ].join('  ');
  });
  const head = ['stage'.padEnd(10), 'ms'.padStart(9), 'share'.padStart(6), 'MB/s'.padStart(8)].join('  ');
  return `${[head, ...rows].join('\n')}\n${filesScanned} files, ${(bytesScanned / 1e6).toFixed(1)} MB\n`;
}
