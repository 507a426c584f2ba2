import { municipios, regions, ufs } from '../geography.ts';
import { municipioPhrases, ufPhrases } from '../phrases.ts';
import { same, text } from '../text.ts';
import type { CodeKind, CodeList, Text } from '../types.ts';
import { other, phrased, value } from './code.ts';

const REGION_LABELS: Readonly<Record<string, Text>> = {
  '1': text('Norte', 'North', 'Norte'),
  '2': text('Nordeste', 'Northeast', 'Nordeste'),
  '3': text('Sudeste', 'Southeast', 'Sudeste'),
  '4': text('Sul', 'South', 'Sur'),
  '5': text('Centro-Oeste', 'Centre-West', 'Centro-Oeste'),
};

const regionLabel = (code: string): Text => REGION_LABELS[code] ?? same(code);

export const regiao: CodeList = {
  id: 'regiao',
  title: text('Região', 'Region', 'Región'),
  codes: regions.map(({ code }) => value(code, regionLabel(code))),
};

export const uf: CodeList = {
  id: 'uf',
  title: text('Unidade da Federação', 'Federation Unit', 'Unidad de la Federación'),
  parentList: 'regiao',
  codes: [
    ...ufs.map(({ code, sigla, name, region }) =>
      phrased(value(code, same(name), region), ufPhrases(sigla, same(name))),
    ),
    ...regions.map(({ code }) =>
      other(`R${code}`, 'withheld', withheldUf(regionLabel(code)), code),
    ),
    other(
      'BR',
      'withheld',
      text(
        'UF não informada ou não divulgada',
        'Federation Unit not stated or not disclosed',
        'UF no informada o no divulgada',
      ),
    ),
  ],
};

function withheldUf(region: Text): Text {
  return text(
    `${region.pt} – UF não divulgada`,
    `${region.en} – Federation Unit not disclosed`,
    `${region.es} – UF no divulgada`,
  );
}

export const municipio: CodeList = {
  id: 'municipio',
  title: text('Município', 'Municipality', 'Municipio'),
  parentList: 'uf',
  codes: [
    ...municipios.map(({ code7, name, uf: parent }) =>
      phrased(value(code7, same(name), parent), municipioPhrases(code7, same(name))),
    ),
    ...uf.codes.map(({ code, label, kind }) =>
      other(`${code}99999`, 'withheld', withheldMunicipio(label, kind), code),
    ),
  ],
};

function withheldMunicipio(place: Text, kind: CodeKind): Text {
  if (kind !== 'value')
    return text(
      `Município não divulgado (${place.pt})`,
      `Municipality not disclosed (${place.en})`,
      `Municipio no divulgado (${place.es})`,
    );
  return text(
    `${place.pt} – município não divulgado`,
    `${place.en} – municipality not disclosed`,
    `${place.es} – municipio no divulgado`,
  );
}
