/**
 * What stands in which field of a segment, by the chapters of HL7 v2.5.1: `5=XPN` is a name of the one whom the segment is
 * about, `30=XPN*` that of somebody else, and each `XCN` somebody of their own. Behind a dot stands the label, `+` for a
 * space.
 */
const fields: Readonly<Record<string, string>> = {
  PID:
    '2=CX.mrn 3=CX.mrn 4=CX.mrn 5=XPN 6=XPN.maiden 7=DT.date+of+birth 8=ST.sex 9=XPN 10=CE.race 11=XAD 13=XTN 14=XTN ' +
    '17=CE.religion 18=CX.account+id 19=ST.ssn 20=ST.driver+license+number 21=CX.mrn 22=CE.ethnicity 23=ST.birth+place ' +
    '26=CE.citizenship 28=CE.nationality 40=XTN',
  PD1: '4=XCN',
  NK1:
    '2=XPN 4=XAD 5=XTN 6=XTN 10=ST.job+title 13=XON 15=ST.sex 16=DT.date+of+birth 25=CE.religion 26=XPN.maiden ' +
    '27=CE.nationality 28=CE.ethnicity 30=XPN* 31=XTN* 32=XAD* 33=CX 35=CE.race 37=ST.ssn 38=ST.birth+place 40=XTN 41=XTN*',
  GT1:
    '2=CX.account+id 3=XPN 4=XPN* 5=XAD 6=XTN 7=XTN 8=DT.date+of+birth 9=ST.sex 12=ST.ssn 16=XPN* 17=XAD* 18=XTN* 19=CX ' +
    '21=XON 41=CE.religion 42=XPN.maiden 43=CE.nationality 44=CE.ethnicity 45=XPN* 46=XTN* 49=ST.job+title 51=XON ' +
    '55=CE.race 56=ST.birth+place',
  IN1:
    '4=XON 5=XAD* 6=XPN* 7=XTN* 9=XON 10=CX 11=XON 16=XPN 18=DT.date+of+birth 19=XAD 36=ST.insurance+policy+number ' +
    '43=ST.sex 44=XAD* 49=CX.health+insurance+number',
  IN2:
    '1=CX 2=ST.ssn 3=XCN 6=ST.medicare+number 7=XPN 8=ST.medicaid+number 9=XPN* 10=ST.national+id 25=CX.subscriber+id ' +
    '26=CX.subscriber+id 39=CE.religion 40=XPN.maiden 41=CE.nationality 42=CE.ethnicity 46=ST.job+title 49=XPN* 50=XTN* ' +
    '52=XPN* 53=XTN* 58=XTN* 61=CX.health+insurance+number 63=XTN 64=XTN* 69=XON 70=XON 71=CE.race',
  MRG: '1=CX.mrn 2=CX.mrn 3=CX.account+id 4=CX.mrn 7=XPN',
  STF:
    '2=CX 3=XPN 5=ST.sex 6=DT.date+of+birth 10=XTN 11=XAD 15=ST.email 18=ST.job+title 22=ST.driver+license+number ' +
    '27=CE.race 28=CE.ethnicity 30=CE.citizenship',
  PRD: '2=XPN 3=XAD 5=XTN 7=CX',
  CTD: '2=XPN 3=XAD 5=XTN 7=CX',
  ROL: '4=PPL 11=XAD 12=XTN',
  PRT: '5=PPL 14=XAD 15=XTN',
  CON: '5=TX 6=TX 23=XPN 24=XPN',
  EVN: '5=XCN',
  PV1: '7=XCN 8=XCN 9=XCN 17=XCN 52=XCN',
  PV2: '12=TX 13=XCN',
  ORC: '10=XCN 11=XCN 12=XCN 14=XTN 19=XCN 21=XON* 22=XAD* 23=XTN* 24=XAD*',
  OBR: '10=XCN 13=TX 16=XCN 17=XTN* 28=XCN 32=NDL 33=NDL 34=NDL 35=NDL 39=TX',
  OBX: '5=OBX 16=XCN 23=XON* 24=XAD* 25=XCN',
  NTE: '3=TX 5=XCN',
  TXA: '5=XCN 9=XCN 10=XCN 11=XCN 22=XCN 23=XCN',
  DG1: '3=TX 4=TX 16=XCN',
  PR1: '3=TX 4=TX 8=XCN 11=XCN 12=XCN',
  AL1: '3=TX 5=TX',
  FT1: '20=XCN 21=XCN 24=XCN',
  RF1: '14=TX 20=XCN 24=TX',
  ACC: '3=TX 7=XCN 8=TX 11=XAD*',
  PDA: '5=XCN 9=XCN',
  SCH: '7=TX 12=XCN 13=XTN* 14=XAD* 16=XCN 17=XTN* 18=XAD* 20=XCN 21=XTN*',
  AIP: '3=XCN',
  RXA: '10=XCN',
  RXO: '14=XCN',
  RXE: '13=XCN 14=XCN',
  DB1: '3=CX',
  QRD: '8=XCN',
};

/** Segments about somebody of their own; the one behind goes on with the person of the one before. */
export const personal: ReadonlySet<string> = new Set(['NK1', 'GT1', 'IN1', 'STF', 'PRD', 'CTD', 'ROL', 'PRT', 'CON']);
export const goesOn: ReadonlySet<string> = new Set(['IN2', 'IN3']);

export interface FieldOf {
  readonly number: number;
  readonly type: string;
  /** Somebody else than the one whom the segment is about. */
  readonly isOther: boolean;
  readonly label: string;
}

const short: Readonly<Record<string, string>> = { mrn: 'medical record number' };

function readField(written: string): FieldOf {
  const [, number = '', type = '', other = '', label = ''] = /^(\d+)=([A-Z\d]+)(\*?)\.?(.*)$/.exec(written) ?? [];
  return { number: Number(number), type, isOther: other !== '', label: short[label] ?? label.replaceAll('+', ' ') };
}

const segments: ReadonlyMap<string, ReadonlyMap<number, FieldOf>> = new Map(
  Object.entries(fields).map(([name, written]) => [
    name,
    new Map(
      written
        .split(' ')
        .map(readField)
        .map((field) => [field.number, field]),
    ),
  ]),
);

/** The fields of a segment by their numbers; of one that a site made for itself, nothing is known. */
export const fieldsOf = (segment: string): ReadonlyMap<number, FieldOf> | undefined => segments.get(segment);
