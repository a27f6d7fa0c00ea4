/** What a look at the repository told. */
export interface Look {
  /** Globs of folders that nobody wrote by hand: `vendor/**`. */
  readonly ignored: readonly string[];
  /** The domain that most authors of the manifests share, if there is one. */
  readonly domain?: string;
  /** Something would fail today. */
  readonly hasFindings: boolean;
}

/** A policy to begin with: every setting, with its default, and comments that say what it is for. */
export const starterPolicy = ({
  ignored,
  domain,
  hasFindings,
}: Look): string => `# yaml-language-server: $schema=https://raw.githubusercontent.com/piicloak/piicloak-action/main/piicloak.schema.json
#
# What counts as personal data in this repository. Every key is optional; what is commented out shows its default.
# On a pull request the policy of the base holds, so that a change cannot disarm its own gate.

# With strict, fixtures must use reserved values; lenient counts only what is severe and sure.
mode: balanced

# Laws and standards to hold findings against: hipaa-safe-harbor, pci-dss, gdpr, ccpa, glba, lgpd, uk, india-dpdp.
# extends: [gdpr]

# threshold: 0.5
# fail-on: medium
# max-findings: 0
# max-subjects: any

# Files not to scan. What git ignores is never scanned.
${ignored.length > 0 ? `paths-ignore:\n${ignored.map((glob) => `  - '${glob}'`).join('\n')}` : "# paths-ignore: ['vendor/**']"}

# Your own domains and numbers are reported and do not block.
${domain === undefined ? '# our-domains: [acme.com]' : `our-domains: [${domain}]`}
# our-numbers: ['+49 30 xxxx xxx']

# Less for some files, types or origins; of those that match, the last one decides.
# overrides:
#   - paths: ['docs/**']
#     provenance: [attribution, placeholder]
#     fail-on: never

# Findings in files that cannot hold a comment. A rule that has expired, or that matches nothing any more, is told of.
# suppress:
#   - paths: ['test/fixtures/users.json']
#     entities: [EMAIL_ADDRESS]
#     reason: invented by the generator in scripts/users.ts
#     owner: '@your-team'
#     expires: '2027-12-31'

# In all others: a comment with piicloak:ignore and a reason behind two dashes.
# inline-ignores: report
# require-reason: false
${hasFindings ? '\n# There are findings today. To begin from here, run `piicloak baseline create` and commit .piicloak-baseline.\n' : ''}`;
