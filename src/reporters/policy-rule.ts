import type { ReportingDescriptor } from 'sarif';

const what = 'The change edits the policy, an ignore list or another rule of the scan that it is judged by.';
const help = `${what} It was judged by the rules of its base. Review what it lets through from now on.`;

/** The rule of code scanning that a change of the rules falls under. */
export const policyRule: ReportingDescriptor = {
  id: 'POLICY_CHANGE',
  name: 'PolicyChange',
  shortDescription: { text: 'A change of the rules of this scan.' },
  fullDescription: { text: what },
  help: { text: help, markdown: `# A change of the rules of this scan\n\n${help}` },
  defaultConfiguration: { level: 'warning' },
  properties: { tags: ['privacy', 'pii'], precision: 'very-high', 'problem.severity': 'warning' },
};
