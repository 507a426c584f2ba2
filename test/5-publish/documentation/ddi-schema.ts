/** A parsed element: its name, its attributes, and its child elements in order. */
export type Parsed = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Parsed[];
  readonly text: string;
};

type Open = { name: string; attributes: Record<string, string>; children: Parsed[]; text: string };

const ENTITY = /&(?:amp|lt|gt|quot);/g;

/** Reads an XML document without comments, sections or a document type; throws when it is not well formed. */
export function parseXml(text: string): Parsed {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  let last = 0;
  for (const match of body.matchAll(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>/g)) {
    const [whole, close, name = '', attributes = '', empty] = match;
    const between = body.slice(last, match.index);
    if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(between)) throw new Error(`not escaped: ${between}`);
    const top = stack.at(-1);
    if (!top) throw new Error('more than one root');
    top.text += between.replaceAll(ENTITY, '?');
    last = match.index + whole.length;
    if (close) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      stack.pop();
      continue;
    }
    const opened: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(opened);
    if (!empty) stack.push(opened);
  }
  const [element] = root.children;
  if (
    stack.length !== 1 ||
    !element ||
    root.children.length !== 1 ||
    last !== body.trimEnd().length
  )
    throw new Error('not well formed');
  return element;
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value ?? '']),
  );

/**
 * Content models of DDI Codebook 2.5 (codebook.xsd) for the elements used here: `*` repeats, `!` is required,
 * the rest occurs at most once, in this order. An element that is not a key has text alone.
 */
const MODELS: Readonly<Record<string, string>> = {
  codeBook: 'docDscr* stdyDscr*! fileDscr* dataDscr* otherMat*',
  docDscr: 'citation guide* docStatus docSrc* notes*',
  citation: 'titlStmt! rspStmt prodStmt distStmt serStmt* verStmt* biblCit* holdings* notes*',
  titlStmt: 'titl! subTitl* altTitl* parTitl* IDNo*',
  rspStmt: 'AuthEnty* othId*',
  prodStmt: 'producer* copyright prodDate* prodPlac* software* fundAg* grantNo*',
  distStmt: 'distrbtr* contact* depositr* depDate* distDate',
  verStmt: 'version verResp* notes*',
  stdyDscr: 'citation*! stdyInfo* studyDevelopment* method* dataAccs* othrStdyMat* notes*',
  stdyInfo: 'studyBudget* subject* abstract* sumDscr* qualityStatement notes* exPostEvaluation*',
  subject: 'keyword* topcClas*',
  sumDscr:
    'timePrd* collDate* nation* geogCover* geogUnit* geoBndBox* boundPoly* anlyUnit* universe* dataKind*',
  dataAccs: 'setAvail* useStmt* notes*',
  useStmt: 'confDec specPerm restrctn contact* citReq deposReq conditions disclaimer',
  fileDscr: 'fileTxt* locMap* notes*',
  fileTxt:
    'fileName* fileCitation dataFingerprint* fileCont* fileStrc dimensns fileType* format* filePlac* dataChck* ProcStat* dataMsng* software* verStmt',
  dimensns: 'caseQnty* varQnty* logRecL* recPrCas* recNumTot*',
  dataDscr: 'varGrp* nCubeGrp* var* nCube* notes*',
  var: 'location* labl* imputation security embargo respUnit anlysUnit qstn* valrng* invalrng* undocCod* universe* TotlResp sumStat* txt* stdCatgry* catgryGrp* catgry* codInstr* verStmt* concept* derivation varFormat geoMap* catLevel* notes*',
  catgry: 'catValu labl* txt* catStat* mrow',
};

/** Attributes each element may have here, with the values that the schema enumerates. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  codeBook: {
    xmlns: /^ddi:codebook:2_5$/,
    'xmlns:xsi': /./,
    'xsi:schemaLocation': /^ddi:codebook:2_5 /,
    version: /^2\.5$/,
  },
  IDNo: { agency: /./ },
  distDate: { date: /^\d{4}-\d\d-\d\d$/ },
  version: { date: /^\d{4}-\d\d-\d\d$/ },
  timePrd: { event: /^(start|end|single)$/, date: /^\d{4}-\d\d-\d\d$/ },
  topcClas: { vocab: /./ },
  nation: { abbr: /^[A-Z]{2,3}$/ },
  fileDscr: { URI: /^\S+$/ },
  var: {
    name: /./,
    files: /^F1$/,
    intrvl: /^(contin|discrete)$/,
    additivity: /^(stock|flow|non-additive|other)$/,
    temporal: /^[YN]$/,
    geog: /^[YN]$/,
  },
  catgry: { missing: /^[YN]$/ },
  catStat: { type: /^(freq|percent|crosstab|other)$/ },
  varFormat: { type: /^(numeric|character)$/ },
};
const EVERYWHERE = { ID: /^[A-Za-z_][\w.-]*$/, 'xml:lang': /^[a-z]{2}(-[A-Z]{2})?$/ };

/** What a document breaks of the content models, as `path: problem`; empty when it keeps them all. */
export function ddiProblems(node: Parsed, place = node.name): readonly string[] {
  return [
    ...attributeProblems(node, place),
    ...contentProblems(node, place),
    ...node.children.flatMap((child) => ddiProblems(child, `${place}/${child.name}`)),
  ];
}

function attributeProblems({ name, attributes }: Parsed, place: string): readonly string[] {
  const allowed: Readonly<Record<string, RegExp>> = { ...EVERYWHERE, ...ATTRIBUTES[name] };
  return Object.entries(attributes).flatMap(([key, value]) =>
    allowed[key]?.test(value) ? [] : [`${place}: attribute ${key}="${value}"`],
  );
}

function contentProblems({ name, children, text }: Parsed, place: string): readonly string[] {
  const model = MODELS[name];
  if (model === undefined) return children.length > 0 ? [`${place}: elements in a text`] : [];
  const parts = model.split(' ').map((part) => ({
    name: part.replaceAll(/[*!]/g, ''),
    many: part.includes('*'),
    required: part.includes('!'),
  }));
  const problems = parts.flatMap((part) => {
    const found = children.filter((child) => child.name === part.name).length;
    if (part.required && found === 0) return [`${place}: no ${part.name}`];
    return !part.many && found > 1 ? [`${place}: ${found} × ${part.name}`] : [];
  });
  const ranks = children.map((child) => parts.findIndex((part) => part.name === child.name));
  if (ranks.includes(-1)) problems.push(`${place}: unknown element`);
  if (ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0))) problems.push(`${place}: order`);
  if (text.trim() !== '') problems.push(`${place}: text among elements`);
  return problems;
}
