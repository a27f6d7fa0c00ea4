/** The least that GitHub and Microsoft's Multitool take without a word, to be spoiled by a test. */
export function toySarif() {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [toyRun('toy/')],
  };
}

export function toyRun(id: string) {
  return {
    tool: {
      driver: {
        name: 'Toy',
        semanticVersion: '1.0.0',
        informationUri: 'https://example.com/toy',
        rules: [toyRule()],
      },
    },
    automationDetails: { id },
    columnKind: 'utf16CodeUnits',
    results: [toyResult()],
  };
}

export function toyRule() {
  return {
    id: 'TOY1001',
    name: 'ToyRule',
    shortDescription: { text: 'A toy was left here.' },
    fullDescription: { text: 'A toy was left here, and somebody will step on it.' },
    help: { text: 'Put the toy away.' },
    helpUri: 'https://example.com/toy/1001',
    messageStrings: { default: { text: "A toy was left on line '{0}'." } },
    properties: { 'security-severity': '5.0', tags: ['toy'] },
  };
}

export function toyResult() {
  return {
    ruleId: 'TOY1001',
    ruleIndex: 0,
    level: 'error',
    message: { id: 'default', text: "A toy was left on line '1'.", arguments: ['1'] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.txt' },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: '39fa2ee980eb94b0:1' },
  };
}
